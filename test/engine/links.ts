import { readFileSync } from 'node:fs';
import { command } from './command.js';

/** What Docker calls its links: the default bridge, those of networks, ends of containers. */
const dockers = /^(docker0|br-[0-9a-f]{12}|veth[0-9a-f]+)$/;

/** The network links of this network namespace (those in /sys may be another's). */
export function listLinks(): string[] {
  const lines = readFileSync('/proc/self/net/dev', 'utf8').split('\n');
  return lines.flatMap((line) => /^\s*(\S+):/.exec(line)?.[1] ?? []);
}

/** Takes away the links of an engine that is gone, but for those that were there before it. */
export async function removeLinks(
  before: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const added = listLinks().filter((name) => dockers.test(name) && !before.includes(name));
  for (const name of added) {
    // The other end of a veth pair goes with the first: gone already is fine.
    await command(['ip', 'link', 'delete', name], { seconds: 10, env }).catch(() => {});
  }
}
