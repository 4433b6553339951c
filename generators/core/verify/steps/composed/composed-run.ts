import type { AllowedProject } from '../../compose/allowed/allowed-project.js';
import type { AskedService } from '../../compose/asked-service.js';
import type { ServiceBuild } from '../../compose/service-build.js';

/** The services of a project that is proven by its Compose file, once they are known and allowed. */
export interface ComposedRun {
  readonly allowed: AllowedProject;
  readonly asked: AskedService;
  readonly builds: readonly ServiceBuild[];
  /** What Compose was given last, as JSON; undefined before it was given anything. */
  given: string | undefined;
}
