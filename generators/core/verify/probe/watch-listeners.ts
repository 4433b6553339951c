import { type Failure, failure } from '../../verdict/failure.js';
import { hasPage, mostPorts, type PageAsked } from './find-page.js';
import type { Listener, Listening } from './listeners.js';
import {
  type Expected,
  elsewhere,
  isThere,
  listensAt,
  mayBeRight,
  whyHidden,
} from './why-unreachable.js';

/** The ways to see who listens in a container. */
export interface ListenersWatched extends Expected, PageAsked {
  /** Undefined where nobody could look. */
  readonly listeners: () => Promise<Listening | undefined>;
  /** Whether the application may know of a port; see `names-port.ts`. */
  readonly names: (port: number) => boolean;
  /** Whether an application that listens on no port, and on these files, never will on one. */
  readonly neverListens: (files: readonly string[]) => boolean;
  /** Whether the application tells of requests that it failed at. */
  readonly failsRequests: () => Promise<boolean>;
  /** Told once, while whoever waits could wonder, that nobody listens on any port yet. */
  readonly tellSilence: () => void;
}

/** Milliseconds after which it looks who listens, and between two looks. */
const pause = 1500;

/** Milliseconds after which a port that nobody said is taken for the one, whatever is said there. */
const patience = 10_000;

/** Looks without anybody that are no matter: most applications are there by then. */
const looksBeforeTold = 3;

/** How often a port is asked for the page. */
const mostAsked = 3;

/**
 * Looks now and then who listens in a container whose page nobody has yet answered, and tells why
 * once it is certain: what was seen twice, so that nothing is said of a server that is only just
 * starting, and is the application, not what comes before it.
 * @param passed milliseconds since it was started
 */
export function watchListeners(
  watched: ListenersWatched,
): (passed: number) => Promise<Failure | undefined> {
  let next = pause;
  let before: readonly Listener[] = [];
  let looks = 0;
  const isRight = pagesAt(watched);
  return async (passed) => {
    if (passed < next) return undefined;
    next = passed + pause;
    const listening = await watched.listeners();
    if (listening === undefined) return undefined;
    const { ports: found, files } = listening;
    looks += 1;
    if (found.length === 0) return looks > 1 ? whySilent(watched, files, looks, passed) : undefined;
    const seen = found.filter(({ port }) => before.some((other) => other.port === port));
    before = found;
    if (isThere(found, watched)) {
      return whyHidden(seen, watched) ?? (await whyClosed(seen, watched));
    }
    const application = await findApplication(seen, watched, isRight, passed);
    return application && listensAt(application, watched);
  };
}

/** It listens where it should, and closes each connection: its own words tell whether that is a failure of the page. */
async function whyClosed(
  seen: readonly Listener[],
  { containerPort, failsRequests }: ListenersWatched,
): Promise<Failure | undefined> {
  const isSeen = seen.some(({ port }) => port === containerPort);
  return isSeen && (await failsRequests())
    ? failure('BAD_RESPONSE', { containerPort, mute: true })
    : undefined;
}

/** Nobody listens on any port: it may still be starting, unless it is known to do nothing of the kind. */
function whySilent(
  { containerPort, neverListens, tellSilence }: ListenersWatched,
  files: readonly string[],
  looks: number,
  passed: number,
): Failure | undefined {
  if (neverListens(files)) return notReady(containerPort, passed, files);
  if (looks === looksBeforeTold) tellSilence();
  return undefined;
}

/** @param passed milliseconds @param files on which it listens in the place of a port */
export const notReady = (
  containerPort: number,
  passed: number,
  files: readonly string[] = [],
): Failure => {
  const [socket] = files;
  const number = Math.round(passed / 1000);
  return failure('NOT_READY', { number, containerPort, ...(socket ? { socket } : {}) });
};

/** Who of those that listen elsewhere is the application; undefined while nobody is known to be. */
async function findApplication(
  seen: readonly Listener[],
  watched: ListenersWatched,
  isRight: (listener: Listener) => Promise<boolean>,
  passed: number,
): Promise<Listener | undefined> {
  const others = elsewhere(seen, watched).slice(0, mostPorts);
  for (const other of others) {
    if (await isApplication(other, others.length === 1, watched, isRight)) return other;
  }
  const likely = others.find(({ port }) => mayBeRight(port, watched));
  return passed > patience ? likely : undefined;
}

/** Whether it is the application that listens there: the one of its page, or the one that it names. */
async function isApplication(
  other: Listener,
  isOnly: boolean,
  { names, portIsSaid, containerPort, exposed, wanted }: ListenersWatched,
  isRight: (listener: Listener) => Promise<boolean>,
): Promise<boolean> {
  // One that knows of the port that was said may yet come to it: a part of it is there before.
  if (portIsSaid && names(containerPort)) {
    return wanted.expect !== undefined && (await isRight(other));
  }
  const isNamed = names(other.port) || exposed.includes(other.port);
  return ((portIsSaid || isOnly) && isNamed) || (await isRight(other));
}

/** Whether the page that is wanted is at a port, which is asked some times at most. */
function pagesAt(watched: ListenersWatched) {
  const asked = new Map<number, number>();
  return async (listener: Listener): Promise<boolean> => {
    const times = asked.get(listener.port) ?? 0;
    asked.set(listener.port, times + 1);
    return times < mostAsked && hasPage(listener, watched);
  };
}
