import { asTold, say } from '../../i18n/say.js';
import type { Warning } from '../../verdict/report.js';
import type { OutsideRun } from './outside-run.js';

/** A note that this machine has another version of a language than the image. */
export const otherVersion = (
  language: string,
  here: string,
  inImage: string,
  { messages }: Pick<OutsideRun, 'messages'>,
): Warning => ({
  rule: 'other-version',
  ...asTold(messages, say('verify.outside.otherVersion', language, here, inImage)),
  location: null,
});
