import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** The label on what `up` makes of a project; its value stands for the project's folder. */
const key = 'docker-intro.up';

/** Reads the label of a container or an image; `<no value>` or nothing where it has none. */
export const markFormat = `{{index .Config.Labels "${key}"}}`;

/** What `up` marks a project's container and image with, and `down` finds them by. */
export function markOf(dir: string): { readonly label: string; readonly value: string } {
  const folder = realpathSync(resolve(dir));
  const value = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return { label: `${key}=${value}`, value };
}
