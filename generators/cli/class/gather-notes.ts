import type { StudentResult } from '../../core/class/student-result.js';
import { studentText } from '../../core/creation/class-text.js';
import type { Messages } from '../../core/i18n/messages.js';

/** Lines for one cause: where a server is down, it is the same for everybody. */
const most = 10;

/** Gathers what is told of students: the first few of a cause at once, all others in one line. */
export function gatherNotes(messages: Messages) {
  const folders = new Map<string, string[]>();
  return {
    /** @returns what is to be said now */
    add: ({ student, why, kind }: StudentResult): string | undefined => {
      if (kind === null) return undefined;
      const same = folders.get(kind) ?? [];
      same.push(student.folder);
      folders.set(kind, same);
      return same.length <= most ? studentText({ student, why }, messages) : undefined;
    },
    /** What has not been said yet. */
    rest: (): readonly string[] =>
      [...folders.values()].flatMap((same) => {
        const [first = ''] = same;
        return same.length > most ? [messages.class.more(same.slice(most), first)] : [];
      }),
  };
}
