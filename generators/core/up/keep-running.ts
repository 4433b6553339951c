import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../i18n/say.js';
import { typedCommands } from '../lesson/project-commands.js';
import { portInstead } from '../ports/port-instead.js';
import type { RunResult } from '../process/run.js';
import { type Failure, failure } from '../verdict/failure.js';
import { deadlines, type Engine, typedFor } from '../verify/engine/engine.js';
import { classifyStart } from '../verify/engine/words/classify.js';
import { askHttp } from '../verify/probe/http-probe.js';
import { containerFormat, imageMarkFormat, marksOf, noContainer } from './mark.js';
import type { Proven } from './proven.js';

/** A project's application that goes on running. */
export interface Kept {
  /** The container, as people name it. */
  readonly name: string;
  /** The port of this machine that its page is on. */
  readonly port: number;
}

interface KeepRequest {
  readonly project: Proven;
  readonly engine: Engine;
  /** Told of each command before it is carried out, as the lesson types it. */
  readonly tell: (argv: readonly string[]) => void;
  readonly signal: AbortSignal;
}

/** Milliseconds between two questions. */
const pause = 100;

/**
 * Builds and runs a project as its lesson says, under its own names, and waits for its page. What
 * `up` has made of it before is replaced; a container of that name that is somebody else's is not.
 */
export async function keepRunning({
  project,
  engine,
  tell,
  signal,
}: KeepRequest): Promise<Kept | Failure> {
  const { dir, name, context, containerPort } = project;
  const marks = marksOf(dir);
  const ask = (...argv: readonly string[]) =>
    engine.run(['docker', ...argv], { timeout: deadlines.remove, signal });
  const there = await ask('container', 'inspect', '--format', containerFormat, name);
  const isThere = there.exitCode === 0;
  if (isThere && there.stdout.trim() !== marks.value) return nameTaken(name, engine);
  const typedAt = (port: number) => typedCommands({ name, port }, containerPort, context);
  tell(typedFor(engine.kind, typedAt(project.port).build));
  // Where an image of that name was there before, `down` leaves the name with an image.
  const image = await ask('image', 'inspect', '--format', imageMarkFormat, name);
  const [id = '', mark] = image.stdout.trim().split(' ');
  const isOwn = image.exitCode !== 0 || mark === marks.imageValue(name);
  const labels = ['--label', noContainer, ...(isOwn ? ['--label', marks.image(name)] : [])];
  const build = ['docker', 'build', ...labels, '-t', name, resolve(dir, context)];
  const built = await engine.run(build, { timeout: deadlines.build, signal });
  if (signal.aborted) return failure(signal.reason);
  if (built.exitCode !== 0) {
    return failure('BUILD_FAILED', { detail: built.output.trim().split('\n').at(-1) ?? '' });
  }
  // What runs goes on until there is something to take its place, and only then its port is free.
  if (isThere) await ask('rm', '-f', '-v', name);
  const port = (await portInstead(project.port)) ?? project.port;
  // Its own image of before has lost its name, unless it is the same; one that somebody uses stays.
  if (isOwn && id !== '') await removeUnnamed(id, ask);
  const typed = typedAt(port);
  tell(typedFor(engine.kind, typed.run));
  const [docker = '', verb = '', ...words] = typed.run;
  const run = [docker, verb, '--label', marks.container, ...words];
  const started = await engine.run(run, { timeout: deadlines.start, signal });
  if (signal.aborted) return failure(signal.reason);
  if (started.exitCode !== 0) {
    await ask('rm', '-f', '-v', name);
    return classifyStart(started);
  }
  if (await answers(port, signal)) return { name, port };
  await engine.run(['docker', 'rm', '-f', '-v', name], { timeout: deadlines.remove });
  if (signal.aborted) return failure(signal.reason);
  return failure('NOT_READY', { number: deadlines.ready / 1000, containerPort });
}

/** Removes an image that no name is left to. */
async function removeUnnamed(
  id: string,
  ask: (...argv: readonly string[]) => Promise<RunResult>,
): Promise<void> {
  const names = await ask('image', 'inspect', '--format', '{{len .RepoTags}}', id);
  if (names.stdout.trim() === '0') await ask('rmi', id);
}

/** Whether the page answers; that it says what it must, the proof has seen. */
async function answers(port: number, signal: AbortSignal): Promise<boolean> {
  const ends = performance.now() + deadlines.ready;
  while (performance.now() < ends && !signal.aborted) {
    const answer = await askHttp({ port, path: '/', timeout: deadlines.look, signal });
    if (answer !== 'nobody' && answer.kind === 'response') return true;
    await sleep(pause, undefined, { signal }).catch(() => {});
  }
  return false;
}

/** The page would be on another machine, and no browser of this one finds it. */
export const keptElsewhere = (host: string): Failure => ({
  ...failure('ENGINE_REMOTE'),
  words: {
    message: [say('engines.keptElsewhere', host)],
    remedy: [say('engines.keptElsewhereRemedy')],
  },
});

/** A container of that name that `up` has not made of this project. */
function nameTaken(name: string, { kind }: Engine): Failure {
  const words = typedFor(kind, ['docker', 'rm', '-f', name]).join(' ');
  return {
    ...failure('NAME_CONFLICT'),
    words: {
      message: [say('engines.nameTaken', name)],
      remedy: [say('engines.nameTakenRemedy', words)],
    },
  };
}
