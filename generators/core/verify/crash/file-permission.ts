import { posix } from 'node:path';
import { shellWord } from '../../text/show-command.js';
import { contextFileOf } from '../reading/dockerfile/context-file-of.js';
import { copiesOf, resolveIn } from '../reading/dockerfile/copies.js';
import { imageInstructions } from '../reading/dockerfile/image.js';
import type { Meaning } from './meaning.js';
import type { Sources } from './own-place.js';

/** Folders that are the system's: they are given to nobody. */
const system = /^\/(?:$|(?:bin|boot|dev|etc|lib\w*|proc|root|run|sbin|sys|usr|var)(?:\/|$))/;

/**
 * The user of the container may not read or write a file: the line that lets it.
 * @param path as the program names it; empty where it does not
 */
export function explainPermission(path: string, { dockerfile, files }: Sources): Meaning {
  const unknown: Meaning = { id: 'file-permission', names: [path] };
  const user = imageInstructions(dockerfile).findLast(({ keyword }) => keyword === 'USER');
  const name = user?.words[0];
  // What a variable or an odd name comes to is not known, and to root all is allowed.
  if (user === undefined || name === undefined || !/^[\w.-]+(?::[\w.-]+)?$/.test(name)) {
    return unknown;
  }
  const copied = path === '' ? undefined : contextFileOf(path, dockerfile, files);
  if (copied && !copied.by.flags.some((flag) => flag.startsWith('--chown'))) {
    const { keyword, flags, text } = copied.by;
    const written = [keyword, `--chown=${name}`, ...flags, text].join(' ');
    return { id: 'file-owner', names: [path, written, `${copied.by.line}`] };
  }
  const { workdir } = copiesOf(dockerfile, dockerfile.stages.length - 1);
  const folder = resolveIn(workdir, path === '' ? '.' : posix.dirname(path));
  if (copied || folder === undefined || system.test(folder)) return unknown;
  return {
    id: 'folder-owner',
    names: [path, `RUN chown ${name} ${shellWord(folder)}`, `${user.line}`],
  };
}
