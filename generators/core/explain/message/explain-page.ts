import { say } from '../../i18n/say.js';
import { pageError } from '../../verify/page/page-error.js';
import type { SaidLast } from './said-last.js';

/** How PHP shows an error on a page, in its source. */
const inTags = /<b>[A-Z][\w ]{1,30}<\/b>:/;

/** The error that the source of a page shows; undefined where it shows none. */
export function pageCause(source: string): SaidLast | undefined {
  const error = inTags.test(source) ? pageError({ source }) : undefined;
  if (error?.at === undefined) return undefined;
  const { file, line } = error.at;
  const place = say('explain.atFile', file, line);
  const isUnreadable = error.words.startsWith('Parse error');
  return {
    ...{ of: 'page', words: error.words },
    message: [place, ...(isUnreadable ? [say('crash.unreadable.means', 'PHP', '', '', '')] : [])],
    remedy: [
      isUnreadable
        ? say('crash.unreadable.remedy', 'PHP', '', '', '')
        : say('explain.programRemedy'),
    ],
  };
}
