import { posix } from 'node:path';
import { contextFileOf } from '../../reading/dockerfile/context-file-of.js';
import { explainFirstWord } from '../first-word.js';
import { explainJsonFile } from '../json-fault.js';
import { explainNodeName } from '../node-names.js';
import type { Sources } from '../own-place.js';
import { explainModule, explainPackage } from '../packages/node.js';
import { means, type Sign } from '../sign.js';
import { explainUnsetPort } from '../unset-port.js';

/** Built for another machine, of which a package brings one for each. */
const foreign =
  /invalid ELF header|wrong ELF class|\.node: cannot open shared object|\.node: Exec format|node_modules\/[^\n]*GLIBC|(?:GLIBC|GLIBCXX|CXXABI)_[^\n]*node_modules|esbuild for another platform|@(?:esbuild|rollup|swc|img|parcel|tailwindcss|next)\/[\w-]*(?:linux|darwin|win32)|sharp[^\n]*linux|\.linux-\w+-(?:gnu|musl)|__isoc23_|Error loading shared library/;

/** The COPY that has brought the file which an error names. */
function copying(words: string, { dockerfile, files, file }: Sources) {
  const path = /\/\S*node_modules\/[^\s:]+/.exec(words)?.[0];
  const by = path === undefined ? undefined : contextFileOf(path, dockerfile, files)?.by;
  return by && { location: { file, line: by.line }, source: by.source };
}

/** What Node.js says, and its packages. */
export const signsOfNode: readonly Sign[] = [
  [
    foreign,
    (_match, { error, sources }) => ({ id: 'foreign-modules', ...copying(error.words, sources) }),
  ],
  [
    /(require|module|exports) is not defined in ES module|(require|module|exports) is not defined$/,
    means('es-module'),
  ],
  [/(__dirname|__filename) is not defined/, means('es-dirname')],
  [
    /Cannot use import statement outside a module|Unexpected token 'export'|Cannot use 'import\.meta'/,
    means('no-es-module'),
  ],
  [/require\(\) of ES Module (\S+)/, means('require-of-es-module')],
  [
    /Cannot find (?:module|package) ["']([^"'./][^"']*)["']/,
    ([, name = ''], seen) => explainPackage(name, seen.sources),
  ],
  [
    /Cannot find module ["']([^"']+)["']/,
    ([, path = ''], seen) =>
      (seen.place ? undefined : explainFirstWord(posix.basename(path), seen.sources)) ??
      explainModule(path, seen),
  ],
  [/Unknown file extension ["']?\.(?:tsx?|mts)|\.tsx?$/, means('typescript')],
  [/digital envelope routines::unsupported|ERR_OSSL_EVP_UNSUPPORTED/, means('old-openssl')],
  [/Could not find a production build|\.next[^\n]*BUILD_ID/, means('not-built')],
  [
    /module ["']([^"']+)["'] does not provide an export named ["'](\w+)/,
    ([, module, name]) => ({ id: 'import-name', names: [name, module] }),
  ],
  [
    /^SyntaxError: (?:Error parsing )?(\/\S+\.json): |Invalid package config (\/\S+\.json)\.?(?:\s|$)/,
    ([, path, other], { sources }) => explainJsonFile(path ?? other ?? '', sources),
  ],
  [/^SyntaxError: (\/\S+\.json): /, means('json')],
  [
    /options\.port should be >= 0 and < 65536\. Received type number \(NaN\)/,
    (_match, { sources }) => explainUnsetPort(sources, undefined),
  ],
  [
    /^SyntaxError: /,
    (_match, { place }) =>
      /\.[cm]?tsx?$/.test(place?.path ?? '')
        ? { id: 'typescript' }
        : { id: 'unreadable', names: ['Node.js'] },
  ],
  [
    /^ReferenceError: (\S{1,200}) is not defined/,
    ([, name = ''], seen) => explainNodeName(name, seen),
  ],
];
