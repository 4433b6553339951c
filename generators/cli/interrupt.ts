/** Signals and the failure class that each one stands for. A closed terminal ends us as SIGTERM does. */
const reasons = { SIGINT: 'INTERRUPTED', SIGTERM: 'TERMINATED', SIGHUP: 'TERMINATED' } as const;

interface Interrupt {
  /** Whether a signal came. */
  readonly ended: boolean;
  /** Made when it is first asked for: where nothing is started, none is needed. */
  readonly signal: AbortSignal;
  readonly release: () => void;
}

/**
 * Turns signals into an abort, so that what was started can be removed before we end. Further
 * signals change nothing: the removal is bounded.
 */
export function onInterrupt(): Interrupt {
  let controller: AbortController | undefined;
  let ended: string | undefined;
  const handlers = Object.entries(reasons).map(([name, reason]) => {
    const handler = () => {
      ended ??= reason;
      controller?.abort(ended);
    };
    process.on(name, handler);
    return () => process.off(name, handler);
  });
  return {
    get ended() {
      return ended !== undefined;
    },
    get signal() {
      controller ??= new AbortController();
      if (ended !== undefined) controller.abort(ended);
      return controller.signal;
    },
    release: () => {
      for (const off of handlers) off();
    },
  };
}

/** Does something that a signal ends in a way of its own. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal, release } = onInterrupt();
  try {
    return await work(signal);
  } finally {
    release();
  }
}

/** The exit code of a command that a signal ended. */
export const interruptedCode = ({ reason }: AbortSignal): number =>
  reason === reasons.SIGINT ? 130 : 143;
