import { say } from '../../../i18n/say.js';
import type { ComposeFlaw } from './compose-flaw.js';

/**
 * The one line of a file that is no YAML which begins with an odd number of spaces, where all others
 * have two for each level: a space is missing there, or there is one too many. A reader of YAML
 * stumbles over another line, often one of a key that is in order.
 */
export function indentation(lines: readonly string[]): ComposeFlaw | undefined {
  const depths = lines.flatMap((text, index) => {
    const depth = /^( *)[^ #]/.exec(text)?.[1]?.length;
    return depth === undefined ? [] : [{ line: index + 1, depth }];
  });
  const [odd, ...others] = depths.filter(({ depth }) => depth % 2 === 1);
  const isRegular = depths.filter(({ depth }) => depth > 0).length > 2;
  if (odd === undefined || others.length > 0 || !isRegular) return undefined;
  return { line: odd.line, said: say('compose.indented', odd.depth) };
}
