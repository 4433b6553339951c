import type { Messages } from '../i18n/messages.js';
import { printable } from '../i18n/quote.js';
import type { ClassMade, StudentResult } from '../roster/bootstrap/make-class.js';

/** What came of making a class: what was done, what was left, and what needs a look. */
export function classText(out: string, made: ClassMade, messages: Messages): string {
  const { results, vanished, classFiles } = made;
  const words = messages.class;
  const lines = [words.where(out), `  ${counts(results, messages)}`];
  for (const { file, action } of classFiles) {
    if (action === 'create' || action === 'replace') lines.push(`  ${words.classFile(file.path)}`);
    if (action === 'keep') lines.push(`  ${words.kept(file.path)}`);
  }
  const edited = results.filter((result) => result.edited.length > 0);
  lines.push(
    ...listed(
      words.edited,
      edited.map(({ student, edited: paths }) => `${student.folder}: ${paths.join(', ')}`),
    ),
    ...listed(
      words.vanished,
      vanished.map(({ folder, id }) => `${folder} (${id})`),
    ),
  );
  if (made.why !== null) lines.push('', made.why);
  return lines.join('\n');
}

/** What is wrong with one student's project, or needs a look; undefined where nothing is. */
export const studentText = ({ student, why }: StudentResult, messages: Messages) =>
  why === null ? undefined : messages.door.problem(student.folder, why);

function counts(results: readonly StudentResult[], { class: words }: Messages): string {
  const of = <K extends string>(
    say: Readonly<Record<K, (count: number) => string>>,
    found: (result: StudentResult) => K | null,
  ) =>
    (Object.keys(say) as K[]).flatMap((kind) => {
      const count = results.filter((result) => found(result) === kind).length;
      return count === 0 ? [] : [say[kind](count)];
    });
  return [
    of(words.count, ({ project }) => project).join(', '),
    of(words.pushed, ({ push }) => push).join(', '),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

const listed = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${printable(line, 300)}`)];
