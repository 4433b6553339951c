import { nearName } from '../../../text/near-name.js';
import { flaskNames, standardModules } from '../../reading/python/known-names.js';
import type { Meaning } from '../meaning.js';
import type { Sources } from '../own-place.js';
import { explainMissingModule, installedModules } from '../packages/python.js';
import type { Seen } from '../sign.js';

/** A module or a name of one that is not there: spelt otherwise, hidden, or not installed. */
export function explainImport({ error, sources, place }: Seen): Meaning | undefined {
  const line = place?.source ?? '';
  const missing = /No module named ["']?(\w+)/.exec(error.words)?.[1];
  return missing === undefined
    ? explainName(error.words, line, sources)
    : explainModule(missing, error.words, line, sources);
}

/** What is told of a module that is there, or was: no other one was meant. */
const ofProject = new Set<Meaning['id']>([
  ...(['module-renamed', 'module-not-copied', 'module-in-folder', 'kept-out'] as const),
]);

function explainModule(missing: string, words: string, line: string, sources: Sources) {
  const known = explainMissingModule(words, sources);
  if (known && ofProject.has(known.id)) return known;
  const near = nearModule(missing, sources);
  if (near === undefined) return known;
  return { id: 'module-near', names: [near, mended(line, missing, near)] } as const;
}

function explainName(words: string, line: string, { files }: Sources): Meaning | undefined {
  const [, name, from] =
    /cannot import name ["']?(\w+)["']?(?: from ["']?([\w.]+))?/.exec(words) ?? [];
  if (name === undefined) return undefined;
  const module = from ?? /^from\s+([\w.]+)\s+import\b/.exec(line)?.[1] ?? '';
  const own = `${module.split('.')[0]}.py`;
  if (files.kind(own) === 'file' && (from !== undefined || isPackage(module))) {
    return { id: 'import-shadowed', names: [name, own] };
  }
  const guess = /Did you mean: ["'](\w+)["']/.exec(words)?.[1];
  const near = guess ?? nearName(name, module === 'flask' ? flaskNames : []);
  return near === undefined
    ? { id: 'import-name', names: [name, module] }
    : { id: 'import-near', names: [near, mended(line, name, near)] };
}

/** Modules of other letters, or of nearly the same: the project's own, those that are installed, and Python's. */
function nearModule(name: string, sources: Sources): string | undefined {
  const { files } = sources;
  const own = files.names('.').filter((file) => file.endsWith('.py'));
  if (own.includes(`${name}.py`) || files.kind(name) === 'folder') return undefined;
  const modules = own.map((file) => file.slice(0, -'.py'.length));
  return nearName(name, [...modules, ...installedModules(sources), ...standardModules], 1);
}

/** The line as it should be; the name alone where it is not in it. */
function mended(line: string, typed: string, name: string): string {
  const pattern = new RegExp(`\\b${typed}\\b`);
  if (!pattern.test(line)) return name;
  // from Flask import flask: who mixes up one mixes up the other.
  const [, whole, first] = /^(from\s+(\w+)\s+import\s+).*\bflask\b/.exec(line) ?? [];
  if (whole !== undefined && first?.toLowerCase() === 'flask') return 'from flask import Flask';
  return line.replace(pattern, name);
}

/** Flask itself may be called as a file of the project is. */
const isPackage = (module: string): boolean =>
  /^(?:flask|jinja2|werkzeug|click|requests|redis)$/.test(module) ||
  standardModules.includes(module);
