import { bounds } from '../engine/contained-commands.js';
import type { AllowedProject, AllowedService } from './allowed/allowed-project.js';

/** Times the bounds of one container that all services of a project may have together. */
const together = 2;

/** A share of the processor that is smaller is none to Docker. */
const leastShares = 2;

/** What one service may have, in bytes and numbers. */
interface ServiceBounds {
  readonly memory: number;
  readonly processes: number;
  readonly cpuShares: number;
}

/**
 * The bounds of one service: those of a container that runs alone, until all of them together would
 * have more than two such. Ten services are no way to ten times the memory of a machine, and a
 * database beside an application needs as much as that. Of the processor they have one share.
 */
export function boundsOf(
  { memory }: Pick<AllowedService, 'memory'>,
  { services }: Pick<AllowedProject, 'services'>,
): ServiceBounds {
  const part = Math.min(1, together / services.length);
  const most = Math.floor(bounds.memory * part);
  return {
    memory: Math.min(memory || most, most),
    processes: Math.floor(bounds.processes * part),
    cpuShares: Math.max(leastShares, Math.floor(bounds.cpuShares / services.length)),
  };
}
