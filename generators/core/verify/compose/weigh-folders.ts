import { walkFolder } from '../../disk/walk-folder.js';

/** What is copied of a project at most. */
interface CopyBounds {
  readonly bytes: number;
  /** Files, folders and links. */
  readonly entries: number;
}

export const copyBounds: CopyBounds = { bytes: 512 * 2 ** 20, entries: 50_000 };

/** Why folders of a project are not copied: the one that goes beyond the bounds, or what nobody may read. */
type NotCopied = { readonly tooLarge: string } | { readonly unreadable: string };

/**
 * Weighs folders as `docker cp` would read them: links are copied, not followed.
 * @param root the folder of the project
 * @param folders paths in it
 * @returns undefined where all of them together are within the bounds
 */
export function weighFolders(
  root: string,
  folders: readonly string[],
  most = copyBounds,
): NotCopied | undefined {
  let bytes = 0;
  let entries = 0;
  for (const folder of folders) {
    for (const each of walkFolder(root, folder)) {
      if (each.bytes === undefined) return { unreadable: each.path };
      bytes += each.bytes;
      entries += 1;
      if (bytes > most.bytes || entries > most.entries) return { tooLarge: folder };
    }
  }
  return undefined;
}
