import { scriptsOf } from '../../reading/started/package-script.js';
import { usualOfNode } from '../command-for.js';
import { explainFirstWord } from '../first-word.js';
import { explainJson } from '../json-fault.js';
import type { Sources } from '../own-place.js';
import { means, type Sign } from '../sign.js';
import { startLine } from '../start-line.js';

/** What Go says. */
export const signsOfGo: readonly Sign[] = [
  [/all goroutines are asleep - deadlock!/, means('go-deadlock')],
  [
    /address (\d+): missing port in address/,
    ([, port]) => ({ id: 'go-address', names: [`:${port}`] }),
  ],
];

/** What Ruby says. */
export const signsOfRuby: readonly Sign[] = [
  [
    /cannot load such file -- ([\w./-]+)/,
    ([, name = ''], { sources }) => {
      const own = `${name.replace(/^\.?\//, '')}.rb`;
      return sources.files.kind(own) === 'file'
        ? { id: 'module-not-copied', names: [name, own] }
        : { id: 'gem-missing', names: [name.split('/')[0]] };
    },
  ],
  [
    /No such file or directory -- (\S+)/,
    ([, name], { sources }) => ({
      id: 'program-missing',
      names: [name, ''],
      ...startLine(sources),
    }),
  ],
  [/^NameError: undefined local variable or method .(\w+)/, means('name')],
  [/^SyntaxError: /, means('unreadable', 'Ruby')],
];

/** What .NET says. */
export const signsOfDotnet: readonly Sign[] = [
  [
    /framework '([^']*)', version '([^']*)'/,
    ([, name, version]) => ({ id: 'dotnet-framework', names: [name, version] }),
  ],
  [/You must install or update \.NET/, means('dotnet-framework')],
  [
    /application '([^']*)' does not exist|could not be loaded/,
    ([, name], { sources }) => ({
      id: 'program-missing',
      names: [name, ''],
      ...startLine(sources),
    }),
  ],
];

/** What Perl says. */
export const signsOfPerl: readonly Sign[] = [
  [
    /Can't locate ([\w/]+)\.pm in @INC/,
    ([, path = '']) => ({ id: 'perl-module', names: [path.replaceAll('/', '::')] }),
  ],
  [/^: syntax error/, means('unreadable', 'Perl')],
];

/** What shells say of a line of a script. */
export const signsOfShell: readonly Sign[] = [
  [
    /^: exec: ([\w./-]{1,100}): not found/,
    ([, name = ''], { sources }) => explainFirstWord(name, sources),
  ],
  [/[Ss]yntax error/, means('unreadable-script')],
  [/^: (\w+): (?:unbound variable|parameter not set)/, means('unset-variable')],
];

/** The script that npm itself proposes, if there is one of that name. */
function guessed(log: string, { files }: Sources): string | undefined {
  const name = /npm run (\S+) # run the/.exec(log)?.[1] ?? '';
  return name in scriptsOf(files.text('package.json') ?? '') ? name : undefined;
}

/** What npm and its like say. */
export const signsOfNpm: readonly Sign[] = [
  [
    /Missing script: "?([\w:.-]+)|Command "([\w:.-]+)" not found/,
    ([, name, other], { log, sources }) => ({
      id: 'npm-script',
      names: [name ?? other, guessed(log, sources), usualOfNode(sources)],
      ...startLine(sources),
    }),
  ],
  [/JSON\.parse/, (_match, { sources }) => explainJson('package.json', sources) ?? { id: 'json' }],
  [/package\.json/, means('package-missing')],
];
