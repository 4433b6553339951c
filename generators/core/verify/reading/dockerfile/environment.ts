import type { ParsedDockerfile } from './dockerfile.js';
import { imageInstructions } from './image.js';
import { oneLine } from './instruction.js';
import { dockerWords } from './words.js';

/** What the image sets by ENV; an instruction that holds a variable tells nothing. */
export function environmentOf(dockerfile: ParsedDockerfile): Readonly<Record<string, string>> {
  const pairs = imageInstructions(dockerfile).flatMap(({ keyword, text }) => {
    const words = keyword === 'ENV' ? (dockerWords(oneLine(text)) ?? []) : [];
    const [name = '', ...rest] = words;
    // The old form, `ENV NAME some value`.
    return name === '' || name.includes('=') ? words : [`${name}=${rest.join(' ')}`];
  });
  return Object.fromEntries(
    pairs.map((pair) => [pair.replace(/=.*/s, ''), pair.replace(/^[^=]*=/, '')] as const),
  );
}
