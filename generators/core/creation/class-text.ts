import { join } from 'node:path';
import type { ClassMade } from '../class/class-made.js';
import type { StudentResult } from '../class/student-result.js';
import type { Messages } from '../i18n/messages.js';
import { printable } from '../text/quote.js';

/**
 * What came of making a class: what was done, what was left, and what needs a look; empty where it
 * was stopped before anything came of it.
 * @param wasUpdate files that nobody had edited were brought up to date
 */
export function classText(
  out: string,
  made: ClassMade,
  wasUpdate: boolean,
  messages: Messages,
): string {
  const { results, vanished, classFiles } = made;
  const words = messages.class;
  if (results.length === 0 && made.interrupted) return '';
  const lines = [words.where(out), `  ${counts(results, messages)}`];
  for (const { file, action } of made.interrupted ? [] : classFiles) {
    const path = join(out, file.path);
    if (action === 'create' || action === 'replace') lines.push(`  ${words.classFile(path)}`);
    if (action === 'keep') lines.push(`  ${wasUpdate ? words.keptEdited(path) : words.kept(path)}`);
  }
  const edited = results.filter((result) => result.edited.length > 0);
  lines.push(
    ...listed(
      words.edited,
      edited.map((result) =>
        messages.door.problem(result.student.folder, result.edited.join(', ')),
      ),
    ),
    ...listed(
      words.vanished,
      vanished.map(({ folder, id }) => `${folder} (${id})`),
    ),
  );
  const outdated = results.filter(({ isOutdated }) => isOutdated).length;
  if (outdated > 0) lines.push('', words.outdated(outdated));
  if (made.why !== null) lines.push('', made.why);
  return lines.join('\n');
}

/** What is wrong with one student's project, or needs a look; undefined where nothing is. */
export const studentText = (
  { student, why }: Pick<StudentResult, 'student' | 'why'>,
  messages: Messages,
) => (why === null ? undefined : messages.door.problem(student.folder, why));

function counts(results: readonly StudentResult[], { class: words }: Messages): string {
  const of = <K extends string>(
    say: Readonly<Record<K, (count: number) => string>>,
    found: (result: StudentResult) => K | null,
  ) =>
    (Object.keys(say) as K[]).flatMap((kind) => {
      const count = results.filter((result) => found(result) === kind).length;
      return count === 0 ? [] : [say[kind](count)];
    });
  const projects = of(words.count, ({ project }) => project).join(', ');
  const pushes = of(words.pushed, ({ push }) => push).join(', ');
  return pushes === '' ? projects : words.counted(projects, pushes);
}

const listed = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${printable(line, 300)}`)];
