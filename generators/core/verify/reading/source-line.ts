import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ifReadable } from '../../disk/look.js';
import { readSmallBytes } from '../../disk/read-small-file.js';
import { told } from '../../text/told.js';
import { longest } from '../../verdict/bounds.js';
import type { Location } from '../../verdict/failure.js';

/** Bytes of a file in which a line is looked up. */
const largest = 1024 * 1024;

/** The text of a line of a project's file; undefined where it cannot be read, or leads out of the project. */
export const sourceLine = (dir: string, { file, line }: Location): string | undefined =>
  ifReadable(() => {
    const place = realpathSync(join(dir, file));
    if (!place.startsWith(realpathSync(dir) + sep)) return undefined;
    const read = readSmallBytes(place, largest);
    if (!('bytes' in read)) return undefined;
    const found = new TextDecoder().decode(read.bytes).split(/\r\n|\n|\r/)[line - 1];
    const text = told(found?.slice(0, longest.source) ?? '').trim();
    return text === '' ? undefined : text.replace(/\s/g, ' ');
  });
