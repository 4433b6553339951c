import { note, type ReadValue } from '../note.js';
import { stands } from '../stands.js';
import type { WordKind } from '../table/command-row.js';
import { readImage, readImageHere } from './image.js';

const plainly = {
  container: 'container',
  volume: 'volume-name',
  network: 'network-name',
  context: 'context-name',
  service: 'service',
  object: 'object',
  server: 'server',
  term: 'term',
  port: 'private-port',
  program: 'program',
  programOfImage: 'program-of-image',
} as const;

/** What a word stands for that is no option. */
export function readWord(kind: WordKind, value: string): ReadValue {
  if (kind === 'image') return readImage(value);
  if (kind === 'imageHere') return readImageHere(value, 'image-id');
  if (kind === 'newName') return readImageHere(value, 'new-name');
  if (kind === 'folder') return readFolder(value);
  if (kind === 'copied') return readCopied(value);
  return { says: [stands(plainly[kind], value)], notes: [] };
}

/** The last word of `docker build`. */
function readFolder(value: string): ReadValue {
  if (value === '.' || value === './') {
    return { says: [stands('context-here')], notes: [] };
  }
  if (value === '-') return { says: [stands('context-stdin')], notes: [] };
  if (/^(?:https?:\/\/|git@|github\.com\/)/.test(value)) {
    return { says: [stands('context-url', value)], notes: [] };
  }
  return {
    says: [stands('context-folder', value)],
    notes: /(?:^|[\\/])(?:docker|container)file[^\\/]*$/i.test(value)
      ? [note('context-is-file', value)]
      : [],
  };
}

/** `NAME:/path` is in a container; one letter before the colon is a drive of Windows. */
function readCopied(value: string): ReadValue {
  const [, name, path = ''] = /^([A-Za-z0-9][\w.-]+):(.*)$/.exec(value) ?? [];
  return {
    says: [name === undefined ? stands('copy-here', value) : stands('copy-container', name, path)],
    notes: [],
  };
}
