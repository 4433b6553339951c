import { parseValue } from '../core/options/parse-answers.js';
import type { Problem } from '../core/options/raw.js';
import { readArgv } from '../core/options/read-argv.js';
import { paintFor } from '../core/report/paint.js';
import { problemsText } from '../core/report/problems-text.js';
import { watchOn } from '../core/report/progress.js';
import { summary, verdict } from '../core/report/verify-text.js';
import { verifyAll } from '../core/verify/verify-all.js';
import type { CommandContext } from './context.js';
import { onInterrupt } from './interrupt.js';
import { tolerateClosedPipe } from './output.js';
import { toolCommand } from './repeat-command.js';

/** `docker-intro verify [DIR...]`. @returns the exit code */
export async function verifyCommand(
  argv: readonly string[],
  context: CommandContext,
): Promise<number> {
  const { messages, output } = context;
  const {
    positionals,
    flags,
    values,
    problems: malformed,
  } = await readArgv(argv, 'verify', messages);
  if (flags.help) return (await import('./help.js')).printHelp('verify', context);
  if (flags.version) return (await import('./help.js')).printVersion(context);
  const problems: Problem[] = [...malformed];
  const format = await parseValue('format', values.format, messages);
  if ('problem' in format) problems.push(format.problem);
  const locale = await parseValue('locale', values.locale, messages);
  if ('problem' in locale) problems.push(locale.problem);
  if (problems.length > 0) {
    output.err(problemsText(problems, `${toolCommand()} verify --help`, messages));
    return 2;
  }
  const { signal, release } = onInterrupt();
  try {
    return await verifyAndShow(
      {
        dirs: positionals.length > 0 ? positionals : ['.'],
        json: 'value' in format && format.value === 'json',
        ifEngine: flags['if-engine'] ?? false,
        signal,
      },
      context,
    );
  } finally {
    release();
  }
}

export interface ShowRequest {
  readonly dirs: readonly string[];
  readonly json: boolean;
  /** Where no engine answers, say so and call it no failure. */
  readonly ifEngine: boolean;
  readonly signal: AbortSignal;
}

/** Verifies and shows it as it goes. @returns the exit code */
export async function verifyAndShow(
  { dirs, json, ifEngine, signal }: ShowRequest,
  { locale, messages, output }: CommandContext,
): Promise<number> {
  const stream = tolerateClosedPipe(json ? process.stderr : process.stdout);
  const say = json ? output.err : output.out;
  const paint = paintFor(stream);
  const cleaningUp = () => output.err(messages.verify.cleaningUp);
  signal.addEventListener('abort', cleaningUp, { once: true });
  const verified = await verifyAll({
    ...{ dirs, messages, signal, ifEngine },
    watch: await watchOn(stream, messages),
    ended: (project) => say(`${verdict(project, messages, paint)}\n`),
  });
  if ('problems' in verified) {
    output.err(problemsText(verified.problems, `${toolCommand()} verify --help`, messages));
    return 2;
  }
  if ('noEngine' in verified) {
    const { tellNoEngine } = await import('./no-engine.js');
    await tellNoEngine(dirs, verified.noEngine, json, { locale, messages, output });
    return 0;
  }
  const { report } = verified;
  if (report.projects.length > 1) say(summary(report, messages));
  if (json) output.out(JSON.stringify(report, null, 2));
  return report.exitCode;
}
