import { machine } from '../../core/process/system.js';
import type { Report } from '../../core/verdict/report.js';
import { type UsualContext, wholeContext } from '../context.js';
import { onInterrupt } from '../interrupt.js';
import { isForceClosed } from './force-closed.js';
import type { Prompt } from './question.js';
import { confirm } from './questions.js';

/**
 * Offers, where an engine has proven a project, to let it run and to open its page. Ctrl-C at that
 * question is a no: the project is there.
 * @returns whether it runs
 */
export const offerToKeep =
  (prompt: Prompt, context: UsualContext) =>
  async (dir: string, report: Report): Promise<boolean> => {
    const { keep } = await import('../up/keep.js');
    const { signal, release } = onInterrupt();
    try {
      context.output.say('');
      const { messages } = context;
      const said = await prompt([confirm('keep', messages.up.keep, messages, true)]);
      if (said['keep'] !== true) return false;
      const kept = { dir, report, open: true, log: false, signal };
      return (await keep(kept, await wholeContext(context), machine)) === 0;
    } catch (error) {
      if (isForceClosed(error)) return false;
      throw error;
    } finally {
      release();
    }
  };
