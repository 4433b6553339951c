import type { Messages } from '../../i18n/messages.js';
import { speak } from '../../i18n/say.js';
import { longest } from '../../verdict/bounds.js';
import type { CheckReport, ProjectReport, Warning } from '../../verdict/report.js';
import type { Saying } from '../../verdict/saying.js';
import { lines } from './field.js';

/**
 * What a report tells of a project, in the reader's language. One of an earlier version has nothing
 * but its sentences, and one of a later version may quote others than are known here: then those
 * that were written stand.
 */
export function tellAnew(project: ProjectReport, messages: Messages): ProjectReport {
  const { said, message, remedy } = project;
  if (said === undefined || message === null) return project;
  const told = spoken(said.message, longest.message, messages);
  const takes = remedy === null ? null : spoken(said.remedy, longest.remedy, messages);
  if (told === undefined || takes === undefined) return project;
  return { ...project, message: told, remedy: takes };
}

/** The same of a warning. */
export function warnAnew(warning: Warning, messages: Messages): Warning {
  const told = warning.said && spoken(warning.said, longest.warning, messages);
  return told === undefined ? warning : { ...warning, message: told };
}

/** The same of a check. Of what it does not say there is nothing to be said. */
export function checkAnew(check: CheckReport, messages: Messages): CheckReport {
  const { said, title, message, hint } = check;
  if (said === undefined) return check;
  const anew = (was: string | null, sayings: readonly Saying[], most: number) =>
    was === null ? null : (spoken(sayings, most, messages) ?? was);
  return {
    ...check,
    title: spoken(said.title, longest.title, messages) ?? title,
    message: anew(message, said.message, longest.message),
    hint: anew(hint, said.hint, longest.remedy),
  };
}

/** What stands where a sentence names what it was not told, or something else. */
const lacking = /\bundefined\b|\[object Object\]/;

/** Sentences as they are written into a report; undefined where they cannot be said. */
function spoken(said: readonly Saying[], most: number, messages: Messages): string | undefined {
  if (said.length === 0) return undefined;
  try {
    const spoken = speak(said, messages);
    return lacking.test(spoken) && !lacking.test(JSON.stringify(said))
      ? undefined
      : lines(most).write(spoken);
  } catch {
    // Whoever has written it has other sentences, or named something else in them.
    return undefined;
  }
}
