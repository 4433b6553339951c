import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { Conflicter, type ConflicterFile } from '@yeoman/conflicter';
import type { InputOutputAdapter, QueuedAdapter } from '@yeoman/types';
import { isForceClosed } from '../cli/asking/force-closed.js';
import type { Messages } from '../core/i18n/messages.js';
import type { ComparedFile } from '../core/project/compare.js';
import { EndedEarly } from './ended-early.js';

/**
 * Yeoman's own conflict dialogue, held before the first byte is written: an abort in the middle
 * of it leaves nothing behind. Equal files are not asked about, nor is what we may replace.
 * @returns the files to write
 * @throws EndedEarly where the user aborts
 */
export async function resolveConflicts(
  files: readonly ComparedFile[],
  root: string,
  adapter: InputOutputAdapter,
  messages: Messages,
): Promise<readonly ComparedFile[]> {
  const words: Record<string, string> = messages.create.conflictChoices;
  let question = '';
  const conflicter = new Conflicter(
    inOurWords(adapter, () => question, messages),
    {
      cwd: root,
      customizeActions: (actions) =>
        (actions as unknown as { value?: unknown; name?: string }[])
          // `edit` and `reload` write or read behind our back.
          .filter(({ value }) => typeof value !== 'string' || value in words)
          .map((action) => ({ ...action, name: words[`${action.value}`] ?? action.name })) as never,
    },
  );
  const chosen: ComparedFile[] = [];
  for (const file of files) {
    if (file.action === 'identical') continue;
    if (file.action !== 'conflict') {
      chosen.push(file);
      continue;
    }
    question = messages.create.overwrite(file.path);
    const asked = { path: join(root, file.path), contents: Buffer.from(file.contents) };
    const { conflicter: decision } = await conflicter
      .checkForCollision(asked as ConflicterFile)
      .catch((error: unknown) => {
        throw isForceClosed(error) ? error : new EndedEarly(2, messages.create.aborted);
      });
    if (decision === 'force' || decision === 'create') chosen.push(file);
  }
  return chosen;
}

/** The adapter, with words of ours in the place of Yeoman's, which are English. */
function inOurWords(
  adapter: InputOutputAdapter,
  question: () => string,
  messages: Messages,
): InputOutputAdapter {
  const prompt: InputOutputAdapter['prompt'] = (questions, answers) => {
    const all = [questions].flat().map((asked) => ({ ...asked, message: question() }));
    return adapter.prompt(all as never, answers);
  };
  const queue = (work: (inner: InputOutputAdapter) => unknown) =>
    (adapter as QueuedAdapter).queue((inner) => work(inOurWords(inner, question, messages)));
  return Object.create(adapter, {
    prompt: { value: prompt },
    log: { value: ourLog(adapter.log, messages) },
    ...('queue' in adapter ? { queue: { value: queue } } : {}),
  });
}

/** A part of a difference, as Yeoman shows it. */
interface Shown {
  readonly message: string;
  readonly color?: string;
}

/**
 * Of what Yeoman says beside its question, the difference alone: that there is a conflict, and
 * what becomes of the file, are said by the question and by what is told at the end.
 */
function ourLog(log: InputOutputAdapter['log'], { create }: Messages) {
  const silent = () => undefined;
  const words: Readonly<Record<string, string>> = create.difference;
  const translated = ({ message, color }: Shown): Shown => ({
    // A line of a file begins with a sign, so it is never one of these words.
    message: color === message && words[message] ? `${words[message]} ` : message,
    ...(color && { color }),
  });
  return {
    ...{ conflict: silent, skip: silent, force: silent, create: silent, identical: silent },
    ...{ writeln: silent, info: silent },
    colored: (parts: readonly Shown[]) => log.colored(parts.map(translated) as never),
  };
}
