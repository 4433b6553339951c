import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

type Environment = Readonly<Record<string, string | undefined>>;

/** Terminals that say their name, and the version from which they have links. Apple’s has none. */
const since: Readonly<Record<string, readonly number[]>> = {
  ghostty: [1],
  'iTerm.app': [3, 1],
  tmux: [3, 4],
  vscode: [1, 72],
  WezTerm: [20200620],
};

/** What those are called that say no more. */
const kinds = new Set(['alacritty', 'foot', 'xterm-ghostty', 'xterm-kitty']);

/**
 * Whether a terminal shows a text as a link. FORCE_HYPERLINK is what other tools take, too; a link
 * is no colour, so NO_COLOR leaves it.
 * Source: https://github.com/chalk/supports-hyperlinks
 */
export function hasLinks(env: Environment): boolean {
  const { FORCE_HYPERLINK: forced, TERM = '', TERM_PROGRAM = '' } = env;
  if (TERM === 'dumb') return false;
  if (forced) return Number.parseInt(forced, 10) !== 0;
  // What runs in another terminal inherits what that one says of itself.
  if (env.STY || (env.TMUX && TERM_PROGRAM !== 'tmux')) return false;
  const first = since[TERM_PROGRAM];
  if (first !== undefined) return isAtLeast(first, env.TERM_PROGRAM_VERSION ?? '');
  // VTE 0.50.0 crashed at links.
  return kinds.has(TERM) || Boolean(env.WT_SESSION) || Number(env.VTE_VERSION) > 5000;
}

function isAtLeast(first: readonly number[], version: string): boolean {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10));
  const at = first.findIndex((part, index) => part !== parts[index]);
  return at < 0 || (parts[at] ?? 0) > (first[at] ?? 0);
}

/**
 * A text that a terminal opens when it is clicked: OSC 8, in which an address has printable ASCII
 * only, so it cannot end before its end.
 * Source: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
 */
export const linkTo = (address: string, text: string): string =>
  `\u001b]8;;${address.replace(/[^!-~]+/g, percent)}\u001b\\${text}\u001b]8;;\u001b\\`;

const percent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/**
 * The address of a project's file; undefined where it is not there, or would not be opened in an
 * editor. Elsewhere the system starts what it has for such a file, which on Windows is Python: to
 * look at a project must not run it.
 */
export function fileAddress(dir: string, file: string, env: Environment): string | undefined {
  if (env.TERM_PROGRAM !== 'vscode') return undefined;
  const path = resolve(dir, file);
  return existsSync(path) ? pathToFileURL(path).href : undefined;
}
