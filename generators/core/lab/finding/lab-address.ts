import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publicAddress } from '../../text/public-address.js';

/** Where a lab lies: a folder of this machine, or one in a repository that git fetches. */
export type LabAddress =
  | { readonly kind: 'folder'; readonly path: string }
  | {
      readonly kind: 'git';
      /** As git takes it. */
      readonly url: string;
      /** A branch, a tag or a commit; `HEAD` where none is said. */
      readonly ref: string;
      /** The folder of the lab in the repository; empty where it is the whole. */
      readonly path: string;
    };

export type GitAddress = Extract<LabAddress, { kind: 'git' }>;

/** Why an address is none. */
export type BadAddress = 'protocol' | 'login' | 'ref' | 'path';

/** What git may be asked to speak; `ext::` would run a command. */
const protocols = new Set(['https', 'http', 'ssh', 'git', 'file']);

/** A scheme, or what ssh takes: `git@host:labs.git`. A colon behind one letter is a drive of Windows. */
const remote = /^(?:git\+|[a-z][a-z0-9+.-]+:\/\/|[\w.-]+@[\w.-]+:)/i;

/**
 * Reads `git+ssh://host/labs.git#2026-1:intro`: an address that git takes, `git+` before it where it
 * could be anything else, then behind `#` a branch, tag or commit, and behind `:` a folder.
 */
export function readLabAddress(text: string): LabAddress | { readonly bad: BadAddress } {
  if (!remote.test(text)) return { kind: 'folder', path: text };
  const [address = '', fragment = ''] = text.replace(/^git\+/i, '').split(/#(.*)/s);
  const [ref = '', path = ''] = fragment.split(/:(.*)/s);
  const scheme = /^([^:/@]+):/.exec(address)?.[1]?.toLowerCase();
  // Where one stands says nothing elsewhere, nor later.
  const isHere = scheme === undefined && !remote.test(address);
  if (scheme !== undefined && !protocols.has(scheme)) return { bad: 'protocol' };
  if (publicAddress(address) !== address) return { bad: 'login' };
  if (!/^[\w./+-]{0,200}$/.test(ref) || /^-|\.\./.test(ref)) return { bad: 'ref' };
  const folder = path.replace(/^\.?\/+|\/+$/g, '');
  if (!/^[^\p{C}\\:*?"<>|]{0,200}$/u.test(folder) || folder.split('/').includes('..')) {
    return { bad: 'path' };
  }
  const url = isHere ? pathToFileURL(resolve(address)).href : address;
  return { kind: 'git', url, ref: ref === '' ? 'HEAD' : ref, path: folder };
}

/** Whether an address is that of a commit, as a project stores it. */
export const isFixed = (text: string): boolean =>
  /^git\+[^#\s]+#(?:[0-9a-f]{40}|[0-9a-f]{64})(?::|$)/.test(text);

/** What a project stores of a lab that git has fetched: it gives the same lab for ever. */
export const fixedAddress = (url: string, commit: string, path: string): string =>
  `git+${url}#${commit}${path === '' ? '' : `:${path}`}`;

/** Where a file of a lab is, as the lab was named: of an address, two slashes are not one. */
export const fileOf = (named: string, file: string): string =>
  /^[a-z][a-z0-9+.-]+:\/\//i.test(named) ? `${named}/${file}` : join(named, file);
