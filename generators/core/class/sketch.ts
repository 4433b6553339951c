import type { Answers } from '../options/table.js';
import { pythonString } from '../project/python-string.js';
import { hashOf } from './standing/hash-of.js';

/** A file of a project as bytes. */
interface DrawnFile {
  readonly path: string;
  readonly contents: Uint8Array;
  readonly mode: number;
  /** Of one that is the same for every student: its hash. */
  readonly hash?: string;
}

/**
 * Draws the files for a student; undefined where their answers need a rendering of their own.
 * @param lend the bytes are good until the next call only: thousands of projects need no more memory than one
 */
export type Sketch = (answers: Answers, lend: boolean) => readonly DrawnFile[] | undefined;

/** What a rendering gives: paths with texts. */
type Rendered = readonly {
  readonly path: string;
  readonly contents: string;
  readonly mode: number;
}[];

/** The answers in which the students of a class usually differ. */
type Own = Pick<Answers, 'name' | 'port' | 'greeting'>;

/** What is rendered once, to see where a student's own answers land. The quotation mark tells the greeting in Python from the greeting as it is. */
const holes: Own = { name: 'q7-hole-name-7q', port: 64_973, greeting: 'q7 hole "greeting" 7q' };

/** How an answer may stand in a file. */
const forms: readonly ((own: Own) => string)[] = [
  ({ name }) => name,
  ({ port }) => `${port}`,
  ({ greeting }) => greeting,
  ({ greeting }) => pythonString(greeting),
];

/** Hard ones: a sketch that draws these as they are rendered draws all. */
const trial: Own = {
  name: 'p.r_o--be2',
  port: 7,
  greeting: '`` \\ " \u2028 \u202e \'é <b> $& ${ %> 🐳 # {% \\u0041 ',
};

/** A fence of Markdown grows with what it holds. */
const growsFence = (greeting: string): boolean => greeting.includes('```');

/**
 * Renders a project once and notes where a student's own answers stand in it, so that the projects of
 * thousands need not be rendered one by one: the same bytes, some twenty times as fast. Whether
 * they are the same is tried with answers that are hard to write; where they are not (a template
 * that writes an answer in a form of its own), nothing is sketched.
 * @param render all files but `.yo-rc.json`, for these answers
 */
export function makeSketch(answers: Answers, render: (answers: Answers) => Rendered): Sketch {
  const parts = render({ ...answers, ...holes }).map(takeApart);
  const draw: Sketch = (student, lend) => {
    if (growsFence(student.greeting)) return undefined;
    const values = forms.map((form) => Buffer.from(form(student)));
    const sizes = values.map((value) => value.length);
    const shape = sizes.join(' ');
    return parts.map((part) => {
      if ('shared' in part) return part.shared;
      let layout = part.layouts.get(shape);
      if (layout === undefined) {
        if (part.layouts.size >= mostLayouts) part.layouts.clear();
        layout = lay(part.pieces, sizes);
        part.layouts.set(shape, layout);
      }
      const { path, mode } = part;
      return { path, mode, contents: fill(layout, values, lend) };
    });
  };
  const tried = { ...answers, ...trial };
  return isSame(draw(tried, false), render(tried)) ? draw : () => undefined;
}

/** Where each hole is in a file whose holes are so large. */
interface Layout {
  readonly around: Buffer;
  /** A copy, to be filled again and again. */
  readonly lent: Buffer;
  readonly holes: readonly { readonly at: number; readonly form: number }[];
}

/** Students' names have some twenty lengths; each layout is as large as the file. */
const mostLayouts = 64;

function lay(pieces: readonly Piece[], sizes: readonly number[]): Layout {
  const sized = pieces.map((piece) =>
    typeof piece === 'number' ? Buffer.alloc(sizes[piece] ?? 0) : piece,
  );
  let at = 0;
  const found: { at: number; form: number }[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === 'number') found.push({ at, form: piece });
    at += sized[index]?.length ?? 0;
  }
  const around = Buffer.concat(sized);
  return { around, lent: Buffer.from(around), holes: found };
}

function fill(
  { around, lent, holes: places }: Layout,
  values: readonly Buffer[],
  lend: boolean,
): Buffer {
  const filled = lend ? lent : Buffer.from(around);
  for (const { at, form } of places) filled.set(values[form] ?? [], at);
  return filled;
}

/** Bytes, or the number of the form that stands there. */
type Piece = Buffer | number;

function takeApart({ path, contents, mode }: Rendered[number]) {
  const wanted = forms.map((form) => form(holes));
  const pieces: Piece[] = [];
  let rest = contents;
  for (;;) {
    const found = wanted
      .map((text, form) => ({ at: rest.indexOf(text), text, form }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0];
    if (found === undefined) break;
    pieces.push(Buffer.from(rest.slice(0, found.at)), found.form);
    rest = rest.slice(found.at + found.text.length);
  }
  pieces.push(Buffer.from(rest));
  const [only] = pieces;
  if (pieces.length > 1 || !(only instanceof Buffer)) {
    return { path, mode, pieces, layouts: new Map<string, Layout>() };
  }
  return { shared: { path, mode, contents: only, hash: hashOf(only) } };
}

const isSame = (drawn: readonly DrawnFile[] | undefined, rendered: Rendered): boolean =>
  drawn?.length === rendered.length &&
  drawn.every(({ path, contents }, index) => {
    const other = rendered[index];
    return other?.path === path && Buffer.from(other.contents).equals(contents);
  });
