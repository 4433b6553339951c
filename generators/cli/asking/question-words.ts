import { styleText } from 'node:util';
import type { UsualMessages } from '../../core/i18n/messages.js';
import { fold } from '../../core/text/fold.js';

/** The library's own words below a list, in the user's language. */
export const selectWords = ({ create: { selectKeys } }: UsualMessages): object => ({
  style: {
    keysHelpTip: () => styleText('dim', `↑↓ ${selectKeys.move} • ⏎ ${selectKeys.choose}`),
  },
});

/** What is said of an answer, broken at words where the terminal ends: Inquirer breaks it anywhere. */
export const beside = (said: true | string): true | string =>
  said === true ? true : fold(said, process.stdout.columns && process.stdout.columns - '> '.length);
