/** Questions need a terminal at both ends. */
export async function hasTerminal(): Promise<boolean> {
  const { isatty } = await import('node:tty');
  return isatty(0) && isatty(1);
}
