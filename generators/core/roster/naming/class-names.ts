import type { Draft } from '../draft.js';
import { type Judged, type Sayers, saidAnswer, storedAnswer } from '../judge-answers.js';
import type { Findings } from '../list/findings.js';
import type { StoredTexts } from '../student.js';

/** A student on the way, with what their project was made from. */
type WithStored = Draft & { readonly stored: StoredTexts | undefined };

interface Wish {
  readonly draft: Draft;
  readonly said: Judged<'name'>;
  /** The name that the project has; undefined where another one is said, or where it has none. */
  readonly stored: string | undefined;
}

/**
 * The names of the images: what is said for a student, else what their project has, else their
 * folder's. No two are the same; a project's own gives way where somebody else has it.
 */
export async function classNames(
  drafts: readonly WithStored[],
  sayers: Sayers,
  findings: Findings,
): Promise<ReadonlyMap<Draft, string>> {
  const wishes = await wishesOf(drafts, sayers, findings);
  const names = new Map<Draft, string>();
  const owners = new Map<string, Draft>();
  for (const wish of settled(wishes)) {
    const { draft, said } = wish;
    const name = nameOf(wish);
    names.set(draft, name);
    const other = owners.get(name);
    if (other === undefined) owners.set(name, draft);
    else {
      const message = findings.messages.roster.nameTwice(name, findings.nameOf(other.row));
      if (said.isSaid) said.refuse(message);
      else findings.at(draft.row, message);
    }
  }
  return names;
}

async function wishesOf(
  drafts: readonly WithStored[],
  sayers: Sayers,
  findings: Findings,
): Promise<readonly Wish[]> {
  const wishes: Wish[] = [];
  for (const draft of drafts) {
    const said = await saidAnswer('name', draft, sayers, findings);
    if (!draft.isNamed || (said.isSaid && said.value === undefined)) continue;
    const stored = said.isSaid
      ? undefined
      : await storedAnswer('name', draft.stored, findings.messages);
    wishes.push({ draft, said, stored });
  }
  return wishes;
}

/** Without the projects' own names that are others' too, whatever the order of the rows. */
function settled(wishes: readonly Wish[]): readonly Wish[] {
  let left = wishes;
  // One that falls back to its folder may meet another one there.
  for (;;) {
    const counts = new Map<string, number>();
    for (const wish of left) counts.set(nameOf(wish), (counts.get(nameOf(wish)) ?? 0) + 1);
    const isShared = (wish: Wish) =>
      wish.stored !== undefined && (counts.get(nameOf(wish)) ?? 0) > 1;
    if (!left.some(isShared)) return left;
    left = left.map((wish) => (isShared(wish) ? { ...wish, stored: undefined } : wish));
  }
}

const nameOf = ({ draft, said, stored }: Wish): string => said.value ?? stored ?? draft.folder;
