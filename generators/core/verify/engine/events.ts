import type { Guard } from '../../process/guard.js';
import type { Run } from '../../process/run.js';
import type { Direction } from './engine.js';

interface EventsRequest {
  readonly run: Run;
  readonly direction: Direction;
  readonly guard: Guard;
  readonly runLabel: string;
  /** Told when they end before we end them. */
  readonly broken: () => void;
}

/** Milliseconds: the longest that a timer of Node.js takes. */
const forEver = 2 ** 31 - 1;

/** Milliseconds: who ends sooner and with an error may not know events at all. */
const soon = 1000;

/**
 * Listens to an engine for as long as it works for us. Its events end at the moment when it goes,
 * also where it is back before anybody asks: then containers look as if they had ended by themselves.
 * @returns ends it
 */
export function watchEvents({
  run,
  direction,
  guard,
  runLabel,
  broken,
}: EventsRequest): () => Promise<void> {
  const over = new AbortController();
  const began = performance.now();
  const running = run({
    // Little of each event, and nothing that Docker 29 does not know, as it does not know their ID.
    argv: ['docker', 'events', '--filter', `label=${runLabel}`, '--format', '{{.Action}}'],
    env: direction,
    timeout: forEver,
    signal: over.signal,
    guard,
  }).then(({ exitCode }) => {
    const neverBegan = exitCode !== 0 && performance.now() - began < soon;
    if (!over.signal.aborted && !neverBegan) broken();
  });
  return async () => {
    over.abort();
    await running;
  };
}
