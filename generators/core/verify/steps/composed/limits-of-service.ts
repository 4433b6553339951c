import type { AllowedService } from '../../compose/allowed/allowed-project.js';
import { boundsOf } from '../../compose/share-of-bounds.js';
import type { Limits } from '../../crash/limits.js';
import type { ComposedRun } from './composed-run.js';

/** The limits of a service, as they are told. */
export function limitsOfService(
  service: Pick<AllowedService, 'memory'>,
  { allowed }: Pick<ComposedRun, 'allowed'>,
): Limits {
  const { memory, processes } = boundsOf(service, allowed);
  return { memory: Math.floor(memory / 2 ** 20), processes };
}
