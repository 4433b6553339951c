import { copySources, mostSources } from '../reading/dockerfile/copied.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import { hasComment } from '../reading/dockerfile/has-comment.js';
import type { Instruction } from '../reading/dockerfile/instruction.js';
import type { Finding } from './rule.js';

/** What a rule found at an instruction. */
export const at = (
  { line, source }: Pick<Instruction, 'line' | 'source'>,
  sure: Finding['sure'],
  ...names: [string?, string?, string?]
): Finding => ({ sure, line, source, names });

/** What a rule found at a line of a file of the context. */
export const inFile = (
  path: string,
  text: string,
  line: number,
  sure: Finding['sure'],
  ...names: [string?, string?, string?]
): Finding => ({ sure, path, line, source: text.split('\n')[line - 1]?.trim() ?? '', names });

/** What is found at the files that COPY and ADD take from the context, one by one. */
export const atSources = (
  { instructions }: ParsedDockerfile,
  look: (source: string, instruction: Instruction) => Finding | undefined,
): Finding[] =>
  instructions
    // Of a comment behind it, each word would pass for a file.
    .filter((instruction) => !hasComment(instruction))
    .flatMap((instruction) => copySources(instruction).map((source) => ({ source, instruction })))
    .slice(0, mostSources)
    .flatMap(({ source, instruction }) => look(source, instruction) ?? []);

/** BuildKit builds only the stages that the image needs: elsewhere nothing is certain. */
export const whereBuilt = (
  dockerfile: ParsedDockerfile,
  { stage }: Instruction,
  sure: Finding['sure'],
): Finding['sure'] => (dockerfile.stages[stage]?.reachable ? sure : 'warn');
