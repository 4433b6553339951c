import { execa } from 'execa';
import { matchesLesson, seen } from '../../generators/core/lesson/lesson-output.js';

/** A second terminal, in which a command goes on running. */
export interface Terminal {
  /** Waits until all that stands on it is what the lesson shows; rejects when it is not within the time. */
  readonly shows: (lines: readonly string[], seconds?: number) => Promise<void>;
  readonly write: (text: string) => void;
  /** Waits for the command's end; ends it where it does not. */
  readonly close: (seconds?: number) => Promise<void>;
  /** Ctrl-C. */
  readonly interrupt: () => void;
}

/** Types a line in a terminal of its own (`script`, of util-linux, makes the pseudo-terminal). */
export function openTerminal(line: string, cwd: string): Terminal {
  const child = execa(
    'script',
    ['--quiet', '--return', '--flush', '--command', line, '/dev/null'],
    {
      cwd,
      all: true,
      reject: false,
      stdin: 'pipe',
      buffer: false,
      env: { TERM: 'dumb', COLUMNS: '200', LC_ALL: 'C.UTF-8' },
    },
  );
  let text = '';
  child.all.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
  });
  const shows = async (lines: readonly string[], seconds = 60): Promise<void> => {
    const end = performance.now() + seconds * 1000;
    while (!matchesLesson(text, lines)) {
      if (performance.now() > end)
        throw new Error(`${line} does not show\n${lines.join('\n')}\nbut\n${seen(text)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return {
    shows,
    write: (typed) => void child.stdin.write(typed),
    interrupt: () => void child.stdin.write('\u0003'),
    close: async (seconds = 15) => {
      const hard = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
      await child;
      clearTimeout(hard);
    },
  };
}
