import type { VerifyOptions } from '../../options/verify-options.js';
import { isHeld } from '../../ports/is-held.js';
import type { ContainerState } from '../engine/container-state.js';
import { deadlines, type Engine } from '../engine/engine.js';
import { createId, type Session } from '../engine/session.js';
import type { Project } from '../reading/read-project.js';
import { askInside, type InsideQuestion } from './ask-inside.js';
import { findTool } from './find-tool.js';
import { helperCommand } from './helpers.js';
import { accepts } from './host-port.js';
import { type Answer, askHttp, type PageQuestion } from './http-probe.js';
import type { Listener } from './listeners.js';
import type { Reach } from './reach.js';
import { soon } from './soon.js';

/** A running container, and what leads to it. */
export interface RunningContainer {
  readonly project: Project;
  readonly engine: Engine;
  /** How a page on this engine can be asked for. */
  readonly reach: Reach;
  /** The port of the engine's machine that leads to it; undefined where the engine chose one. */
  readonly published: { readonly port: number | undefined };
  readonly options: Pick<VerifyOptions, 'network'>;
  readonly session: Session;
  /** Aborted where the run is interrupted, or the engine is gone. */
  readonly signal: AbortSignal;
}

/** Asks for a page. @param timeout milliseconds */
type Ask = (asked: PageQuestion, timeout: number) => Promise<Answer | 'nobody'>;

/** The ways in which a page was asked for that are worth a word. */
export interface Asked {
  /** Only by a program of the image itself: a student's image could answer what it likes. */
  inside: boolean;
}

/** Milliseconds in which a program that asks from inside is started. */
const startable = 1500;

type Look = () => Promise<ContainerState | undefined>;

/** Milliseconds after which an engine of this machine, be it in a virtual machine, has opened the port here. */
const opened = 3000;

/**
 * How the page of a running container is asked for: on this machine where its engine is here, by
 * ssh where it is reached so, else by a program beside it on its engine.
 */
export function askingOf(container: RunningContainer, look: Look, asked: Asked): Ask {
  const { reach, options, published } = container;
  const beside = askBeside(container, look, asked);
  if (!options.network) return beside;
  if (reach.master) return askBySsh(container, look);
  const { port } = published;
  return port === undefined || reach.place === 'elsewhere'
    ? beside
    : askHere(container, port, beside);
}

/** On this machine: once it is seen that it is this machine's. */
function askHere({ reach, signal }: RunningContainer, port: number, beside: Ask): Ask {
  const until = performance.now() + opened;
  return async (asked, timeout) => {
    if (reach.place === 'unknown' && (await accepts(port))) reach.place = 'here';
    if (reach.place === 'here') return askHttp({ port, ...asked, timeout, signal });
    if (performance.now() < until) return 'nobody';
    if (await isHeld(port, '127.0.0.1')) {
      reach.place = 'here';
      return 'nobody';
    }
    const answer = await beside(asked, timeout);
    // It answers there, and here nobody is.
    if (answer !== 'nobody' && answer.kind === 'response') reach.place = 'elsewhere';
    return answer;
  };
}

/** On the loopback of the engine's machine, where docker publishes it. */
function askBySsh({ reach, signal }: RunningContainer, look: Look): Ask {
  let port: number | undefined;
  return async (asked, timeout) => {
    port ??= (await look())?.hostPort;
    const over = port === undefined ? undefined : await reach.master?.to(port);
    if (port === undefined || over === undefined) return 'nobody';
    return askHttp({ port, ...asked, over, timeout, signal });
  };
}

/**
 * In the network of the container, at the address that others know it by, so that a server on
 * loopback stays unreachable: by a program of an image that is not the student's where one can be
 * had, else by one of the container's own.
 */
function askBeside(container: RunningContainer, look: Look, told: Asked): Ask {
  const byHelper = askByHelper(container);
  const byItself = askByItself(container);
  let host = container.options.network ? undefined : '127.0.0.1';
  return async (asked, timeout) => {
    host ??= (await look())?.address;
    if (!host) return 'nobody';
    const { project, signal } = container;
    const question = { host, port: project.containerPort, ...asked, timeout, signal };
    const answer = await byHelper(question);
    told.inside = answer === undefined;
    return answer ?? (await byItself(question)) ?? { kind: 'impossible' };
  };
}

/**
 * Asks from inside, where somebody listens whom nobody outside may reach. It proves nothing: a
 * program of the image itself, which is quickly found, will do.
 */
export function askWithin(
  container: RunningContainer,
): (listener: Listener, path: string, timeout: number) => Promise<Answer | 'nobody'> {
  const byItself = askByItself(container);
  const byHelper = askByHelper(container);
  return async ({ host, port }, path, timeout) => {
    const signal = AbortSignal.any([container.signal, AbortSignal.timeout(timeout + startable)]);
    const question = { host, port, path, timeout, signal };
    return (await byItself(question)) ?? (await byHelper(question)) ?? 'nobody';
  };
}

/** @returns undefined where there is no program to ask with */
type AskAt = (
  question: Omit<InsideQuestion, 'tool' | 'launch' | 'asker'>,
) => Promise<Answer | 'nobody' | undefined>;

/** In the network of the container, by an image that is not the student's. */
function askByHelper({ engine, project, reach, session }: RunningContainer): AskAt {
  const helper = lazily(() => reach.helpers.for(project));
  const labels = ['--label', session.label, '--label', session.runLabel];
  return async (question) => {
    const by = await soon(helper(), question.timeout, question.signal);
    if (by === 'late') return 'nobody';
    if (by === undefined) return undefined;
    const { image, tool } = by;
    const asker = `${session.name}-asks-${createId()}`;
    const launch = (program: string) =>
      helperCommand({ image, program }, `container:${session.name}`, [
        ...labels,
        ...['--name', asker],
      ]);
    return askInside(engine, { ...question, tool, launch, asker });
  };
}

/** In the container, by a program of its own image. */
function askByItself({ engine, session, signal }: RunningContainer): AskAt {
  const launch = (program: string) => ['docker', 'exec', session.name, program];
  const own = lazily(() =>
    findTool((program, words) =>
      engine.run([...launch(program), ...words], { timeout: deadlines.look, signal }),
    ),
  );
  return async (question) => {
    const tool = await own();
    return tool && askInside(engine, { ...question, tool, launch, asker: undefined });
  };
}

/** Found once, when it is first wanted, and then again until it is found. */
function lazily<T>(find: () => Promise<T | undefined>): () => Promise<T | undefined> {
  let found: T | undefined;
  return async () => {
    found ??= await find();
    return found;
  };
}
