import type { Messages } from '../../i18n/messages.js';
import type { InLanguages } from '../../lab/lab.js';

/** Why an application cannot run without Docker: the key of the sentence that says so, or the lab's own. */
export type NoPlan =
  | keyof Omit<Messages['verify']['outside'], 'otherVersion' | 'byLab'>
  | { readonly byLab: InLanguages };

/** A plan, or why there is none. */
export type Planned<Plan> = Plan | { readonly skip: NoPlan };
