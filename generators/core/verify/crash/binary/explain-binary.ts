import { contextFileOf } from '../../reading/dockerfile/context-file-of.js';
import { copiesOf, resolveIn } from '../../reading/dockerfile/copies.js';
import { builtInstructions } from '../../reading/dockerfile/image.js';
import { commandLine, type Instruction } from '../../reading/dockerfile/instruction.js';
import type { Meaning } from '../meaning.js';
import type { Sources } from '../own-place.js';
import { startLine } from '../start-line.js';
import { type FailingProgram, failingProgram } from './failing-program.js';
import { type Binary, readBinary } from './read-binary.js';

/** What can be seen of a container that has ended. */
export interface Inside {
  /** The first bytes of a file; undefined where there is none, or nobody can look. */
  readonly bytes: (path: string) => Promise<Uint8Array | undefined>;
  /** The processor that its image is made for. */
  readonly processor: () => Promise<string | undefined>;
}

/** What it means that a program could not be carried out, by its first bytes. */
export async function explainBinary(
  log: string,
  sources: Sources,
  inside: Inside,
): Promise<Meaning | undefined> {
  const program = failingProgram(log);
  const path = program && inImage(program.path, sources);
  if (program === undefined || path === undefined) return undefined;
  const { why, needs = '' } = program;
  const maker = makerOf(path, sources);
  if (why === 'library') return { id: 'library-missing', names: [needs], ...maker.place };
  if (why === 'version') {
    const id = maker.isGo ? 'library-older-go' : 'library-older';
    return { id, names: [needs.replace('_', ' ')], ...maker.place };
  }
  const bytes = await inside.bytes(path);
  const binary = bytes && readBinary(bytes);
  return binary && meaningOf(binary, { path, why }, maker, await inside.processor());
}

/** A path as it is from WORKDIR. */
const inImage = (path: string, { dockerfile }: Sources): string | undefined =>
  resolveIn(copiesOf(dockerfile, dockerfile.stages.length - 1).workdir, path);

function meaningOf(
  binary: Binary,
  { path, why }: FailingProgram,
  maker: Maker,
  processor = '',
): Meaning | undefined {
  const { isGo, place } = maker;
  if (why === 'missing') return unloaded(binary, path, maker);
  const code = 'CMD_FORMAT';
  switch (binary.kind) {
    case 'elf': {
      const id = ofProcessor(processor === binary.processor, maker);
      return { id, names: [binary.processor, processor], code, ...place };
    }
    // What its first line names is not for this processor.
    case 'script':
      return { id: 'processor-image', names: [processor], code, ...place };
    case 'macOS':
    case 'Windows':
      return { id: isGo ? 'system-go' : 'system', names: [binary.kind], code, ...place };
    case 'archive':
      return { id: 'go-package', names: [path], code, ...place };
    case 'empty':
      return { id: 'empty-file', names: [path], code, ...place };
    default:
      return undefined;
  }
}

/** It is there, and its loader is not. What has none is complete: then something else is missing. */
function unloaded(binary: Binary, path: string, { isGo, place }: Maker): Meaning | undefined {
  if (binary.kind !== 'elf' || binary.loader === undefined) return undefined;
  const ofLibrary = binary.loader.includes('musl') ? 'loader-musl' : 'loader-glibc';
  const id = isGo ? 'loader-go' : ofLibrary;
  return { id, names: [path, binary.loader], code: 'CMD_NOT_FOUND', ...place };
}

function ofProcessor(isOfImage: boolean, { isGo, isCopied }: Maker): Meaning['id'] {
  if (isOfImage) return 'processor-image';
  if (isCopied) return 'processor-copied';
  return isGo ? 'processor-go' : 'processor';
}

/** Where a program comes from. */
interface Maker {
  readonly isGo: boolean;
  /** Whether it was copied from the project, as it is. */
  readonly isCopied: boolean;
  /** The line that brings it. */
  readonly place: Pick<Meaning, 'location' | 'source'>;
}

/** What the compiler of Go is told. */
const setsGo = /\b(?:CGO_ENABLED|GOARCH|GOOS)\b/;
const compilesGo = /\bgo\s+(?:build|install)\b/;

function makerOf(path: string, sources: Sources): Maker {
  const { dockerfile, files, file } = sources;
  const at = (by: Instruction) => ({ location: { file, line: by.line }, source: by.source });
  const copy = contextFileOf(path, dockerfile, files)?.by;
  if (copy) return { isGo: files.kind('go.mod') === 'file', isCopied: true, place: at(copy) };
  const built = builtInstructions(dockerfile);
  const compile = built.findLast(
    (each) => each.keyword === 'RUN' && compilesGo.test(commandLine(each)),
  );
  const told = built.findLast(({ keyword, text }) => keyword === 'ENV' && setsGo.test(text));
  const place = compile ? at(told ?? compile) : startLine(sources);
  return { isGo: compile !== undefined, isCopied: false, place };
}
