import { readOptions } from '../../core/options/command-options.js';
import { readArgv } from '../../core/options/read-argv.js';
import { labActions } from '../../core/options/row.js';
import { machine, type System } from '../../core/process/system.js';
import type { CommandContext } from '../context.js';
import { refuse } from '../refuse.js';

/** `docker-intro lab init|check [DIR]`. @returns the exit code */
export async function labCommand(
  argv: readonly string[],
  context: CommandContext,
  system: System = machine,
): Promise<number> {
  const { messages } = context;
  const said = await readArgv(argv, 'lab', messages);
  const { options, problems: refused } = await readOptions(said, 'lab', messages);
  const { flags, values } = said;
  if (flags.help || flags.version)
    return (await import('../help.js')).inform('lab', flags, context);
  const [word, dir, ...others] = said.positionals;
  const action = labActions.find((each) => each === word);
  const problems = [...said.problems, ...refused];
  if (action === undefined) {
    const where = word ?? messages.help.placeholder.ACTION;
    problems.push({ where, message: messages.lab.which(labActions.join(', ')) });
  }
  if (others.length > 0) {
    const message = messages.input.tooManyDirs([`${dir}`, ...others]);
    problems.push({ where: messages.help.placeholder.DIR, message });
  }
  if (values.stack && values.from) {
    problems.push({ where: '--stack', message: messages.input.excludes('--from') });
  }
  if (action === undefined || problems.length > 0) return refuse('lab', problems, context);
  if (action === 'init') {
    return (await import('./init.js')).beginLab(dir ?? 'my-lab', options, context);
  }
  return (await import('./check.js')).checkLab(dir ?? '.', options, context, system);
}
