import { type AskRegistry, askDockerHub } from '../../core/doctor/ask-registry.js';
import { examine } from '../../core/doctor/examine.js';
import { speak } from '../../core/i18n/say.js';
import { readOptions } from '../../core/options/command-options.js';
import { readArgv } from '../../core/options/read-argv.js';
import { machine, type System } from '../../core/process/system.js';
import { paintFor, type Tone } from '../../core/report/terminal/paint.js';
import { fold } from '../../core/text/fold.js';
import { told } from '../../core/text/told.js';
import type { CommandContext } from '../context.js';
import { onInterrupt } from '../interrupt.js';
import { refuse } from '../refuse.js';

const tones = { ok: 'good', warning: 'strong', missing: 'bad' } as const satisfies Record<
  string,
  Tone
>;

/** `docker-intro doctor`: whether this machine is ready for the lesson; changes nothing. @returns the exit code */
export async function doctorCommand(
  argv: readonly string[],
  context: CommandContext,
  system: System = machine,
  askRegistry: AskRegistry = askDockerHub,
): Promise<number> {
  const { messages, output } = context;
  const said = await readArgv(argv, 'doctor', messages);
  const { options, problems: refused } = await readOptions(said, 'doctor', messages);
  const { flags, positionals } = said;
  if (flags.help || flags.version) {
    return (await import('../help.js')).inform('doctor', flags, context);
  }
  const extra = positionals.map((word) => ({ where: word, message: messages.input.notHere }));
  const problems = [...said.problems, ...refused, ...extra];
  if (problems.length > 0) return refuse('doctor', problems, context);
  const { signal, release } = onInterrupt();
  const found = await examine({ system, askRegistry, signal }).finally(release);
  const exitCode = found.some(({ found: { outcome } }) => outcome === 'missing') ? 3 : 0;
  if (options.format === 'json') {
    const checks = found.map(({ id, found: { outcome, message, remedy } }) => ({
      ...{
        id,
        outcome,
        message: speak(message, messages),
        remedy: speak(remedy, messages) || null,
      },
    }));
    output.out(JSON.stringify({ ready: exitCode === 0, checks }, null, 2));
    return exitCode;
  }
  const { doctor } = messages;
  const paint = paintFor(output.stream('out'));
  const columns = output.columns('out');
  const widest = Math.max(...Object.values(doctor.look).map((word) => word.length)) + 2;
  const mark = Math.max(...Object.values(doctor.outcome).map((word) => word.length)) + 2;
  for (const {
    id,
    found: { outcome, message, remedy },
  } of found) {
    const words = speak([...message, ...remedy], messages);
    const head = `  ${doctor.outcome[outcome].padEnd(mark)}${doctor.look[id].padEnd(widest)}`;
    const line = fold(told(`${head}${words}`), columns, head.length);
    output.out(line.replace(doctor.outcome[outcome], (word) => paint(tones[outcome], word)));
  }
  const isDoubtful = found.some(({ found: { outcome } }) => outcome === 'warning');
  const whole = exitCode === 0 ? (isDoubtful ? doctor.readyBut : doctor.ready) : doctor.notReady;
  output.say(`\n${whole}`);
  return exitCode;
}
