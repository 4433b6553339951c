import { posix } from 'node:path';
import { filesBelow } from '../../reading/context/files-below.js';
import { commandWith } from '../command-with.js';
import { explainClasses } from '../java-classes.js';
import { type Beginning, explainNoMain } from '../no-main.js';
import type { Sources } from '../own-place.js';
import { means, type Sign } from '../sign.js';
import { startLine } from '../start-line.js';

/** A class file's version is that of Java, and 44. */
const versionOf = (number = ''): string => `${Math.trunc(Number(number)) - 44}`;

const beginning: Beginning = {
  written: 'public static void main(String[] args)',
  ending: '.java',
  line: /\bvoid (\w{1,100})\(/,
};

/** The command that starts the program, with another word in the place of one. */
const withWord = (word: string, other: string, sources: Sources) =>
  commandWith(
    (each) => each === word,
    (words) => words.map((each) => (each === word ? other : each)),
    sources,
  );

/** What javac has not found: `  symbol:   method foo()`, its kind and its name. */
function symbolIn(log: string): readonly string[] {
  const [, kind = '', name = ''] =
    /^\s+symbol: +(?:(class|method|variable) )?(\w+)/m.exec(log) ?? [];
  return [name, kind];
}

/** What Java says. */
export const signsOfJava: readonly Sign[] = [
  [
    /class file version (\d+)\.\d.*up to (\d+)\.\d/,
    ([, made, has]) => ({ id: 'java-version', names: [versionOf(made), versionOf(has)] }),
  ],
  [
    /Could not find or load main class (\S+)/,
    ([, name = ''], { sources }) => {
      const plain = (text: string) => posix.basename(text, '.java').toLowerCase();
      const elsewhere = explainClasses(name, sources);
      if (elsewhere) return elsewhere;
      const named = name.replace(/\.(?:class|java)$/, '');
      const own = named.split('.').at(-1) ?? '';
      const near = filesBelow(sources.files).find(
        (path) => path.endsWith('.java') && plain(path) === own.toLowerCase(),
      );
      const other = near === undefined ? '' : posix.basename(near, '.java');
      const command = named === name ? undefined : withWord(name, named, sources);
      const names = [name, other === own ? '' : other, command?.written];
      return { id: 'java-class', names, ...startLine(sources) };
    },
  ],
  [
    /Unable to access jarfile (\S+)/,
    ([, name], { sources }) => ({
      id: 'program-missing',
      names: [name, ''],
      ...startLine(sources),
    }),
  ],
  [
    /no main manifest attribute, in (\S+)/,
    ([, name], { sources }) => ({ id: 'java-manifest', names: [name], ...startLine(sources) }),
  ],
  [
    /Main method not found in class|can't find main\(String\[\]\)/,
    (_match, { sources }) => explainNoMain(beginning, sources),
  ],
  [/^(?:NoClassDefFoundError|ClassNotFoundException): (\S+)/, means('java-missing-class')],
  [
    /^error: class (\w+) is public, should be declared in a file named (\S+)/,
    ([, name, file]) => ({ id: 'java-file', names: [name, file] }),
  ],
  [
    /^error: cannot find symbol/,
    (_match, { log }) => ({ id: 'java-symbol', names: symbolIn(log) }),
  ],
  [
    /^error: (?:.* expected$|illegal |unclosed |not a statement|reached end of file|'\w+' without|unnamed class)/,
    means('unreadable', 'Java'),
  ],
];
