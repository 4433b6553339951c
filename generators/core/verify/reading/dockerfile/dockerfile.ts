import type { ModifiableInstruction, Instruction as Parsed } from 'dockerfile-ast';
import type { Instruction } from './instruction.js';
import { type BuildStage, stagesOf } from './stages.js';
import { syntaxOf } from './syntax.js';
import { listWords } from './words.js';

/** A Dockerfile with all that a rule can look at. */
export interface ParsedDockerfile {
  readonly text: string;
  readonly lines: readonly string[];
  readonly instructions: readonly Instruction[];
  readonly stages: readonly BuildStage[];
  /** What `# syntax=` names: an image that may read another language than ours. */
  readonly syntax: string | undefined;
  readonly utf8: boolean;
}

/** The parser is read only when there is something to parse. */
export async function parseDockerfile(text: string, utf8 = true): Promise<ParsedDockerfile> {
  const { DockerfileParser } = await import('dockerfile-ast');
  // Engines skip a byte order mark.
  const plain = text.replace(/^\ufeff/, '');
  const lines = plain.split(/\r?\n/);
  // Of a comment without an end the parser reads the rest again for every sign.
  const ast = DockerfileParser.parse(plain.endsWith('\n') ? plain : `${plain}\n`);
  let stage = -1;
  const instructions = ast.getInstructions().map((parsed) => {
    if (parsed.getKeyword() === 'FROM') stage += 1;
    return instructionOf(parsed, lines, stage);
  });
  return {
    text,
    lines,
    instructions,
    stages: stagesOf(instructions),
    syntax: syntaxOf(plain),
    utf8,
  };
}

function instructionOf(parsed: Parsed, lines: readonly string[], stage: number): Instruction {
  const keyword = parsed.getKeyword();
  const text = (parsed.getArgumentsContent() ?? '').trim();
  const flags = 'getFlags' in parsed ? (parsed as ModifiableInstruction).getFlags() : [];
  const line = parsed.getRange().start.line + 1;
  return {
    keyword,
    typed: parsed.getInstruction(),
    text,
    words: text.split(/\s+/).filter((word) => word !== ''),
    flags: flags.map((flag) => flag.toString()),
    list: listWords(text),
    heredoc: /^(?:RUN|COPY|ADD)$/.test(keyword) && /<<-?["']?\w+/.test(text) && text.includes('\n'),
    line,
    source: lines[line - 1]?.trim() ?? '',
    stage,
  };
}
