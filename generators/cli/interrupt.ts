/** Signals and the failure class that each one stands for. A closed terminal ends us as SIGTERM does. */
const reasons = { SIGINT: 'INTERRUPTED', SIGTERM: 'TERMINATED', SIGHUP: 'TERMINATED' } as const;

/**
 * Turns signals into an abort, so that what was started can be removed before we end. Further
 * signals change nothing: the removal is bounded.
 */
export function onInterrupt(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const handlers = Object.entries(reasons).map(([name, reason]) => {
    const handler = () => controller.abort(reason);
    process.on(name, handler);
    return () => process.off(name, handler);
  });
  return {
    signal: controller.signal,
    release: () => {
      for (const off of handlers) off();
    },
  };
}

/** The exit code of a command that a signal ended. */
export const interruptedCode = ({ reason }: AbortSignal): number =>
  reason === reasons.SIGINT ? 130 : 143;
