import { say } from '../../../i18n/say.js';
import type { ComposeFlaw } from './compose-flaw.js';
import { buildKeys, serviceKeys } from './known-keys.js';

/** UTF-16 code units of a line that is looked at. */
const longestLine = 400;

/** What makes a line, or the one above it, no YAML: a colon without a space behind it, or one in a value. */
export function lineFlaw(lines: readonly string[], line: number): ComposeFlaw | undefined {
  for (const at of [line, line - 1]) {
    const text = (lines[at - 1] ?? '').trim();
    if (text.length > longestLine) continue;
    const [, key = '', glued] = /^([a-z_]+):([^\s:/][^:]*|"[^"]*"|'[^']*')$/.exec(text) ?? [];
    if (glued !== undefined && [...serviceKeys, ...buildKeys].includes(key)) {
      return { line: at, said: say('compose.glued', `${key}: ${glued}`) };
    }
    const [, before, value] =
      /^((?:- )?[\w.-]+: )([^\s"'[{#|>&*!][^"#]*: [^"#]*)$/.exec(text) ?? [];
    if (value !== undefined) {
      return { line: at, said: say('compose.colonInside', `${before}"${value}"`) };
    }
  }
  return undefined;
}
