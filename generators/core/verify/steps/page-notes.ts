import { asTold, say } from '../../i18n/say.js';
import type { Warning } from '../../verdict/report.js';
import type { Saying } from '../../verdict/saying.js';
import { sourcesOf } from '../crash/own-place.js';
import { servedPlace } from '../crash/served-place.js';
import { type DefaultPage, defaultPage } from '../page/default-page.js';
import { pageError } from '../page/page-error.js';
import { inOneLine } from '../page/read-page.js';
import { type Answered, isSuccess } from '../probe/judge-answer.js';
import { isRead } from '../probe/says.js';
import type { EngineRun } from './engine-run.js';

type Asked = Pick<EngineRun, 'project' | 'options' | 'messages'>;

/** What is to be told of a page that is right: it may be none of the project, or say something new. */
export function pageNotes(answered: Answered, asked: Asked): readonly Warning[] {
  if (!isSuccess(answered.status)) return [];
  const error = errorNote(answered, asked);
  const other = asked.options.expect === undefined && otherPage(answered, asked);
  return [...(error ? [error] : []), ...(other ? [other] : [])];
}

/** An error that the page shows and that whoever asked has not minded, or a mild one. */
function errorNote({ page }: Answered, { project, messages }: Asked): Warning | undefined {
  const error = pageError(page);
  if (error === undefined) return undefined;
  const place = error.at && servedPlace(error.at, sourcesOf(project));
  const words = asTold(messages, say('answer.error', error.words));
  return { rule: 'page-error', ...words, location: place?.location ?? null };
}

function otherPage(
  { page }: Answered,
  { project: { greeting }, messages }: Asked,
): Warning | undefined {
  const brought = defaultPage(page);
  if (brought)
    return { rule: 'default-page', ...asTold(messages, saidOf(brought)), location: null };
  if (greeting === undefined || isRead(page, greeting)) return undefined;
  const words = asTold(messages, say('answer.otherGreeting', inOneLine(page), greeting));
  return { rule: 'other-greeting', level: 'note', ...words, location: null };
}

function saidOf(brought: DefaultPage): Saying {
  if (brought.kind === 'own') return say('answer.ownPage', brought.server);
  return say(brought.kind === 'fileList' ? 'answer.fileList' : 'answer.sourceShown');
}
