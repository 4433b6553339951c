import type { UsualMessages } from '../../i18n/messages.js';
import type { Lab } from '../lab.js';
import { readOwnLab } from '../own-labs.js';

/** What is wrong with what was asked for, and where that was said. */
interface Wrong {
  readonly where: string;
  readonly message: string;
}

/** What was said of a lab, with the place where. */
interface Said {
  readonly text: string;
  readonly where: string;
}

/**
 * The lab that a project is made from: one that is named now, one that the project says it was made
 * from, where that is in the cache, or the stack.
 * @param said what is named now, or else what the project stores
 * @param isStored whether the project says so: then a name is no folder of this machine
 * @returns the lab, and what a project stores of it: undefined for a stack
 */
export async function givenLab(
  stack: string,
  said: Said | undefined,
  { isStored, isOffline }: { readonly isStored: boolean; readonly isOffline: boolean },
  messages: UsualMessages,
): Promise<
  | { readonly lab: Lab; readonly stored: string | undefined }
  | { readonly problems: readonly Wrong[] }
> {
  if (said === undefined) return { lab: readOwnLab(stack), stored: undefined };
  const { text, where } = said;
  const { isFixed } = await import('./lab-address.js');
  const { findLab } = await import('./find-lab.js');
  const { labProblems } = await import('./lab-problems.js');
  const { run } = await import('../../process/run.js');
  const elsewhere = { problems: [{ where, message: messages.lab.elsewhere(text) }] };
  // What a project says of itself is whoever's who wrote it: because of that, nothing is fetched.
  if (isStored && !isFixed(text)) return elsewhere;
  const found = await findLab(text, run, isStored || isOffline);
  if ('lab' in found) return found;
  return isStored ? elsewhere : { problems: labProblems(text, found, messages) };
}
