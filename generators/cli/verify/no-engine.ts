import { usualOptions } from '../../core/options/verify-options.js';
import { showArgv } from '../../core/text/show-command.js';
import type { Failure } from '../../core/verdict/failure.js';
import type { ProjectReport, Report } from '../../core/verdict/report.js';
import { readProject } from '../../core/verify/reading/read-project.js';
import { reportSkipped } from '../../core/verify/steps/report-project.js';
import type { CommandContext } from '../context.js';
import type { Output } from '../output.js';
import { toolCommand } from '../tool-command.js';

/**
 * Says that nothing was proven since no engine answered, why, and what to type once one does.
 * @returns the report of that
 */
export async function tellNoEngine(
  { dirs, named }: { readonly dirs: readonly string[]; readonly named: readonly string[] },
  failure: Failure,
  say: Output['out'],
  context: CommandContext,
): Promise<Report> {
  const { messages } = context;
  const { create, failures } = messages;
  const words = failures[failure.code];
  const later = showArgv([...toolCommand().split(' '), 'verify', ...named]);
  const lines = [
    create.unproven,
    `  ${words.message(failure.facts)}`,
    `  ${words.remedy(failure.facts)}`,
    create.proveLater,
    `  ${later}`,
  ];
  say(lines.join('\n'));
  return skippedReport(dirs, failure, context);
}

async function skippedReport(
  dirs: readonly string[],
  { code, facts }: Failure,
  { messages }: CommandContext,
): Promise<Report> {
  const words = messages.failures[code];
  const why = { code, message: words.message(facts), remedy: words.remedy(facts) };
  const skip = async (dir: string): Promise<ProjectReport> => {
    const project = await readProject(dir, usualOptions, messages);
    return reportSkipped({ dir, name: project?.name ?? dir }, why);
  };
  return {
    schema: 'docker-intro/report/v1',
    outcome: 'skip',
    exitCode: 0,
    seconds: 0,
    engine: null,
    projects: await Promise.all(dirs.map(skip)),
  };
}
