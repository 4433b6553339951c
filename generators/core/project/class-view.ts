import type { Locale } from '../i18n/locale.js';
import type { UsualMessages } from '../i18n/messages.js';

/** All that a template of a class can name. */
export interface ClassView {
  readonly messages: UsualMessages;
  readonly toolVersion: string;
  readonly locale: Locale;
  /** How many parts the class is verified in. */
  readonly shards: number;
  /** Their numbers, as YAML lists them. */
  readonly shardList: string;
}
