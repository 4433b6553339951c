import type { Instruction } from './instruction.js';

/** Whether what is meant as a comment stands behind an instruction, where Docker takes it for a value. */
export function hasComment({ keyword, text, heredoc }: Instruction): boolean {
  // The shell drops a comment behind a command; only a list is misread.
  if (/^(?:CMD|ENTRYPOINT|RUN)$/.test(keyword)) return /^\[[^\]]*\]\s+#/.test(text);
  return !heredoc && /(?<!\\)\s#/.test(withoutQuoted(text));
}

/** A text with nothing in its quotes; one that is never closed is left as it is. */
function withoutQuoted(text: string): string {
  const quoted = { '"': /"(?:\\.|[^"\\])*"/y, "'": /'[^']*'/y };
  const open = new Set<string>();
  let left = '';
  let at = 0;
  for (const { 0: quote, index } of text.matchAll(/["']/g)) {
    // Where one does not close, no later one is looked for: each would be to the end.
    if (index < at || open.has(quote)) continue;
    const pattern = quoted[quote as keyof typeof quoted];
    pattern.lastIndex = index;
    if (pattern.test(text)) {
      left += `${text.slice(at, index)}""`;
      at = pattern.lastIndex;
    } else open.add(quote);
  }
  return left + text.slice(at);
}
