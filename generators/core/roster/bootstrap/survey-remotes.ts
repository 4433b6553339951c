import type { Problem } from '../../options/raw.js';
import type { ClassIndex } from '../class-index.js';
import type { MakeRequest } from './make-class.js';
import { parseRemote, type Remote } from './remote.js';

/**
 * Where each student's project is to be pushed to: what the roster's pattern gives, or else what
 * `class.json` has from an earlier run. A project's own origin is not asked: by now it may be
 * somebody else's, and it would get what this teacher may log in with.
 * @param hasRepository whether a student's project is there, with a repository
 */
export function surveyRemotes(
  { students, git, push, messages }: MakeRequest,
  index: ClassIndex | undefined,
  hasRepository: (folder: string) => boolean,
): { readonly remotes: ReadonlyMap<string, Remote>; readonly problems: readonly Problem[] } {
  const earlier = new Map((index?.students ?? []).map(({ id, remote }) => [id, remote]));
  const remotes = new Map<string, Remote>();
  const problems = new Map<string, Problem>();
  const refuse = (where: string, message: string) => problems.set(message, { where, message });
  const taken = new Set<string>();
  const text = messages.bootstrap;
  const read = (asked: string): Remote | undefined => {
    const remote = parseRemote(asked, process.cwd());
    if (remote === undefined) refuse('--remote', text.notARemote(withoutLogin(asked)));
    else if (taken.has(remote.shown)) refuse('--remote', text.sameRemote(remote.shown));
    else taken.add(remote.shown);
    return remote;
  };
  for (const { id, folder, remote: given } of students) {
    const asked = given ?? (push ? earlier.get(id) : undefined);
    const remote = asked ? read(asked) : undefined;
    if (remote) {
      remotes.set(id, remote);
      if (!git && !hasRepository(folder)) {
        refuse(given === undefined ? '--push' : '--remote', messages.input.needs('--git'));
      }
    } else if (push && !asked) refuse('--push', text.noRemote);
  }
  return { remotes, problems: [...problems.values()] };
}

/** What is no address of ours may still hold a password. */
const withoutLogin = (text: string): string =>
  text.replace(/[^/\s]*@/g, '…@').replace(/[?#].*$/s, '?…');
