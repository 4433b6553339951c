import { asTold, say } from '../../i18n/say.js';
import { typedCommands } from '../../lesson/project-commands.js';
import { showArgv } from '../../text/show-command.js';
import type { Warning } from '../../verdict/report.js';
import { deadlines, typedFor } from '../engine/engine.js';
import type { EngineRun } from './engine-run.js';
import { succeeded } from './step.js';

/**
 * The proof ran on a port that was free. Where somebody holds the one that its user will type, on
 * the machine of an engine that is here, that is told, with a command that works.
 */
export async function portNote(onEngine: EngineRun): Promise<readonly Warning[]> {
  const { project, engine, reach, messages, portInstead } = onEngine;
  if (reach.place !== 'here' || reach.master !== undefined) return [];
  const { name, port, containerPort, context } = project;
  const instead = await portInstead?.(port);
  if (instead === undefined || (await isItsOwn(onEngine))) return [];
  const ofServices = say('compose.portTaken', port, instead, containerPort);
  const ofContainer = () => {
    const { run } = typedCommands({ name, port: instead }, containerPort, context);
    const typed = showArgv(typedFor(engine.kind, run));
    return say('verify.rules.port-taken', port, instead, typed);
  };
  const told = asTold(messages, onEngine.composed ? ofServices : ofContainer());
  return [{ rule: 'port-taken', level: 'note', ...told, location: null }];
}

/** Whether the user's own container of this project has the port: that is no obstacle. */
async function isItsOwn({ engine, project, composed, root }: EngineRun): Promise<boolean> {
  const own = composed
    ? `label=com.docker.compose.project.working_dir=${root}`
    : `name=^${project.name}$`;
  const argv = ['docker', 'ps', '--filter', own, '--format', '{{.Ports}}'];
  const listed = await engine.run(argv, { timeout: deadlines.look });
  return succeeded(listed) && listed.output.includes(`:${project.port}->`);
}
