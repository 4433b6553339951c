import { basename, resolve } from 'node:path';
import { isFolder } from '../../disk/look.js';
import type { Run } from '../../process/run.js';
import type { Lab } from '../lab.js';
import type { LabProblem } from '../lab-problem.js';
import { readLab } from '../read-lab.js';
import { fetchLab, type NotFetched } from './fetch-lab.js';
import { type BadAddress, readLabAddress } from './lab-address.js';
import { type PlacedGap, placeGaps } from './place-gaps.js';
import { gapsOf } from './whole-lab.js';

/** Why a lab cannot be used. */
export type NoLab =
  | { readonly bad: BadAddress }
  | NotFetched
  | { readonly missing: string }
  | { readonly problems: readonly (LabProblem | PlacedGap)[] };

/**
 * Finds and reads the lab that somebody names: a folder, or an address that git takes.
 * @returns what a project stores of it: of a folder its name, since elsewhere its path means nothing
 */
export async function findLab(
  typed: string,
  run: Run,
  isOffline: boolean,
): Promise<{ readonly lab: Lab; readonly stored: string } | NoLab> {
  const address = readLabAddress(typed);
  if ('bad' in address) return address;
  const place =
    address.kind === 'git'
      ? await fetchLab(address, run, isOffline)
      : { folder: resolve(address.path), stored: basename(resolve(address.path)) };
  if ('failed' in place) return place;
  if (!isFolder(place.folder)) return { missing: typed };
  const read = await readLab(place.folder);
  if ('problems' in read) return read;
  const gaps = gapsOf(read.lab);
  if (gaps.length > 0) return { problems: await placeGaps(read.lab.folder, gaps) };
  return { lab: read.lab, stored: place.stored };
}
