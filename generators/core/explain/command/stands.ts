import type { Messages } from '../../i18n/messages.js';
import { say } from '../../i18n/say.js';
import type { Saying } from '../../verdict/saying.js';

/** What a word of a command stands for, as the catalogue has it. */
export const stands = (id: keyof Messages['explain']['value'], what = '', other = ''): Saying =>
  say(`explain.value.${id}`, what, other, '');
