/** One short line on stderr for whoever waits: what takes time now. */
export function say(line: string): void {
  process.stderr.write(`engine: ${line}\n`);
}
