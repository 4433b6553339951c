/** A terminal that nobody sits at is not asked; an adapter that is none (in a test) answers by itself. */
export function canAsk(adapter: object): boolean {
  const { actualAdapter } = adapter as { actualAdapter?: object };
  const isTerminal = (actualAdapter ?? adapter).constructor.name === 'TerminalAdapter';
  return !isTerminal || Boolean(process.stdin.isTTY && process.stdout.isTTY);
}
