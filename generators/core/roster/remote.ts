import type { Draft } from './draft.js';
import type { Findings } from './list/findings.js';
import type { Compiled } from './naming/compile-pattern.js';

/** What may stand in an address without meaning anything there: a login, a slug, a number. */
const harmless = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?$/i;

/**
 * Whether a text may be the address of a repository: not one that holds what does not print, or that
 * git would take for an option or for a program to start (`ext::…`, gitremote-helpers(7)).
 */
const isAddress = (text: string): boolean =>
  /[/:]/.test(text) && !/^-|^[^/:]*::|[\s\p{Cc}]/u.test(text);

/** The addresses of the repositories, by folder. What would change an address's meaning is told. */
export function remotesOf(
  drafts: readonly Draft[],
  pattern: Compiled,
  findings: Findings,
): ReadonlyMap<string, string> {
  const remotes = new Map<string, string>();
  if (pattern.isConstant && drafts.length > 1) {
    findings.elsewhere(pattern.where, findings.messages.roster.sameRemote);
    return remotes;
  }
  const owners = new Map<string, Draft>();
  for (const draft of drafts) {
    const refuse = (message: string) => findings.elsewhere(pattern.where, message, draft.row);
    const wrong = pattern
      .values(draft)
      .find(({ value }) => !harmless.test(value) || value.includes('..'));
    const remote = pattern.fill(draft);
    const other = owners.get(remote.toLowerCase());
    if (wrong !== undefined) refuse(findings.messages.roster.remoteValue(wrong.field, wrong.value));
    else if (!isAddress(remote)) {
      // The same for everybody: said once, without the address, which may hold a password.
      findings.elsewhere(pattern.where, findings.messages.roster.remoteForm);
      return remotes;
    } else if (other !== undefined)
      refuse(findings.messages.roster.remoteTwice(findings.nameOf(other.row)));
    else {
      owners.set(remote.toLowerCase(), draft);
      remotes.set(draft.folder, remote);
    }
  }
  return remotes;
}
