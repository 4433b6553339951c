import { resolve } from 'node:path';
import { pickStudents } from '../../core/choosing/pick-students.js';
import { classExitCode } from '../../core/class/class-made.js';
import { standingProjects } from '../../core/class/standing/standing-projects.js';
import type { Messages } from '../../core/i18n/messages.js';
import { checkDir } from '../../core/options/check-dir.js';
import type { Problem, RawValue } from '../../core/options/raw.js';
import { type ClassReading, readClass } from '../../core/roster/read-class.js';
import type { Student } from '../../core/roster/student.js';
import type { CommandContext } from '../context.js';
import { interruptedCode, onInterrupt } from '../interrupt.js';
import { refuse } from '../refuse.js';
import { type ClassArguments, readClassArguments } from './class-arguments.js';
import { makeAndTell } from './make-class.js';

/** `docker-intro class ROSTER`. @returns the exit code */
export async function classCommand(
  argv: readonly string[],
  context: CommandContext,
): Promise<number> {
  const { locale, messages, output } = context;
  const asked = await readClassArguments(argv, locale, messages);
  const { options } = asked;
  if (options.help || options.version)
    return (await import('../help.js')).inform('class', options, context);
  const out = resolve(options.out);
  const reading = await readStudents(asked, out, context);
  const problems = [
    ...asked.problems,
    ...checkDir(out, messages),
    ...('problems' in reading ? reading.problems : []),
  ];
  if (problems.length > 0 || 'problems' in reading) return refuse('class', problems, context);
  const languages = asked.lab?.languages;
  const others = reading.students.filter(
    ({ answers }) => languages?.includes(answers.locale) === false,
  );
  if (languages && others.length > 0) {
    const message = messages.lab.notIn(languages.join(', '));
    return refuse('class', [{ where: '--locale', message }], context);
  }
  const chosen = await pickOf(reading.students, asked.students, messages);
  if ('problems' in chosen) return refuse('class', chosen.problems, context);
  for (const note of reading.notes) output.err(note);
  const { signal, release } = onInterrupt();
  try {
    const made = await makeAndTell(asked, out, reading.students, chosen.students, signal, context);
    if ('problems' in made) return refuse('class', made.problems, context);
    if ('gitMissing' in made) {
      output.err(`${messages.class.gitMissing}\n${messages.class.gitMissingRemedy}`);
      return 3;
    }
    return 'shown' in made ? 0 : made.interrupted ? interruptedCode(signal) : classExitCode(made);
  } finally {
    release();
  }
}

/** The students that `--student` names; all where it names none. */
async function pickOf(
  students: readonly Student[],
  wanted: readonly RawValue[],
  messages: Messages,
): Promise<{ students: readonly Student[] } | { problems: readonly Problem[] }> {
  if (wanted.length === 0) return { students };
  const candidates = students.map((student) => ({
    dir: student.folder,
    student: { ...student, remote: null },
  }));
  const { picked, problems } = await pickStudents(candidates, wanted, messages);
  if (problems.length > 0) return { problems };
  const folders = new Set(picked.map(({ dir }) => dir));
  return { students: students.filter(({ folder }) => folders.has(folder)) };
}

async function readStudents(
  { request }: ClassArguments,
  out: string,
  { messages }: CommandContext,
): Promise<ClassReading> {
  // That it is missing has been said.
  if (request.roster === '') return { problems: [] };
  return readClass(request, standingProjects(out), messages);
}
