import { portsOf } from '../reading/dockerfile/exposed-ports.js';
import type { ImagePorts } from '../reading/which-port.js';

/** What a built image says: what its containers start with, its base's part among it. */
export interface BuiltImage extends ImagePorts {
  /** Bytes of the program's name, in ENTRYPOINT or CMD; 0 where there is none. */
  readonly programLength: number;
}

/** The length of the first word of a list, or what stands for it. */
const lengthOf = (list: string, otherwise: string) =>
  `{{with ${list}}}{{len (index . 0)}}{{else}}${otherwise}{{end}}`;

/** What an image is asked for: a line each. */
export const imageFormat = [
  '{{json .Config.Env}}',
  '{{json .Config.ExposedPorts}}',
  lengthOf('.Config.Entrypoint', lengthOf('.Config.Cmd', '0')),
].join('\n');

/**
 * Reads what `docker image inspect` printed in that format; undefined where it is something else. Of
 * variables and ports, which anybody may fill, only the end may be left: such a line says nothing.
 */
export function parseImage(printed: string): BuiltImage | undefined {
  const [length = '', ports = '', variables = ''] = printed.trimEnd().split('\n').reverse();
  if (!/^\d{1,9}$/.test(length)) return undefined;
  const words = parsed(variables);
  const pairs = (Array.isArray(words) ? words : []).map((pair) => `${pair}`);
  return {
    // As text, 2019 comes before 80.
    exposed: Object.keys(parsed(ports) ?? {})
      .flatMap(portsOf)
      .sort((a, b) => a - b),
    environment: Object.fromEntries(
      pairs.map((pair) => [pair.replace(/=.*/s, ''), pair.replace(/^[^=]*=?/, '')] as const),
    ),
    programLength: Number(length),
  };
}

function parsed(text: string): object | null | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : undefined;
  } catch {
    return undefined;
  }
}
