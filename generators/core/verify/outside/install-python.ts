import { failure } from '../../verdict/failure.js';
import { type StepResult, succeeded } from '../steps/step.js';
import { classifyPip, classifyVenv } from './classify-pip.js';
import { failsHereToo } from './fails-here-too.js';
import { isSamePython, type Python } from './interpreter.js';
import { otherVersion } from './other-version.js';
import type { OutsideRun } from './outside-run.js';
import type { PythonPlan } from './plan-python.js';
import type { Room } from './room.js';
import { runIn } from './run-in.js';

/** Makes the virtual environment and installs the packages: what the build is, without an image. */
export async function installPython(outside: OutsideRun, plan: PythonPlan): Promise<StepResult> {
  const { room, host } = outside;
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
  const warnings = other ? [otherVersion('Python', python.version, plan.python, outside)] : [];
  if (plan.install.length === 0) return { warnings, output: room.plain(venv.output) };
  const install = [room.program('pip'), 'install', ...plan.install];
  const installed = await runIn(outside, {
    argv: install,
    env: room.installerEnv,
    cwd: room.context,
  });
  const output = room.plain(installed.output);
  if (succeeded(installed)) return { warnings, output };
  if (installed.ended === 'timedOut') {
    const number = Math.round(installed.seconds);
    return { warnings, output, failure: failure('BUILD_TIMEOUT', { number }) };
  }
  const versions = { here: python.version, inImage: plan.python, other };
  const { otherwise, ...said } = classifyPip(installed, versions);
  const tries = downloads(python);
  const isSo = otherwise === undefined || (await failsHereToo(said.code, tries, outside));
  return { warnings, output, failure: isSo ? said : otherwise };
}

const venvCommand = ({ program }: Python, { environment }: Pick<Room, 'environment'>) => [
  ...[program, '-I', '-m', 'venv', environment],
];

/** Fetches what everybody can have, as pip fetches what a project asks for. */
const downloads = (python: Python) => (own: Room) => {
  const words = ['download', '-q', '--no-deps', '--retries', '1', '--timeout', '10', 'pip'];
  return [venvCommand(python, own), [own.program('pip'), ...words]];
};
