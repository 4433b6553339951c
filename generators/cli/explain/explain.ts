import { explainText, explainWords } from '../../core/explain/explain.js';
import { readOptions } from '../../core/options/command-options.js';
import { readArgv } from '../../core/options/read-argv.js';
import { paintFor } from '../../core/report/terminal/paint.js';
import type { CommandContext } from '../context.js';
import { refuse, tidyFor } from '../refuse.js';
import { toolCommand } from '../tool-command.js';
import { explanationJson } from './explain-json.js';
import { explanationText } from './explain-text.js';
import { readInput } from './read-input.js';
import { splitWords } from './split-words.js';

/**
 * `docker-intro explain [WORDS...]`: what a message means, or what each word of a command does. Starts
 * nothing, and reads nothing but its words or its standard input.
 * @returns the exit code: 0 where it is explained, 1 where something in it is not known, 2 where there is nothing
 */
export async function explainCommandLine(
  argv: readonly string[],
  context: CommandContext,
  read: typeof readInput = readInput,
): Promise<number> {
  const { messages, output } = context;
  const { ours, asked } = splitWords(argv);
  const said = await readArgv(ours, 'explain', messages);
  const { options, problems: refused } = await readOptions(said, 'explain', messages);
  if (options.help || options.version) {
    return (await import('../help.js')).inform('explain', options, context);
  }
  const problems = [...said.problems, ...refused];
  if (problems.length > 0) return refuse('explain', problems, context);
  const input = asked.length === 0 ? await read() : { text: asked.join(' '), isCut: false };
  if (input === undefined || input.text.trim() === '') {
    const { explain } = messages;
    output.err(`${explain.noInput}\n${explain.noInputRemedy(toolCommand())}`);
    return 2;
  }
  const explanation = await (asked.length === 0 ? explainText(input.text) : explainWords(asked));
  if (input.isCut) output.err(messages.explain.cutOff);
  if (options.format === 'json') output.out(explanationJson(explanation, messages));
  else {
    const page = {
      ...{ paint: paintFor(output.stream('out')), columns: output.columns('out'), messages },
      // Of a text of which the middle was left out, nobody would find it by its number.
      isNumbered: !input.isCut && input.text.trim().includes('\n'),
    };
    const tidy = tidyFor('text');
    output.out(tidy(explanationText(explanation, page)));
  }
  return explanation.known ? 0 : 1;
}
