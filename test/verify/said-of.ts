import { en } from '../../generators/core/i18n/en/en.js';
import { sayFailure, speak } from '../../generators/core/i18n/say.js';
import type { Failure } from '../../generators/core/verdict/failure.js';

/** What is said of a failure. */
export function saidOf(why: Failure, messages = en) {
  const { message, remedy } = sayFailure(why);
  return { message: speak(message, messages), remedy: speak(remedy, messages) };
}
