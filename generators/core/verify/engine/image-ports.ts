import { portsOf } from '../reading/dockerfile/exposed-ports.js';
import type { ImagePorts } from '../reading/which-port.js';

/** What an image is asked for: a line each. */
export const imageFormat = '{{json .Config.Env}}\n{{json .Config.ExposedPorts}}';

/**
 * Reads what `docker image inspect` printed in that format; undefined where it is something else. Of
 * the variables, which anybody may fill, only the end may be left.
 */
export function parseImage(printed: string): ImagePorts | undefined {
  const [ports = '', variables = ''] = printed.trimEnd().split('\n').reverse();
  const exposed = parsed(ports);
  if (exposed === undefined) return undefined;
  const words = parsed(variables);
  const pairs = (Array.isArray(words) ? words : []).map((pair) => `${pair}`);
  return {
    // As text, 2019 comes before 80.
    exposed: Object.keys(exposed ?? {})
      .flatMap(portsOf)
      .sort((a, b) => a - b),
    environment: Object.fromEntries(
      pairs.map((pair) => [pair.replace(/=.*/s, ''), pair.replace(/^[^=]*=?/, '')] as const),
    ),
  };
}

/** Null is what it is where there is none. */
function parsed(text: string): object | null | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : undefined;
  } catch {
    return undefined;
  }
}
