import { type Frame, frameAt, type ProgramError } from '../crash/errors/program-error.js';

/** A path in a project, as compilers write it. */
const file = /((?:[A-Z]:)?[\w./@+-]+\.\w+)/.source;

/** How compilers begin an error: file, line, perhaps the column, and what is wrong. */
const compilers: readonly RegExp[] = [
  // gcc, clang, javac, esbuild on one line
  new RegExp(`^${file}:(\\d+)(?::\\d+)?: (?:fatal )?error: (.*)$`),
  // tsc for machines, and csc
  new RegExp(`^${file}\\((\\d+),\\d+\\): error (\\w+: .*?)(?: \\[[^\\]]*\\])?$`),
  // tsc for people, and Angular
  new RegExp(`^(?:Error: )?${file}:(\\d+):\\d+ - error (\\w+: .*)$`),
  // Maven
  new RegExp(`^\\[ERROR\\] ${file}:\\[(\\d+),\\d+\\] (.*)$`),
  // go build and go vet
  new RegExp(`^(?:vet: )?${file.replace('\\w+)', '(?:go|mod))')}:(\\d+):(?:\\d+:)? (.*)$`),
  // sass, stylelint and others that Vite passes on
  new RegExp(`^\\[[\\w:-]+\\] ${file}:(\\d+):\\d+:? (.*)$`),
];

/** `error[E0425]: cannot find value`, and its place in one of the lines below. */
const rust = /^error(?:\[E\d+\])?: (?!could not compile|aborting)(.*)$/;
const rustPlace = new RegExp(`^\\s*--> ${file}:(\\d+):\\d+$`);
/** `✘ [ERROR] …`, of esbuild; its place below. */
const esbuild = /^(?:✘|X) \[ERROR\] (.*)$/;
const esbuildPlace = new RegExp(`^\\s+${file}:(\\d+):\\d+:?$`);
/** Vite and Rollup: the words stand below `error during build:`, and the place in a line of its own. */
const vite = /^error during build:$/;
const vitePlace = new RegExp(`^(?:file: |\\s*at )?${file}:(\\d+):\\d+(?:\\s.*)?$`);
/** Webpack, and what is made with it. */
const webpack = /^(?:ERROR in|Failed to compile\.?)(?: (\.\/\S+)(?: (\d+):\d+.*)?)?$/;

/** Lines below an error in which its place is looked for. */
const near = 12;

/** An error at a line, in one of the ways that compilers have; undefined where it is none. */
type CompilerReader = (line: string, below: () => readonly string[]) => ProgramError | undefined;

const readOneLine: CompilerReader = (line) => {
  for (const pattern of compilers) {
    const [, path, number, words] = pattern.exec(line) ?? [];
    if (path && number && words) return wordsAt(words, frameAt(path, number));
  }
  return undefined;
};

const readRust: CompilerReader = (line, below) => {
  const words = rust.exec(line)?.[1];
  const place = words === undefined ? undefined : placeIn(below(), rustPlace);
  return words && place ? wordsAt(words, place) : undefined;
};

const readEsbuild: CompilerReader = (line, below) => {
  const words = esbuild.exec(line)?.[1];
  return words ? wordsAt(words, placeIn(below(), esbuildPlace)) : undefined;
};

const readVite: CompilerReader = (line, below) => {
  const words = vite.test(line) ? below().find((each) => each.trim() !== '') : undefined;
  return words ? wordsAt(words.trim(), placeIn(below(), vitePlace)) : undefined;
};

const readWebpack: CompilerReader = (line, below) => {
  const [packed, path, number] = webpack.exec(line) ?? [];
  const words = packed && below().find((each) => /\berror\b|not found|can't/i.test(each));
  return words
    ? wordsAt(words.trim(), path && number ? frameAt(path, number) : undefined)
    : undefined;
};

const compilerReaders = [readOneLine, readRust, readEsbuild, readVite, readWebpack] as const;

/** The first error of a compiler: those below it are mostly its consequences. */
export function readCompiled(lines: readonly string[]): ProgramError | undefined {
  for (const [index, line] of lines.entries()) {
    const below = () => lines.slice(index + 1, index + 1 + near);
    for (const read of compilerReaders) {
      const found = read(line, below);
      if (found) return found;
    }
  }
  return undefined;
}

/** An error that says no more than its words, and perhaps a place. */
export const wordsAt = (words: string, place?: Frame): ProgramError => ({
  ...{ error: '', words, frames: place ? [place] : [] },
});

function placeIn(lines: readonly string[], pattern: RegExp): Frame | undefined {
  const [, path, number] = lines.map((line) => pattern.exec(line)).find((found) => found) ?? [];
  return path && number ? frameAt(path, number) : undefined;
}
