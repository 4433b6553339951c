import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import { type Instruction, keywords } from '../reading/dockerfile/instruction.js';
import { at } from './finding.js';
import type { Finding } from './rule.js';

/** What may hold another instruction. */
const mayHold = /^(?:HEALTHCHECK|ONBUILD)$/;

/** `RUN a \`, and on the next line `CMD ["b"]`: the backslash makes that a part of this. */
export function swallowedLine(
  { keyword, line, heredoc }: Instruction,
  { lines, text }: ParsedDockerfile,
): Finding | undefined {
  if (!keywords.includes(keyword) || mayHold.test(keyword) || heredoc) return undefined;
  // There, lines are joined by another sign.
  if (/^#[ \t]*escape[ \t]*=/i.test(text)) return undefined;
  const before: string[] = [];
  for (let index = line - 1; lines[index]?.trimEnd().endsWith('\\'); ) {
    const source = lines[index]?.trim() ?? '';
    before.push(source);
    let next = index + 1;
    while (/^\s*(?:#|$)/.test(lines[next] ?? 'x')) next += 1;
    const below = lines[next] ?? '';
    const word = /^[A-Z]+(?=[ \t]+\S)/.exec(below)?.[0] ?? '';
    if (keywords.includes(word)) return finding({ keyword, before, below, line: index + 1 });
    index = next;
  }
  return undefined;
}

interface Swallowed {
  readonly keyword: string;
  /** The lines of the instruction up to the one that goes on. */
  readonly before: readonly string[];
  readonly below: string;
  readonly line: number;
}

function finding({ keyword, before, below, line }: Swallowed): Finding | undefined {
  const all = before.join('\n');
  // A text between quotation marks may be that of a Dockerfile, and so may what is printed.
  if (isOpen(all, '"') || isOpen(all, "'")) return undefined;
  const sure = /\b(?:echo|printf|cat|tee)\b/.test(all) ? 'warn' : 'certain';
  const source = before.at(-1) ?? '';
  const names = [below.trim(), keyword, withoutEnd(source)] as const;
  const code = keyword === 'RUN' ? 'RUN_FAILED' : 'DOCKERFILE_SYNTAX';
  return { ...at({ line, source }, sure, ...names), means: 'swallowed-line', code };
}

const isOpen = (text: string, mark: string): boolean => text.split(mark).length % 2 === 0;

/** A line without its backslash, and without the sign that would join one more command. */
function withoutEnd(line: string): string {
  const plain = line.slice(0, -1).trimEnd();
  return plain.endsWith('&&') ? plain.slice(0, -2).trimEnd() : plain;
}
