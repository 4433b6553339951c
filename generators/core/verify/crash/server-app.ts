import { commandWith } from './command-with.js';
import type { Meaning } from './meaning.js';
import type { Sources } from './own-place.js';
import { pythonOf } from './python/python-of.js';
import { startLine } from './start-line.js';

/** What makes an application of a program, and how it is called there. */
export const application =
  /^(\w{1,100})[ \t]*=[ \t]*(?:\w+\.)?(?:Flask|FastAPI|Starlette|Bottle|Quart)\(/m;

/** A server does not find the module or the application in it: the command with both as the program has them. */
export function explainApp(wrong: string, name: string, sources: Sources): Meaning {
  const { files } = sources;
  const module = wrong.replace(/\.py$/, '').split(':')[0] ?? '';
  const named = `${module.replaceAll('.', '/')}.py`;
  const program =
    files.kind(named) === 'file'
      ? { path: named, text: files.text(named) ?? '' }
      : pythonOf(sources);
  const own = application.exec(program?.text ?? '')?.[1];
  const written = program?.path.replace(/\.py$/, '').replaceAll('/', '.');
  const isIt = (word: string) => word === wrong || word.startsWith(`${wrong}:`);
  const found =
    own === undefined
      ? undefined
      : commandWith(
          isIt,
          (words) => words.map((word) => (isIt(word) ? `${written}:${own}` : word)),
          sources,
        );
  const { location, source } = found ?? startLine(sources, wrong);
  const asked = name === '' ? wrong : `${wrong}:${name}`;
  return { id: 'server-app', names: [asked, found?.written], location, source };
}
