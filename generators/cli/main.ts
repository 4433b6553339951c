#!/usr/bin/env node
import { type UsualContext, usualContextFor, wholeContext } from './context.js';
import { createCommand } from './create/create.js';
import { outputLost, streams } from './output.js';

/** Making a project is what must be instant; the rest is read only when it is called. */
async function run(argv: readonly string[], usual: UsualContext): Promise<number> {
  const [first, ...rest] = argv;
  const context = () => wholeContext(usual);
  switch (first) {
    case 'verify':
      return (await import('./verify/verify.js')).verifyCommand(rest, await context());
    case 'up':
      return (await import('./up/up.js')).upCommand(rest, await context());
    case 'down':
      return (await import('./up/down.js')).downCommand(rest, await context());
    case 'doctor':
      return (await import('./doctor/doctor.js')).doctorCommand(rest, await context());
    case 'lesson':
      return (await import('./lesson/lesson.js')).lessonCommand(rest, await context());
    case 'explain':
      return (await import('./explain/explain.js')).explainCommandLine(rest, await context());
    case 'class':
      return (await import('./class/class.js')).classCommand(rest, await context());
    case 'report':
      return (await import('./report/report.js')).reportCommand(rest, await context());
    case 'lab':
      return (await import('./lab/lab.js')).labCommand(rest, await context());
    case 'completion':
      return (await import('./completion/completion.js')).completionCommand(rest, usual);
    case 'help':
      return run([...rest, '--help'], usual);
    default:
      return createCommand(argv, usual);
  }
}

/** Exit codes that say more than that the output is lost. */
const worse = new Set<unknown>([70, 130, 143]);

async function main(argv: readonly string[]): Promise<void> {
  const context = await usualContextFor(argv);
  const { messages } = context;
  // At the very end: what is written as a stream fails late.
  process.once('exit', () => {
    const lost = outputLost();
    if (lost === undefined) return;
    if (!worse.has(process.exitCode)) process.exitCode = 3;
    streams.err(messages.door.outputLost(lost));
  });
  try {
    process.exitCode = await run(argv, context);
  } catch (error) {
    process.exitCode = 70;
    streams.err(messages.door.bug((error as Error).message));
    streams.err(argv.includes('--debug') ? `${(error as Error).stack}` : messages.door.bugRemedy);
  }
}

void main(process.argv.slice(2));
