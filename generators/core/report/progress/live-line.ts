/** A line at the bottom of a terminal that changes while others are printed above it. */
export interface LiveLine {
  /** Prints lines that stay, above it. */
  readonly above: (text: string) => void;
  /** Takes it away. */
  readonly close: () => void;
}

/** Milliseconds between two looks at what it says. */
const rhythm = 200;

/** Columns of a terminal that does not say how wide it is. */
const usualWidth = 80;

const clear = '\r\u001b[K';

/**
 * Shows what `text` returns, never wider than the terminal: a line that wraps cannot be taken away.
 * @param text one line of characters that take a column each
 */
export function liveLineOn(stream: NodeJS.WriteStream, text: () => string): LiveLine {
  let shown = '';
  const draw = (): void => {
    const next = text().slice(0, (stream.columns || usualWidth) - 1);
    if (next !== shown) stream.write(`${clear}${next}`);
    shown = next;
  };
  draw();
  // It keeps nobody waiting.
  const timer = setInterval(draw, rhythm).unref();
  return {
    above: (lines) => {
      stream.write(`${clear}${lines}\n${shown}`);
    },
    close: () => {
      clearInterval(timer);
      if (shown !== '') stream.write(clear);
      shown = '';
    },
  };
}
