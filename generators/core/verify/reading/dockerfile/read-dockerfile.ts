import { join } from 'node:path';
import { namesIn } from '../../../disk/list-folder.js';
import { kindOf } from '../../../disk/look.js';
import { type NotRead, readInside } from '../../../disk/read-inside.js';
import { decodeBytes } from '../../../text/decode-bytes.js';
import { mostBytes } from '../context/most-bytes.js';
import { type ParsedDockerfile, parseDockerfile } from './dockerfile.js';

/** What keeps a Dockerfile from being read, and the path in the project at which that is. */
export type Unreadable = { readonly path: string } & (
  | NotRead
  /** It is as it should be, but for its encoding or its size. */
  | { readonly refused: 'notUtf8' | 'unread' }
);

/** The file of a folder that docker takes for its Dockerfile (both spellings, in this order). */
export const dockerfileIn = (folder: string): string | undefined =>
  ['Dockerfile', 'dockerfile'].find((name) => kindOf(join(folder, name)) !== undefined);

/** Files that were probably meant to be one: `DockerFile`, `Dockerfile.txt`, `Docker file`. */
export const nearDockerfiles = (folder: string): readonly string[] =>
  namesIn(folder).filter((name) =>
    /^docker[ _-]?files?(?:\.(?:txt|docx?|rtf|md|py|sh|ya?ml))?$/i.test(name),
  );

/**
 * Reads and parses a Dockerfile. One that is not UTF-8 is read byte by byte: engines mind only
 * where such a byte stands.
 * @param path in the project
 */
export async function readDockerfile(
  root: string,
  path: string,
): Promise<ParsedDockerfile | Unreadable> {
  const file = readInside(root, path, mostBytes.dockerfile);
  if (!('bytes' in file)) return { ...file, path };
  const { bytes } = file;
  if (bytes.length > mostBytes.source) return { refused: 'unread', path };
  // UTF-16, as PowerShell's `>` writes it: every second byte is a NUL, or a mark tells.
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const zeros = bytes.reduce((count, byte) => count + Number(byte === 0), 0);
  if (isWide || zeros > bytes.length / 4) return { refused: 'notUtf8', path };
  const { text, utf8 } = decodeBytes(bytes);
  return parseDockerfile(text, utf8);
}

/** What stands in the place of a Dockerfile that cannot be read. */
const unreadDockerfile: ParsedDockerfile = {
  ...{ text: '', lines: [], instructions: [], stages: [], syntax: undefined, utf8: true },
};

/** A Dockerfile as far as it can be read: without an instruction where it cannot. */
export const parsedOf = (dockerfile: ParsedDockerfile | Unreadable): ParsedDockerfile =>
  'instructions' in dockerfile ? dockerfile : unreadDockerfile;
