import Generator, { type BaseFeatures, type BaseOptions } from 'yeoman-generator';
import { type CommandContext, contextFor } from '../cli/context.js';
import { helpText } from '../cli/help.js';
import { streams } from '../cli/output.js';
import type { Command } from '../core/options/row.js';
import { calledAs } from './called-as.js';
import { typedWords, wordsOf } from './typed-words.js';

/** A command of ours: it reads its own words and says its own results. */
type Run = (words: readonly string[], context: CommandContext) => Promise<number>;

/** `yo docker-intro:COMMAND`: the same as `docker-intro COMMAND`, word for word. */
export async function commandDoor(command: Command, run: Run) {
  const names = [`docker-intro:${command}`];
  // Yeoman asks for the help synchronously, so its language is loaded with the door.
  const { messages } = await contextFor(typedWords(process.argv, names) ?? []);
  return class extends Generator {
    constructor(args: string[], options: BaseOptions, features?: BaseFeatures) {
      // Else Yeoman tells everybody that there is no package.json to install from.
      super(args, options, { ...features, customInstallTask: true });
    }

    override help(): string {
      return helpText(command, calledAs(command), messages, streams.columns('out'));
    }

    async default(): Promise<void> {
      const words = typedWords(process.argv, names) ?? wordsOf(command, this.args, this.options);
      const exitCode = await run(words, await contextFor(words));
      if (exitCode !== 0) process.exitCode = exitCode;
    }
  };
}
