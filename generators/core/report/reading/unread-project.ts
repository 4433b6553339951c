import type { Messages } from '../../i18n/messages.js';
import { sayFailure, speak } from '../../i18n/say.js';
import { asObject } from '../../text/as-object.js';
import { longest } from '../../verdict/bounds.js';
import { failure, outcomeOf } from '../../verdict/failure.js';
import type { ProjectReport, StudentReport } from '../../verdict/report.js';
import { type Field, line, orAbsent, Unfit } from './field.js';
import { studentField } from './report-fields.js';

/** A project as a report tells of it; one that it tells wrongly of is told of as that, and harms no other. */
export const projectOrUnread = (
  project: Field<ProjectReport>,
  messages: Messages,
): Field<ProjectReport> => ({
  ...project,
  read: (value, at) => {
    try {
      return project.read(value, at);
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      return unreadProject(value, at, error.at, messages);
    }
  },
});

/** @param at where the project stands, and @param unfit what of it is not what it must be */
function unreadProject(
  value: unknown,
  at: string,
  unfit: string,
  messages: Messages,
): ProjectReport {
  const { dir, name, student } = asObject(value) ?? {};
  const why = failure('REPORT_UNFIT', { detail: unfit });
  const said = sayFailure(why);
  const known = readOr(line(longest.dir), dir, at);
  const whose = readOr<StudentReport | undefined>(orAbsent(studentField), student, undefined);
  return {
    dir: known,
    name: readOr(line(longest.name), name, known),
    ...{ outcome: outcomeOf(why.code), code: why.code },
    message: speak(said.message, messages),
    remedy: speak(said.remedy, messages),
    ...{ said, location: null, seconds: 0 },
    ...(whose === undefined ? {} : { student: whose }),
    ...{ warnings: [], steps: [] },
  };
}

/** A field as far as it can be read. */
function readOr<T>(field: Field<T>, value: unknown, otherwise: T): T {
  try {
    return field.read(value, '');
  } catch {
    return otherwise;
  }
}
