import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../generators/core/package/package-root.js';

/** Comments say much that the tool does not. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const filesIn = (folder: string): string[] =>
  readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'));

/** All that can say a sentence: the sources but for the catalogues, and the templates. */
export const speakers = (): readonly string[] =>
  [
    ...filesIn('generators').filter((path) => !path.includes('/i18n/')),
    ...filesIn('templates'),
  ].map((path) => withoutComments(readFileSync(path, 'utf8')));

const escaped = (word: string): string => word.replaceAll('-', '\\-');

/** Whether a source has a word, be it a name or an id. */
const has = (source: string, word: string): boolean =>
  new RegExp(`(?<![\\w-])${escaped(word)}(?![\\w-])`).test(source);

/** Whether a source reads a property: `.word`, `['word']`, or `{ word }` of what holds it. */
const reads = (source: string, word: string): boolean =>
  new RegExp(
    `\\.\\s*${escaped(word)}(?![\\w-])|\\['${escaped(word)}'\\]|[{,]\\s*${escaped(word)}\\s*(?:[,}]|:\\s*[\\w{])`,
  ).test(source);

/**
 * The sentences that nothing says. Told by their names alone: one that shares its own and its
 * group's with something else may hide, but none is named that is said.
 * @param paths of all sentences: `verify.step.run`
 * What a report quotes is said by its whole path: `say('answer.fileList')`.
 * @param byId what is chosen by an id, group or sentence: there the id must stand somewhere
 */
export function unsaid(
  paths: Iterable<string>,
  byId: ReadonlySet<string>,
  sources: readonly string[],
): readonly string[] {
  return [...paths].filter((path) => {
    const words = path.split('.');
    const [group, word = ''] = [words.at(-2), words.at(-1)];
    const isId = words.some((_, at) => byId.has(words.slice(0, at + 1).join('.')));
    return !sources.some((source) => {
      if (source.includes(`'${path}'`)) return true;
      return isId ? has(source, word) : reads(source, word) && (!group || reads(source, group));
    });
  });
}
