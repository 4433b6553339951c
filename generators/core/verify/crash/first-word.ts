import { startedBy } from '../reading/dockerfile/command.js';
import { explainUnfound } from './explain-start.js';
import type { Meaning } from './meaning.js';
import type { Sources } from './own-place.js';

/**
 * The first word of CMD, which the script of the base image does not find that starts it: that of node
 * takes the word for a file, that of php for a command. Undefined where it is another word.
 */
export function explainFirstWord(name: string, sources: Sources): Meaning | undefined {
  const { cmd } = startedBy(sources.dockerfile);
  if (cmd?.list?.[0] !== name) return undefined;
  const place = { location: { file: sources.file, line: cmd.line }, source: cmd.source };
  const meaning = explainUnfound(name, sources) ?? { id: 'command-missing', names: [name] };
  return { ...place, ...meaning, code: 'CMD_NOT_FOUND' };
}
