import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../../../disk/list-folder.js';
import { ifReadable } from '../../../disk/look.js';

/** What `podman info` is asked for, to find where it keeps its containers: root and driver. */
export const storeFormat = '{{.Store.GraphRoot}}|{{.Store.GraphDriverName}}';

/** A host's name from a label, `key=value`: a name of its own that a build may add to its hosts. */
export const markerOf = (label: string): string => label.replace(/[^a-z0-9-]/gi, '-');

/**
 * The containers in which builds of ours work, or worked until they were cut off. Podman knows no
 * label for them and lists them to nobody who does not ask (`ps --external`); but its own notes
 * beside each one hold the hosts that the build was given.
 * @param store what `podman info` printed in our format
 * @param label one of the labels that the builds were given
 */
export function workingContainers(store: string, label: string): readonly string[] {
  const [root, driver] = store.trim().split('|');
  if (!root || !driver) return [];
  const folder = join(root, `${driver}-containers`);
  // None for an engine elsewhere: its files are not here.
  return namesIn(folder).filter((id) => notesOf(join(folder, id)).includes(`${markerOf(label)}:`));
}

/** Nothing of what is no container of a build. */
const notesOf = (container: string): string =>
  ifReadable(() => readFileSync(join(container, 'userdata', 'buildah.json'), 'utf8')) ?? '';
