/** A text with places for what the roster says of each student: `Bonjour {prénom} !` */
type TextPattern = readonly (string | Field)[];

interface Field {
  readonly field: string;
}

/** `{{` and `}}` are braces; a single one that has no partner, or nothing inside, is a mistake. */
export function parsePattern(text: string): TextPattern | undefined {
  const parts: (string | Field)[] = [];
  for (const [found] of text.matchAll(/\{\{|\}\}|\{[^{}]*\}|[{}]|[^{}]+/g)) {
    if (found === '{{' || found === '}}') parts.push(found.slice(1));
    else if (found === '{' || found === '}') return undefined;
    else if (!found.startsWith('{')) parts.push(found);
    else if (found.slice(1, -1).trim() === '') return undefined;
    else parts.push({ field: found.slice(1, -1).trim() });
  }
  return parts;
}

export const fieldsOf = (pattern: TextPattern): readonly string[] =>
  pattern.flatMap((part) => (typeof part === 'string' ? [] : [part.field]));

export const fillPattern = (pattern: TextPattern, textOf: (field: string) => string): string =>
  pattern.map((part) => (typeof part === 'string' ? part : textOf(part.field))).join('');
