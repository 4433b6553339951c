import type { Step } from '../lesson/step.js';
import { isFree } from '../ports/is-free.js';
import { readCompose } from '../verify/reading/compose/read-compose.js';

/** Ports that are looked at; a lesson names a few. */
const most = 20;

/**
 * The ports of this machine that a lesson's commands and its Compose file publish by their numbers, as
 * far as nobody listens there: what is asked on them is the project's own then.
 */
export async function namedPorts(steps: readonly Step[], dir: string): Promise<readonly number[]> {
  const compose = await readCompose(dir);
  const lines = compose !== undefined && 'lines' in compose ? compose.lines : [];
  const text = [...steps.flatMap(({ argv }) => argv), ...lines].join('\n');
  const named = [...text.matchAll(/(?<!\d)(\d{4,5}):\d{1,5}(?!\d)/g)].map(([, port]) =>
    Number(port),
  );
  const ports = [...new Set(named)].filter((port) => port < 65_536).slice(0, most);
  const free = await Promise.all(ports.map((port) => isFree(port)));
  return ports.filter((_port, at) => free[at]);
}
