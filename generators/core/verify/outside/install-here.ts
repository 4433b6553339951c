import { asTold, say } from '../../i18n/say.js';
import { failure } from '../../verdict/failure.js';
import { deadlines } from '../engine/engine.js';
import { type StepResult, succeeded } from '../steps/step.js';
import { classifyPip, classifyVenv } from './classify-pip.js';
import { failsHereToo, venvCommand } from './fails-here-too.js';
import { isSamePython } from './interpreter.js';
import type { OutsideRun } from './outside-run.js';

/** Makes the virtual environment and installs the packages: what the build is, without an image. */
export async function installHere(outside: OutsideRun): Promise<StepResult> {
  const { plan, room, messages, host } = outside;
  const { python } = host;
  if ('failure' in python) return python;
  const makeVenv = venvCommand(python, room);
  const venv = await runIn(outside, { argv: makeVenv, env: room.env, cwd: room.inside });
  const late = failure('BUILD_TIMEOUT', { number: Math.round(venv.seconds) });
  if (!succeeded(venv)) {
    return {
      failure: venv.ended === 'timedOut' ? late : classifyVenv(venv),
      output: room.plain(venv.output),
    };
  }
  const other = !isSamePython(python.version, plan.python);
  const words = asTold(messages, say('verify.outside.otherPython', python.version, plan.python));
  const warnings = other ? [{ rule: 'other-python', ...words, location: null }] : [];
  if (plan.packages.length === 0) return { warnings, output: room.plain(venv.output) };
  const install = [room.program('pip'), 'install', ...plan.packages];
  const installed = await runIn(outside, { argv: install, env: room.pipEnv, cwd: room.context });
  const output = room.plain(installed.output);
  if (succeeded(installed)) return { warnings, output };
  if (installed.ended === 'timedOut') {
    const number = Math.round(installed.seconds);
    return { warnings, output, failure: failure('BUILD_TIMEOUT', { number }) };
  }
  const versions = { here: python.version, inImage: plan.python, other };
  const { otherwise, ...said } = classifyPip(installed, versions);
  const isSo = otherwise === undefined || (await failsHereToo(said.code, python, outside));
  return { warnings, output, failure: isSo ? said : otherwise };
}

interface Call {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

function runIn({ system, host, room, within, signal, guard }: OutsideRun, call: Call) {
  const held = { ...host.hold.command(call, room), alone: true, cwd: call.cwd };
  return system.run({ ...held, timeout: within(deadlines.build), signal, guard });
}
