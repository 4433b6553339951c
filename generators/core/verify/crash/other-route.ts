import { locationAt } from '../../verdict/failure.js';
import { programFiles } from '../reading/listening-lines.js';
import type { Meaning } from './meaning.js';
import { inProject, type Sources } from './own-place.js';

/** How a program is told which function answers a page: the path is the second group, between its quotes. */
const registers: readonly (readonly [ending: string, line: RegExp])[] = [
  ['.go', /^(\s*(?:\w+\.)Handle(?:Func)?\(\s*")(?:GET )?(\/[^"]{0,200})(")/],
  ['.java', /^(.{0,200}\.createContext\(\s*")(\/[^"]{0,200})(")/],
  ['.js', /^(\s*\w{1,60}\.(?:get|all)\(\s*["'`])(\/[^"'`]{0,200})(["'`])/],
];

/** What brings pages to a program in Node.js that are not seen in it: a folder of files, or a router. */
const unseen = /express\.static|\bRouter\(|\.use\(\s*["'`]\//;

interface Registered {
  readonly path: string;
  readonly index: number;
  readonly page: string;
  /** The line with `/` in the place of its page. */
  readonly mended: string;
}

/** Pages that are looked at. */
const mostRoutes = 100;

/** `/` is not found, and the only page that a program in Go, Java or Node.js registers is another one. */
export function explainOtherRoute(sources: Sources): Meaning | undefined {
  const { files, context } = sources;
  const routes = programFiles(files).flatMap((path) => routesIn(path, sources));
  const [only] = routes;
  if (only === undefined || routes.length > 1) return undefined;
  const { path, index, page, mended } = only;
  // Below it are others: in Go and in Java a page that ends so answers for them, `/` for all.
  if (page === '/') return undefined;
  const file = inProject(context, path);
  return {
    id: 'registered-elsewhere',
    names: [page, mended],
    location: locationAt(file, index + 1),
    source: files.lines(path)?.[index]?.trim(),
  };
}

function routesIn(path: string, { files }: Sources): readonly Registered[] {
  const line = registers.find(([ending]) => path.endsWith(ending))?.[1];
  if (line === undefined || unseen.test(files.text(path) ?? '')) return [];
  return (files.lines(path) ?? [])
    .flatMap((text, index) => {
      const [whole, before, page, after] = line.exec(text) ?? [];
      if (whole === undefined || page === undefined) return [];
      const mended = `${before}/${after}${text.slice(whole.length)}`.trim();
      return [{ path, index, page, mended }];
    })
    .slice(0, mostRoutes);
}
