import type { Messages } from '../../i18n/messages.js';
import { few } from '../terminal/many-text.js';
import type { Paint } from '../terminal/paint.js';
import type { Progress, Showing } from './showing.js';

/** Shows a verification as it goes: of a few projects each step, of many each project. */
export async function watchOn(
  stream: NodeJS.WriteStream,
  count: number,
  messages: Messages,
  paint: Paint,
  tidy: (text: string) => string = (text) => text,
): Promise<Progress> {
  const showing: Showing = { stream, count, messages, paint, tidy };
  return count > few
    ? (await import('./projects.js')).watchProjects(showing)
    : (await import('./steps.js')).watchSteps(showing);
}
