import type { ContextFiles } from '../context/context-files.js';
import type { ParsedDockerfile } from '../dockerfile/dockerfile.js';
import { type Server, servers } from './servers.js';
import { plainLine, type StartedCommand } from './started-command.js';
import { startedCommands } from './started-commands.js';

/** A server that a container starts by a command of its own. */
interface ServingCommand {
  readonly command: StartedCommand;
  readonly server: Server;
}

/** The last command that is one of a known server: what stands before it prepares. */
export function servingCommand(
  dockerfile: ParsedDockerfile,
  files: ContextFiles,
): ServingCommand | undefined {
  for (const command of startedCommands(dockerfile, files).toReversed()) {
    const server = servers.find(({ is }) => is.test(plainLine(command)));
    if (server) return { command, server };
  }
  return undefined;
}
