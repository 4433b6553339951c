import { posix } from 'node:path';
import { filesBelow } from '../../reading/context/files-below.js';
import { means, type Sign } from '../sign.js';
import { startLine } from '../start-line.js';

/** A class file's version is that of Java, and 44. */
const versionOf = (number = ''): string => `${Math.trunc(Number(number)) - 44}`;

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
      const own = name.split('.').at(-1) ?? '';
      const near = filesBelow(sources.files).find(
        (path) => path.endsWith('.java') && plain(path) === own.toLowerCase(),
      );
      const other = near === undefined ? '' : posix.basename(near, '.java');
      const names = [name, other === own ? '' : other];
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
  [/^(?:NoClassDefFoundError|ClassNotFoundException): (\S+)/, means('java-missing-class')],
  [/^error: /, means('unreadable', 'Java')],
];
