import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import { type Instruction, keywords } from '../reading/dockerfile/instruction.js';
import { at } from './finding.js';
import type { Rule } from './rule.js';
import { swallowedLine } from './swallowed-line.js';

/** `RUN a \ # why`, with `&& b` on the next line: only at its very end does `\` join lines, and then whatever follows. */
export const brokenContinuation: Rule = {
  id: 'broken-continuation',
  code: 'DOCKERFILE_SYNTAX',
  good: { Dockerfile: 'FROM debian\nRUN true \\\n # why\n && true\n' },
  bad: { Dockerfile: 'FROM debian\nRUN true \\ # why\n && true\n' },
  find: ({ dockerfile }) => {
    const document = firstDocument(dockerfile);
    return dockerfile.instructions.flatMap((instruction) => {
      const swallowed = swallowedLine(instruction, dockerfile);
      if (swallowed) return [swallowed];
      const line = breaksOff(instruction, dockerfile);
      if (line === undefined) return [];
      const source = dockerfile.lines[line - 1]?.trim() ?? '';
      const sure = instruction.line > document ? 'warn' : 'certain';
      return [at({ line, source }, sure, source.includes('\\') ? '\\' : '')];
    });
  },
};

/** The line on which the command ended too early that this unknown instruction goes on with. */
export function breaksOff(
  { keyword, typed, line }: Instruction,
  { lines }: ParsedDockerfile,
): number | undefined {
  if (keywords.includes(keyword) || line < 2) return undefined;
  const before = lines[line - 2] ?? '';
  return /\\[ \t]+#/.test(before) || /^(?:&&|\|\|?)/.test(typed) ? line - 1 : undefined;
}

/**
 * The line behind which a line may be one of a document in place (`<<EOF`), in a form that our parser
 * misses; infinite where there is none.
 */
export const firstDocument = ({ instructions }: ParsedDockerfile): number =>
  instructions.find(({ heredoc, text }) => !heredoc && /<<-?["'\\]?\w/.test(text))?.line ??
  Number.POSITIVE_INFINITY;
