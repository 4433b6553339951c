import type { Answers } from '../options/table.js';
import type { StudentReport } from '../verdict/report.js';
import type { CheckValues } from './placeholders.js';

/**
 * What checks may name of a student and of what their project was made from. Where a name is not
 * parted, each part is the whole, as in a roster.
 * @param answers those that whoever handed the project out has kept, and never the hand-in's own
 */
export function valuesOf(
  student: Pick<StudentReport, 'id' | 'person' | 'surname' | 'folder'> | undefined,
  answers: Pick<Answers, 'name' | 'port' | 'greeting'> | undefined,
): CheckValues {
  return {
    ...(student && { id: student.id, folder: student.folder, ...namesOf(student) }),
    ...(answers && {
      name: answers.name,
      port: `${answers.port}`,
      greeting: answers.greeting,
    }),
  };
}

function namesOf({
  person,
  surname,
}: Pick<StudentReport, 'person' | 'surname'>): Pick<CheckValues, 'person' | 'first' | 'last'> {
  if (person === '') return {};
  const last = surname ?? person;
  const [before = '', after = ''] = surname
    ? [beforeOf(person, surname), afterOf(person, surname)]
    : [];
  return { person, last, first: before || after || person };
}

/** `Ada Lovelace`, and `Lovelace Ada`. */
const beforeOf = (person: string, surname: string): string =>
  person.endsWith(` ${surname}`) ? person.slice(0, -surname.length).trim() : '';
const afterOf = (person: string, surname: string): string =>
  person.startsWith(`${surname} `) ? person.slice(surname.length).trim() : '';
