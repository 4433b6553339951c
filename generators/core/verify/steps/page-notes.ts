import type { Warning } from '../../verdict/report.js';
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
  const message = messages.answer.error(error.words);
  return { rule: 'page-error', message, location: place?.location ?? null };
}

function otherPage(
  { page }: Answered,
  { project: { greeting }, messages: { answer } }: Asked,
): Warning | undefined {
  const brought = defaultPage(page);
  if (brought) return { rule: 'default-page', message: told(brought, answer), location: null };
  if (greeting === undefined || isRead(page, greeting)) return undefined;
  const message = answer.otherGreeting(inOneLine(page), greeting);
  return { rule: 'other-greeting', level: 'note', message, location: null };
}

function told(brought: DefaultPage, answer: Asked['messages']['answer']): string {
  if (brought.kind === 'own') return answer.ownPage(brought.server);
  return brought.kind === 'fileList' ? answer.fileList : answer.sourceShown;
}
