import { locationAt } from '../../verdict/failure.js';
import { filesBelow } from '../reading/context/files-below.js';
import { builtInstructions } from '../reading/dockerfile/image.js';
import { commandLine } from '../reading/dockerfile/instruction.js';
import type { Meaning } from './meaning.js';
import { inProject, type Sources } from './own-place.js';

const compilesGo = /\bgo\s+build\b/;
const packageLine = /^package\s+(\w{1,100})/;

/**
 * What `go build` has made is no program, since no file of the project begins with `package main`.
 * @param path where it was to be started from
 */
export function explainGoPackage(path: string, sources: Sources): Meaning | undefined {
  const { dockerfile, files, context } = sources;
  const isCompiled = builtInstructions(dockerfile).some(
    (each) => each.keyword === 'RUN' && compilesGo.test(commandLine(each)),
  );
  if (!isCompiled) return undefined;
  const packages = filesBelow(files)
    .filter((each) => each.endsWith('.go') && !each.endsWith('_test.go'))
    .map((each) => {
      const lines = files.lines(each) ?? [];
      const at = lines.findIndex((line) => packageLine.test(line));
      return { file: each, at, source: lines[at] ?? '' };
    });
  const [first] = packages.filter(({ at }) => at >= 0);
  const isProgram = packages.some(({ source }) => packageLine.exec(source)?.[1] === 'main');
  if (first === undefined || isProgram) return undefined;
  const location = locationAt(inProject(context, first.file), first.at + 1);
  return { id: 'go-package', names: [path], location, source: first.source };
}
