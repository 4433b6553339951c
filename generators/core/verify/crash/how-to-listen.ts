import { libraryOf } from '../reading/started/library-of.js';
import { type ListenAt, listenEverywhere } from '../reading/started/listen-everywhere.js';
import { servingCommand } from '../reading/started/serving-command.js';
import type { Sources } from './own-place.js';

/**
 * How what is really started is told to listen for everybody, on a port: its command, written anew, or
 * the call of its program. Undefined where it is not known what that is.
 */
export function howToListen(
  { dockerfile, files }: Pick<Sources, 'dockerfile' | 'files'>,
  at: ListenAt,
): string | undefined {
  const serving = servingCommand(dockerfile, files);
  if (serving === undefined) return libraryOf(dockerfile, files)?.listen(at.port);
  const { command, server } = serving;
  return command.write(listenEverywhere(server, command.words, at));
}
