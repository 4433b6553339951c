import type { Messages } from '../i18n/messages.js';
import type { Problem } from '../options/raw.js';
import { publicAddress, withPublicAddresses } from '../text/public-address.js';
import { parseRemote, type Remote } from './git/remote.js';
import type { MakeRequest } from './make-request.js';
import type { IndexedStudent } from './standing/class-index.js';

/**
 * Where each student's project is to be pushed to: what the roster's pattern gives, or else what
 * `class.json` has from an earlier run. A project's own origin is not asked: by now it may be
 * somebody else's, and it would get what this teacher may log in with.
 * @param indexed what `class.json` has, by id
 * @param hasRepository whether a student's project is a repository, or is to be one
 */
export function surveyRemotes(
  { students, push, messages }: MakeRequest,
  indexed: ReadonlyMap<string, Pick<IndexedStudent, 'remote'>>,
  hasRepository: (folder: string) => boolean,
): { readonly remotes: ReadonlyMap<string, Remote>; readonly problems: readonly Problem[] } {
  const remotes = new Map<string, Remote>();
  // One wrong pattern is wrong for everybody: it is told once.
  const problems = new Map<string, Problem>();
  const refuse = (where: string, message: string) => problems.set(message, { where, message });
  const taken = new Set<string>();
  for (const { id, folder, remote: given } of students) {
    const asked = given ?? (push ? indexed.get(id)?.remote : undefined);
    const where = given === undefined ? '--push' : '--remote';
    if (!asked) {
      if (push) refuse(where, messages.makingClass.noRemote);
      continue;
    }
    const reading = readRemote(asked, taken, messages);
    if ('problem' in reading) refuse('--remote', reading.problem);
    else remotes.set(id, reading.remote);
    if (!hasRepository(folder)) refuse(where, messages.input.needs('--git'));
  }
  return { remotes, problems: [...problems.values()] };
}

/** @param taken what the remotes before it are */
function readRemote(
  text: string,
  taken: Set<string>,
  { makingClass }: Messages,
): { readonly remote: Remote } | { readonly problem: string } {
  const remote = parseRemote(text, process.cwd());
  if (remote === undefined)
    return { problem: makingClass.notARemote(withPublicAddresses(publicAddress(text))) };
  if (taken.has(remote.shown)) return { problem: makingClass.sameRemote(remote.shown) };
  taken.add(remote.shown);
  return { remote };
}
