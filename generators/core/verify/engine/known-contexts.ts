import type { Messages } from '../../i18n/messages.js';
import type { Problem } from '../../options/raw.js';
import type { VerifyOptions } from '../../options/verify-options.js';
import type { Run } from '../../process/run.js';
import { deadlines } from './engine.js';
import { kinds } from './kinds/kinds.js';

const where = '--context';

/** What is wrong with the contexts that were asked for, before any engine is. */
export async function unknownContexts(
  { contexts, engine, mode }: Pick<VerifyOptions, 'contexts' | 'engine' | 'mode'>,
  messages: Messages,
  run: Run,
): Promise<readonly Problem[]> {
  if (contexts.length === 0) return [];
  if (engine !== undefined && !kinds[engine].hasContexts) {
    return [{ where, message: messages.input.excludes(`--engine ${engine}`) }];
  }
  if (mode !== 'engine') return [{ where, message: messages.input.excludes(`--${mode}`) }];
  const listed = await run({
    argv: ['docker', 'context', 'ls', '--format', '{{.Name}}'],
    timeout: deadlines.look,
  });
  // Whatever keeps docker from listing them will be said of the engine.
  if (listed.exitCode !== 0) return [];
  const known = listed.stdout
    .split(/\r?\n/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return contexts
    .filter((name) => !known.includes(name))
    .map((name) => ({ where, message: messages.engines.unknownContext(name, known) }));
}
