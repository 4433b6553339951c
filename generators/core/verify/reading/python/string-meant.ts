/** UTF-16 code units of a line that is looked at: longer ones are data. */
const longestLine = 400;

/**
 * A line with a text that never ends, as it was meant: an apostrophe has ended it before, or the
 * quotation mark at its end is missing. Undefined where the text may end in more than one place.
 */
export function stringMeant(source: string): string | undefined {
  if (source.length > longestLine || /\\|"""|'''/.test(source)) return undefined;
  const first = source.search(/["']/);
  const mark = source[first];
  if (mark === undefined) return undefined;
  const before = source.slice(0, first);
  const inside = source.slice(first + 1);
  const last = inside.lastIndexOf(mark);
  const other = mark === '"' ? "'" : '"';
  if (last < 0) {
    // An argument of its own may stand in what looks like the text.
    if (inside.includes('=') || inside.includes(other)) return undefined;
    const [, text = '', close = ''] = bracketsBehind(before, inside);
    return `${before}${mark}${text}${mark}${close}`;
  }
  const text = inside.slice(0, last);
  const isTorn = /^[^']*\p{L}'\p{L}[^']*$/u.test(text);
  if (mark !== "'" || text.includes('"') || !isTorn) return undefined;
  return `${before}"${text}"${inside.slice(last + 1)}`;
}

/** What closes the brackets that were opened before a text is no part of it. */
function bracketsBehind(before: string, inside: string): readonly string[] {
  const open = (before.match(/[([{]/g) ?? []).length - (before.match(/[)\]}]/g) ?? []).length;
  let at = inside.length;
  while (inside.length - at < open && /[)\]}]/.test(inside[at - 1] ?? '')) at -= 1;
  return [inside, inside.slice(0, at), inside.slice(at)];
}
