import Generator, { type BaseFeatures, type BaseOptions } from 'yeoman-generator';
import { typedWords, wordsOf } from '../app/typed-words.js';
import { firstLocale } from '../cli/first-locale.js';
import { helpText } from '../cli/help.js';
import { streams } from '../cli/output.js';
import { verifyCommand } from '../cli/verify.js';
import { loadMessages } from '../core/i18n/load.js';

const names = ['docker-intro:verify'];
const helpMessages = await loadMessages(firstLocale(typedWords(process.argv, names) ?? []));

/** `yo docker-intro:verify [dir]`: the same verification as on the command line. */
export default class extends Generator {
  constructor(args: string[], options: BaseOptions, features?: BaseFeatures) {
    // Else Yeoman tells everybody that there is no package.json to install from.
    super(args, options, { ...features, customInstallTask: true });
  }

  override help(): string {
    return helpText('verify', 'yo docker-intro:verify', helpMessages);
  }

  async default(): Promise<void> {
    const words = typedWords(process.argv, names) ?? wordsOf('verify', this.args, this.options);
    const locale = firstLocale(words);
    const messages = await loadMessages(locale);
    const exitCode = await verifyCommand(words, { locale, messages, output: streams });
    if (exitCode !== 0) process.exitCode = exitCode;
  }
}
