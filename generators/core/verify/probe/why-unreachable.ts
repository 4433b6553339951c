import { type Failure, failure } from '../../verdict/failure.js';
import type { PortFacts } from '../reading/which-port.js';
import type { Listener } from './listeners.js';

/** What was expected of who listens in a container. */
export interface Expected extends PortFacts {
  /** A container without a network is asked from inside, and has nothing but loopback. */
  readonly loopbackIsFine: boolean;
}

/** Whether a port may be the one that nobody has said. */
export const mayBeRight = (
  port: number,
  { portIsSaid, exposed }: Pick<PortFacts, 'portIsSaid' | 'exposed'>,
): boolean => !portIsSaid && (exposed.length === 0 || exposed.includes(port));

export const isOnLoopback = (listeners: readonly Listener[], port: number): boolean => {
  const there = listeners.filter((listener) => listener.port === port);
  return there.length > 0 && there.every(({ loopback }) => loopback);
};

/** Whether somebody listens on the port that was said; on one that was only guessed, for everybody. */
export const isThere = (
  found: readonly Listener[],
  { containerPort, portIsSaid, loopbackIsFine }: Expected,
): boolean =>
  found.some(
    ({ port, loopback }) => port === containerPort && (portIsSaid || loopbackIsFine || !loopback),
  );

/** Who may be the application where nobody is there, the likeliest first. */
export function elsewhere(
  found: readonly Listener[],
  { loopbackIsFine, ...said }: Expected,
): readonly Listener[] {
  const weight = ({ port, loopback }: Listener) =>
    (loopbackIsFine || !loopback ? 2 : 0) + (mayBeRight(port, said) ? 1 : 0);
  const each = new Map([...found].reverse().map((listener) => [listener.port, listener]));
  return [...each.values()].sort((a, b) => weight(b) - weight(a) || a.port - b.port);
}

/** What it means that the application listens there. */
export const listensAt = (
  { port, loopback }: Listener,
  { containerPort, loopbackIsFine }: Expected,
): Failure =>
  loopback && !loopbackIsFine
    ? failure('LOOPBACK_BIND', { containerPort: port })
    : failure('WRONG_PORT', { number: port, containerPort });

/** Where it listens nobody outside may reach it. */
export const whyHidden = (
  found: readonly Listener[],
  { containerPort, loopbackIsFine }: Expected,
): Failure | undefined =>
  !loopbackIsFine && isOnLoopback(found, containerPort)
    ? failure('LOOPBACK_BIND', { containerPort })
    : undefined;

/** What the listening sockets tell: only on loopback, or on another port. */
export function whyUnreachable(
  found: readonly Listener[],
  expected: Expected,
): Failure | undefined {
  if (isThere(found, expected)) return whyHidden(found, expected);
  const [likeliest] = elsewhere(found, expected);
  return likeliest && listensAt(likeliest, expected);
}
