import { containedCommands } from '../engine/contained-commands.js';
import type { PortFacts } from '../reading/which-port.js';
import type { EngineRun } from './engine-run.js';

/** What may be found out of a project on its way. */
interface Found extends Partial<PortFacts>, Partial<Pick<EngineRun, 'image' | 'rights'>> {}

/** Goes on with what was found out, and with the commands that follow from it. */
export function goOnWith(
  onEngine: EngineRun,
  { image = onEngine.image, rights = onEngine.rights, ...port }: Found,
): void {
  onEngine.image = image;
  onEngine.rights = rights;
  onEngine.project = { ...onEngine.project, ...port };
  const { project, session, options, engine } = onEngine;
  onEngine.commands = containedCommands(project, session, options, engine.kind, rights);
}
