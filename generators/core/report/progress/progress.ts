import { few } from '../terminal/many-text.js';
import type { Progress, Showing } from './showing.js';

/** Shows a verification as it goes: of a few projects each step, of many each project. */
export async function watchOn(showing: Showing): Promise<Progress> {
  return showing.count > few
    ? (await import('./projects.js')).watchProjects(showing)
    : (await import('./steps.js')).watchSteps(showing);
}
