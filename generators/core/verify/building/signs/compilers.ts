import { type Beginning, explainNoMain } from '../../crash/no-main.js';
import type { OwnPlace } from '../../crash/own-place.js';
import { means } from '../../crash/sign.js';
import { commandLine } from '../../reading/dockerfile/instruction.js';
import type { FailedRun, RunSign } from '../failed-run.js';
import { explainMissing } from '../missing-file.js';

/** The line that an error is about: in the project, or as the compiler names it. */
function lineOf({ place, error }: FailedRun): string {
  const { file, line } = place?.location ?? error.frames.at(-1) ?? {};
  return file === undefined ? '' : `${file}:${line}`;
}

const at = (place: OwnPlace | undefined) =>
  place && { location: place.location, source: place.source };

const beginningOfGo: Beginning = {
  written: 'func main()',
  ending: '.go',
  line: /^func (\w{1,100})\(\)/,
};

/** What the tools of Go, Java and others say of what they are to build. */
export const runSignsOfCompilers: readonly RunSign[] = [
  [
    /go(?:\.mod)?:? requires go >= ([\d.]+) \(running go ([\d.]+)/,
    ([, wanted = '', here]) => ({
      id: 'go-version',
      names: [wanted, here, /^\d+\.\d+/.exec(wanted)?.[0]],
    }),
  ],
  [
    /missing go\.sum entry|go\.sum: no such file/,
    (_match, { sources }) => ({
      id: sources.files.kind('go.sum') === 'file' ? 'go-sum-uncopied' : 'go-sum',
    }),
  ],
  [
    /no required module provides package ([\w./@-]{1,200})/,
    ([, name], { place }) => ({ id: 'go-get', names: [name], ...(place ?? {}) }),
  ],
  [
    /go\.mod file not found|cannot find main module/,
    (_match, seen) => {
      const missing = explainMissing('go.mod', seen);
      return missing && missing.id !== 'run-file-missing' ? missing : { id: 'go-mod' };
    },
  ],
  [/no Go files in (\S+)/, means('go-no-files')],
  [
    /function main is undeclared in the main package/,
    (_match, { sources }) => explainNoMain(beginningOfGo, sources),
  ],
  [
    /(?:^|[\s:])("[\w./-]{1,200}") imported (?:as \w+ )?and not used/,
    ([, name], seen) => ({
      id: 'go-unused-import',
      names: [name, lineOf(seen)],
      ...at(seen.place),
    }),
  ],
  [
    /declared and not used: (\w{1,200})|(?:^|\s)(\w{1,200}) declared (?:and|but) not used/,
    ([, name, other], seen) => ({
      id: 'go-unused',
      names: [name ?? other, lineOf(seen)],
      ...at(seen.place),
    }),
  ],
  [
    /(?:invalid target release|release version|[Ii]nvalid source release):? (\d[\d.]*)/,
    // What is older than any image still is what a newer Java no longer makes.
    ([, wanted = '']) =>
      Number.parseInt(wanted, 10) > 8 ? { id: 'java-release', names: [wanted] } : undefined,
  ],
  [
    /no POM in this directory|Could not find a `?pom\.xml|POM file \S+ (?:specified with the -f\/--file command line argument )?does not exist/,
    (_match, seen) => explainMissing('pom.xml', seen),
  ],
  [/Could not locate Gemfile/, (_match, seen) => explainMissing('Gemfile', seen)],
  [
    /Composer could not find a composer\.json/,
    (_match, seen) => explainMissing('composer.json', seen),
  ],
  [/could not find `Cargo\.toml`/, (_match, seen) => explainMissing('Cargo.toml', seen)],
  [
    /error TS5057|error TS5058|Cannot find a tsconfig\.json/,
    (_match, seen) => explainMissing('tsconfig.json', seen),
  ],
  [
    /Cannot find module ['"](\/[\w./@-]{1,200})['"]/,
    ([, path = ''], seen) =>
      /\bnode\b/.test(seen.run ? commandLine(seen.run) : '') && seen.place === undefined
        ? explainMissing(path, seen)
        : undefined,
  ],
];
