import { failure } from '../../verdict/failure.js';
import { deadlines } from '../engine/engine.js';
import { type StepResult, succeeded } from '../steps/step.js';
import { classifyPip, classifyVenv } from './classify-pip.js';
import { findPython, isSamePython, pythonCommand } from './interpreter.js';
import type { OutsideRun } from './outside-run.js';

/** Makes the virtual environment and installs the packages: what the build is, without an image. */
export async function installHere(outside: OutsideRun): Promise<StepResult> {
  const { plan, room, system, messages, signal, within, guard } = outside;
  const python = await findPython(system.run, room.folder, signal);
  if ('failure' in python) return python;
  outside.python = python.version;
  const call = (argv: readonly string[], cwd: string) =>
    system.run({ argv, cwd, env: room.env, timeout: within(deadlines.build), signal, guard });
  const venv = await call([pythonCommand, '-m', 'venv', room.environment], room.folder);
  const late = failure('BUILD_TIMEOUT', { number: Math.round(venv.seconds) });
  if (!succeeded(venv)) {
    return {
      failure: venv.ended === 'timedOut' ? late : classifyVenv(venv),
      output: room.plain(venv.output),
    };
  }
  const other = !isSamePython(python.version, plan.python);
  const told = messages.verify.outside.otherPython(python.version, plan.python);
  const warnings = other ? [{ rule: 'other-python', message: told, location: null }] : [];
  if (plan.packages.length === 0) return { warnings, output: room.plain(venv.output) };
  const installed = await call([room.program('pip'), 'install', ...plan.packages], room.context);
  const output = room.plain(installed.output);
  if (succeeded(installed)) return { warnings, output };
  if (installed.ended === 'timedOut') {
    const number = Math.round(installed.seconds);
    return { warnings, output, failure: failure('BUILD_TIMEOUT', { number }) };
  }
  const versions = { here: python.version, inImage: plan.python, other };
  return { warnings, output, failure: classifyPip(installed, versions) };
}
