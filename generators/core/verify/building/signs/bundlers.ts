import { posix } from 'node:path';
import { nearName } from '../../../text/near-name.js';
import type { Meaning } from '../../crash/meaning.js';
import { inProject } from '../../crash/own-place.js';
import { explainPackage } from '../../crash/packages/node.js';
import { contextFileOf } from '../../reading/dockerfile/context-file-of.js';
import { originOf } from '../../reading/dockerfile/origin-of.js';
import { escaped, type FailedRun, lineWith, type RunSign } from '../failed-run.js';

const endings = ['', '.js', '.jsx', '.ts', '.tsx', '.mjs', '.vue', '.svelte', '.json', '.css'];
const folders = endings.slice(1).map((ending) => `/index${ending}`);

/** What a file imports is not there, as a bundler says it. @param by the file that imports it, as it was named */
function explainImport(
  module: string,
  by: string | undefined,
  seen: FailedRun,
): Meaning | undefined {
  const { sources, above } = seen;
  const { files } = sources;
  const importer = by === undefined ? undefined : ownPath(by, seen);
  const quoted = new RegExp(`["'\`]${escaped(module)}["'\`]`);
  const place = importer && lineWith(importer, quoted, sources);
  if (!/^[./]/.test(module)) {
    const meaning = explainPackage(module, sources);
    return meaning && { ...meaning, ...place };
  }
  if (importer === undefined || module.startsWith('/')) {
    return { id: 'import-missing', names: [module, by ?? ''] };
  }
  const meant = posix.join(posix.dirname(importer), module);
  const found = [...endings, ...folders]
    .map((ending) => meant + ending)
    .find((path) => files.kind(path) === 'file');
  if (found !== undefined) {
    const isThere = contextFileOf(found, above, files) !== undefined;
    return isThere
      ? { id: 'import-missing', names: [module, importer], ...place }
      : { id: 'run-file-uncopied', names: [inProject(sources.context, found), found], ...place };
  }
  const folder = posix.dirname(meant);
  const base = posix.basename(meant);
  const plain = base.replace(/\.\w+$/, '');
  const names = files
    .names(folder)
    .filter((name) => files.kind(posix.join(folder, name)) === 'file');
  const near = nearName(plain, [...new Set(names.map((name) => name.replace(/\.\w+$/, '')))]);
  const sameName = names.find((name) => name.replace(/\.\w+$/, '') === (near ?? plain));
  if (sameName === undefined) return { id: 'import-missing', names: [module, importer], ...place };
  const typed = /\.\w+$/.test(base) ? sameName : sameName.replace(/\.\w+$/, '');
  const written = `${module.slice(0, module.length - base.length)}${typed}`;
  return { id: 'import-near-file', names: [module, written], ...place };
}

/** A file of the context by the path that a bundler gives it: in the image, or below WORKDIR. */
function ownPath(path: string, { sources: { files, dockerfile } }: FailedRun): string | undefined {
  const plain = posix.normalize(path.replace(/[?#].*$/, ''));
  if (plain.length > longest) return undefined;
  return files.kind(plain) === 'file' && !plain.startsWith('/')
    ? plain
    : originOf(plain, dockerfile, files);
}

const longest = 300;

/** What Vite, Rollup, esbuild, webpack and what is made with them say of an import. */
export const runSignsOfBundlers: readonly RunSign[] = [
  [
    /Could not resolve ["']([^"'\n]{1,200})["'] (?:from|in) ["']?([^"'\s:]{1,300})/,
    ([, module = '', by], seen) => explainImport(module, by, seen),
  ],
  [
    /failed to resolve import ["']([^"'\n]{1,200})["'] from ["']([^"'\n]{1,300})["']/i,
    ([, module = '', by], seen) => explainImport(module, by, seen),
  ],
  [
    /\[ERROR\] Could not resolve ["']([^"'\n]{1,200})["'][^\n]*\n(?:[ \t]*\n)?[ \t]+([\w./@-]{1,300}):\d+:\d+/,
    ([, module = '', by], seen) => explainImport(module, by, seen),
  ],
  [
    /(?:ERROR in |\n)\.?\/?([\w./@-]{1,300})(?:[: ]\d+:[\d-]+)?[ \t]*\nModule not found: (?:Error: )?Can't resolve ['"]([^'"\n]{1,200})['"]/,
    ([, by, module = ''], seen) => explainImport(module, by, seen),
  ],
  [
    /Module not found: (?:Error: )?Can't resolve ['"]([^'"\n]{1,200})['"]/,
    ([, module = ''], seen) => explainImport(module, undefined, seen),
  ],
];
