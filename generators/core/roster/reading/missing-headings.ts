import type { Messages } from '../../i18n/messages.js';
import { foldHeading } from '../list/fold-heading.js';
import { isNameOfPerson } from '../list/person.js';
import type { MissingHeadings } from '../list/roster.js';

/** Lines that are looked at. */
const most = 200;
type Kind = 'email' | 'full' | 'name' | 'login' | undefined;

const address = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
const nameWords = /^\p{Lu}[\p{L}\p{M}’'.-]+(?: [\p{L}\p{M}’'.-]+)*$/u;
const login = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
/** Words of headings, not of people. */
const headingWords =
  /^(?:nom|noms|name|names|prenom|student|students|eleve|eleves|etudiant|full|id|email|mail|login|user|code|numero|number|classe|class|groupe|group|liste|list)$/;

/** The headings that a table without any would need, after what stands in its columns. */
export function missingHeadings(
  lines: readonly (readonly string[])[],
  delimiter: string,
  { roster: { headings: words } }: Messages,
): Omit<MissingHeadings, 'sections'> {
  const seen = lines.slice(0, most);
  const width = seen.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const columns = Array.from({ length: width }, (_, at) => seen.map((cells) => cells[at] ?? ''));
  const kinds = columns.map(kindOf);
  const named = columns.map(() => '');
  const first = (kind: Kind) => kinds.indexOf(kind);
  const put = (at: number, heading: string) => {
    if (at >= 0) named[at] = heading;
  };
  put(first('email'), words.email);
  put(first('full'), words.full);
  put(first('login'), words.login);
  if (first('full') < 0) {
    const parts = kinds.flatMap((kind, at) => (kind === 'name' ? [at] : []));
    for (const [at, heading] of partsOf(parts, columns, words)) put(at, heading);
  }
  if (named.every((heading) => heading === '')) {
    put(Math.max(0, columns.findIndex(isDistinct)), words.login);
  }
  const isSure = kinds.some((kind, at) => isStudent(kind, columns[at]?.[0] ?? ''));
  return { line: named.join(delimiter === '\t' ? '⇥' : delimiter), isSure };
}

/** Which columns hold the two parts of a name; the one in capitals is the surname. */
function partsOf(
  [one = -1, two = -1]: readonly number[],
  columns: readonly (readonly string[])[],
  { full, first, last }: Messages['roster']['headings'],
): readonly (readonly [at: number, heading: string])[] {
  if (two < 0) return isDistinct(columns[one]) ? [[one, full]] : [];
  const isSurname = isCapital(columns[one]) && !isCapital(columns[two]);
  return [
    [one, isSurname ? last : first],
    [two, isSurname ? first : last],
  ];
}

function kindOf(cells: readonly string[]): Kind {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || cells[0] === '') return undefined;
  if (filled.every((cell) => address.test(cell))) return 'email';
  if (filled.every(isNameOfPerson)) return 'full';
  if (filled.every((cell) => nameWords.test(cell))) return 'name';
  const isLogin = filled.every((cell) => login.test(cell));
  return isLogin && isDistinct(cells) ? 'login' : undefined;
}

const isStudent = (kind: Kind, cell: string): boolean =>
  kind === 'email' ||
  (kind === 'full' && !cell.split(' ').some((word) => headingWords.test(foldHeading(word))));

const isDistinct = (cells: readonly string[] = []): boolean =>
  !cells.includes('') && new Set(cells).size === cells.length;

const isCapital = (cells: readonly string[] | undefined): boolean =>
  cells?.every((cell) => cell === cell.toUpperCase()) ?? false;
