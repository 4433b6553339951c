import type { ClassMade } from '../../generators/core/class/class-made.js';
import { makeClass } from '../../generators/core/class/make-class.js';
import type { MakeRequest } from '../../generators/core/class/make-request.js';
import { type Preview, previewClass } from '../../generators/core/class/preview-class.js';
import type { StudentResult } from '../../generators/core/class/student-result.js';
import { surveyClass } from '../../generators/core/class/survey.js';
import { en } from '../../generators/core/i18n/en/en.js';

type Wanted = Pick<MakeRequest, 'students' | 'out'> & Partial<MakeRequest>;

/** A request with nothing special about it but what is said. */
const requestOf = (wanted: Wanted): MakeRequest => ({
  ...{ git: false, push: false, update: false, force: false, extra: [], jobs: undefined },
  ...{ messages: en, signal: new AbortController().signal, told: () => {} },
  chosen: wanted.students,
  ...wanted,
});

const ask = (wanted: Wanted) => makeClass(requestOf(wanted));

/** What would become of a class that can be made. */
export async function shown(wanted: Wanted): Promise<readonly Preview[]> {
  const request = requestOf(wanted);
  const survey = surveyClass(request);
  if ('problems' in survey) throw new Error(JSON.stringify(survey));
  return previewClass(request, survey);
}

/** Makes a class that can be made. */
export async function make(wanted: Wanted): Promise<ClassMade> {
  const made = await ask(wanted);
  if ('results' in made) return made;
  throw new Error(JSON.stringify(made));
}

/** Why a class cannot be made: the last part of each place, with its message. */
export async function problemsOf(wanted: Wanted): Promise<Readonly<Record<string, string>>> {
  const made = await ask(wanted);
  if (!('problems' in made)) throw new Error(`It was made: ${JSON.stringify(made)}`);
  return Object.fromEntries(
    made.problems.map(({ where, message }) => [where.replace(/^.*\//, ''), message]),
  );
}

/** What became of each project, with how many there are of a kind. */
export function counts({ results }: ClassMade): Partial<Record<StudentResult['project'], number>> {
  const all: Partial<Record<StudentResult['project'], number>> = {};
  for (const { project } of results) all[project] = (all[project] ?? 0) + 1;
  return all;
}
