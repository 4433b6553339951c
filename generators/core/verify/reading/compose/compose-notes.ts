import type { Messages } from '../../../i18n/messages.js';
import { asTold, say } from '../../../i18n/say.js';
import type { Warning } from '../../../verdict/report.js';
import type { ComposeFlaw } from './compose-flaw.js';
import type { ComposeSeen } from './see-compose.js';

/**
 * What is told of a Compose file by a look at it; where nothing is wrong, and nothing of it is
 * started, that it was looked at.
 */
export function composeNotes(
  { compose, flaws }: Pick<ComposeSeen, 'compose' | 'flaws'>,
  isProven: boolean,
  messages: Messages,
): readonly Warning[] {
  const { file } = compose;
  const warn = ({ line, said }: ComposeFlaw): Warning => ({
    ...{ rule: 'compose', ...asTold(messages, said), location: { file, line } },
  });
  if (flaws.length > 0) return flaws.map(warn);
  if (isProven || 'beyond' in compose) return [];
  return [{ ...warn({ line: 1, said: say('compose.fits', file) }), level: 'note' }];
}
