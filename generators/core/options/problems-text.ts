import type { UsualMessages } from '../i18n/messages.js';
import { fold } from '../text/fold.js';
import { printable } from '../text/quote.js';
import { told } from '../text/told.js';
import type { Problem } from './raw.js';

/** Every problem on a line of its own, or more on a terminal that is narrow, with the place where it was said. */
export function problemsText(
  problems: readonly Problem[],
  help: string,
  messages: UsualMessages,
  columns?: number,
): string {
  const lines = problems.map(({ where, message }) =>
    fold(`  ${messages.door.problem(printable(where, 200), told(message))}`, columns),
  );
  return [messages.door.problems(problems.length), ...lines, messages.door.seeHelp(help)].join(
    '\n',
  );
}
