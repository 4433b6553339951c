import { sayFailure, speak } from '../../core/i18n/say.js';
import { fold } from '../../core/text/fold.js';
import { showArgv } from '../../core/text/show-command.js';
import { told } from '../../core/text/told.js';
import type { Failure } from '../../core/verdict/failure.js';
import type { Report } from '../../core/verdict/report.js';
import { reportOf } from '../../core/verdict/report-of.js';
import { reportSkipped } from '../../core/verify/steps/report-project.js';
import type { CommandContext } from '../context.js';
import type { Output } from '../output.js';
import { toolCommand } from '../tool-command.js';

interface NoEngine {
  /** Why no engine answers. */
  readonly noEngine: Failure;
  readonly dirs: readonly string[];
  /** What the projects are called, in the same order. */
  readonly names: readonly string[];
  /** The folders as they were named on the command line. */
  readonly named: readonly string[];
  /** Whether its user is told what to type by other words. */
  readonly nextIsTold: true | undefined;
}

/**
 * Says that nothing was proven since no engine answered, why, and what to type once one does.
 * @returns the report of that
 */
export function tellNoEngine(
  { noEngine: failure, dirs, names, named, nextIsTold }: NoEngine,
  { say, columns }: { say: Output['out']; columns: number | undefined },
  context: CommandContext,
): Report {
  const { messages } = context;
  const { create } = messages;
  const said = sayFailure(failure);
  const later = showArgv([...toolCommand().split(' '), 'verify', ...named]);
  const [message, remedy] = [speak(said.message, messages), speak(said.remedy, messages)];
  const details = [message, remedy].map((text) => fold(`  ${told(text)}`, columns));
  const next = nextIsTold ? [] : [create.proveLater, `  ${told(later)}`];
  say([create.unproven, ...details, ...next].join('\n'));
  const why = { code: failure.code, message, remedy, said };
  const projects = dirs.map((dir, index) => reportSkipped({ dir, name: names[index] ?? dir }, why));
  return reportOf(projects);
}
