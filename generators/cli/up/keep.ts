import { StringDecoder } from 'node:string_decoder';
import { composedCommands } from '../../core/lesson/composed.js';
import type { System } from '../../core/process/system.js';
import { paintFor } from '../../core/report/terminal/paint.js';
import { showArgv } from '../../core/text/show-command.js';
import { told } from '../../core/text/told.js';
import { addressOf, openInBrowser } from '../../core/up/browser.js';
import { isByCompose } from '../../core/up/proven.js';
import type { Report } from '../../core/verdict/report.js';
import { typedFor } from '../../core/verify/engine/engine.js';
import type { CommandContext } from '../context.js';
import { toolCommand } from '../tool-command.js';
import { runKept } from './run-kept.js';
import { tellFailure } from './tell-failure.js';

interface Keep {
  readonly dir: string;
  /** What has proven it. */
  readonly report: Report;
  readonly open: boolean;
  readonly log: boolean;
  readonly signal: AbortSignal;
}

/** Milliseconds that a log is followed at most: a day. */
const longest = 86_400_000;

/** What keeps several services running, and what takes them away, in the folder of their project. */
const typedThere = [composedCommands.up, composedCommands.down].map(
  (argv) => `  ${showArgv(argv)}`,
);

/** Runs a project that has been proven, shows where, and lets it run. @returns the exit code */
export async function keep(
  { dir, report, open, log, signal }: Keep,
  context: CommandContext,
  system: System,
): Promise<number> {
  const { messages, output } = context;
  const { up } = messages;
  let isStarting = false;
  const tell = (argv: readonly string[]) => {
    if (!isStarting) output.say(up.starting);
    isStarting = true;
    output.say(`  ${showArgv(argv)}`);
  };
  const kept = await runKept({ dir, report, tell, signal }, system);
  if (kept === undefined) {
    if (isByCompose(report)) output.say(`\n${up.byCompose}\n${typedThere.join('\n')}`);
    return 0;
  }
  if ('code' in kept) return tellFailure(kept, context);
  const { name, port, wanted, engine } = kept;
  const address = addressOf(port, system.env);
  const logs = typedFor(engine.kind, ['docker', 'logs', '-f', name]);
  const down = [...toolCommand().split(' '), 'down', ...(dir === '.' ? [] : [dir])];
  if (port !== wanted) output.say(up.portInstead(wanted, port));
  const { link } = paintFor(output.stream('out'));
  output.say(`\n${up.running(link?.(address, address) ?? address)}`);
  if (open && (await openInBrowser(address, system.env))) output.say(up.opened);
  output.say(`${up.log}\n  ${showArgv(logs)}\n${up.stopIt}\n  ${showArgv(down)}`);
  if (!log) return 0;
  output.say(`\n${up.following}`);
  const decoder = new StringDecoder();
  const onOutput = (chunk: Buffer) => {
    const text = decoder.write(chunk);
    if (text !== '') output.out(told(text.replace(/\n$/, '')));
  };
  await engine.run(['docker', 'logs', '-f', name], { timeout: longest, signal, onOutput });
  return 0;
}
