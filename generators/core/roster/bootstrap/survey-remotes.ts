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
  for (const { id, folder, remote } of students) {
    const asked = remote ?? (push ? (earlier.get(id) ?? undefined) : undefined);
    if (asked === undefined) {
      if (push) refuse('--push', text.noRemote);
      continue;
    }
    const where = remote === undefined ? '--push' : '--remote';
    const parsed = parseRemote(asked, process.cwd());
    if (parsed === undefined) {
      refuse('--remote', text.notARemote(withoutLogin(asked)));
      continue;
    }
    if (taken.has(parsed.shown)) refuse('--remote', text.sameRemote(parsed.shown));
    taken.add(parsed.shown);
    if (!git && !hasRepository(folder)) refuse(where, messages.input.needs('--git'));
    remotes.set(id, parsed);
  }
  return { remotes, problems: [...problems.values()] };
}

/** What is no address of ours may still hold a password. */
const withoutLogin = (text: string): string =>
  text.replace(/[^/\s]*@/g, '…@').replace(/[?#].*$/s, '?…');
