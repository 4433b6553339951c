import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { ifReadable, kindOf } from '../../../disk/look.js';
import { leadsOut, readInside } from '../../../disk/read-inside.js';
import type { MountedPart } from './allowed-project.js';
import { type AllowedPart, meantText, notProven, reachesOut } from './parts.js';

/** Bytes of a file that is handed to a container by its text. */
const mostOfText = 512 * 1024;

/**
 * A path inside the project that Compose has made absolute, with `/`; `.` is the project itself. What
 * lies elsewhere, be it by way of a link, is refused.
 * @param root the folder of the project, without links
 */
export function insideOf(part: AllowedPart, root: string): string {
  const path = meantText(part);
  if (!isAbsolute(path)) return reachesOut(part);
  const inside = relative(root, path);
  const isOut = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  if (isOut || leadsOut(root, inside) !== undefined) return reachesOut(part);
  // A link that leads to nothing may lead anywhere once something is made there.
  const isLoose = kindOf(path) !== undefined && ifReadable(() => realpathSync(path)) === undefined;
  if (isLoose) return reachesOut(part);
  return inside === '' ? '.' : inside.split(sep).join('/');
}

/** A folder or a file of the project that is mounted: copied, so that no container can change the project. */
export function mountedOf(part: AllowedPart, root: string): MountedPart {
  const path = insideOf(part, root);
  const kind = kindOf(join(root, path));
  if (kind === undefined) return { kind: 'folder', path, isThere: false };
  if (kind === 'folder') return { kind, path, isThere: true };
  return textIn(part, path, root);
}

function textIn(part: AllowedPart, path: string, root: string): MountedPart {
  const read = readInside(root, path, mostOfText);
  if (!('bytes' in read)) return read.refused === 'outside' ? reachesOut(part) : notProven(part);
  const text = ifReadable(() => new TextDecoder('utf-8', { fatal: true }).decode(read.bytes));
  if (text === undefined || text.includes('\0')) return notProven(part);
  const mode = ifReadable(() => statSync(join(root, path)).mode & 0o777) ?? 0o644;
  return { kind: 'text', text, mode };
}
