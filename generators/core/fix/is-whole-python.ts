import { readPython } from '../verify/reading/python/python-source.js';

const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * Whether a line of Python is closed in itself: its brackets and its strings, with no word at the
 * end of one as in `"say "hi""`.
 */
export function isWholePython(line: string): boolean {
  const { code, brokenAt } = readPython(line);
  // As many characters stand there still, so that what touches a string does.
  const isTouched = /(["']) *\1\w/.test(code.replace(/\b[bfru]{1,2}(?=["'])/gi, ''));
  if (brokenAt !== undefined || isTouched) return false;
  const open: string[] = [];
  for (const [sign] of code.matchAll(/[()[\]{}]/g)) {
    const partner = partners[sign];
    if (partner === undefined) open.push(sign);
    else if (open.pop() !== partner) return false;
  }
  return open.length === 0;
}
