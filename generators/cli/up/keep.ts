import { StringDecoder } from 'node:string_decoder';
import type { System } from '../../core/process/system.js';
import { showArgv } from '../../core/text/show-command.js';
import { told } from '../../core/text/told.js';
import { addressOf, openInBrowser } from '../../core/up/browser.js';
import { type Kept, keepRunning, keptElsewhere } from '../../core/up/keep-running.js';
import { provenBy } from '../../core/up/proven.js';
import type { Failure } from '../../core/verdict/failure.js';
import type { Report } from '../../core/verdict/report.js';
import { whereaboutsOf } from '../../core/verify/engine/direction.js';
import { createEngine, typedFor } from '../../core/verify/engine/engine.js';
import { findEngine } from '../../core/verify/engine/find-engine.js';
import type { CommandContext } from '../context.js';
import { toolCommand } from '../tool-command.js';
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

/** Runs a project that has been proven, shows where, and lets it run. @returns the exit code */
export async function keep(
  { dir, report, open, log, signal }: Keep,
  context: CommandContext,
  { run, env }: System,
): Promise<number> {
  const { messages, output } = context;
  const { up } = messages;
  const { kind, check } = await findEngine(run, undefined, env, signal);
  const engine = createEngine({ run, kind });
  const project = provenBy(dir, report);
  if (project === undefined) return 0;
  const { host } = check;
  const isHere = whereaboutsOf(host).kind === 'maybeHere';
  const kept: Kept | Failure = !isHere
    ? keptElsewhere(host)
    : await keepRunning({
        ...{ project, engine, signal },
        tell: (argv) => output.say(`  ${showArgv(argv)}`),
      });
  if ('code' in kept) return tellFailure(kept, context);
  const { name, port } = kept;
  const address = addressOf(port, env);
  const logs = typedFor(kind, ['docker', 'logs', '-f', name]);
  const down = [...toolCommand().split(' '), 'down', ...(dir === '.' ? [] : [dir])];
  if (port !== project.port) output.say(up.portInstead(project.port, port));
  output.say(`\n${up.running(address)}`);
  if (open && (await openInBrowser(address, env))) output.say(up.opened);
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
