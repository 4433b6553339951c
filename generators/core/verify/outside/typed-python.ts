import type { StepCommands } from '../steps/step.js';
import type { PythonPlan } from './plan-python.js';

/** The commands of an application's life without Docker, as a lesson in Python has them typed in the project's folder. */
export function typedPython(
  context: string,
  { install, words: [program = '', ...words] }: PythonPlan,
): Pick<StepCommands, 'build' | 'run' | 'remove'> {
  const here = words.map((word) =>
    word.endsWith('.py') && context !== '.' ? `${context}/${word}` : word,
  );
  const build =
    install.length > 0
      ? ['.venv/bin/pip', 'install', ...install]
      : ['python3', '-m', 'venv', '.venv'];
  return { build, run: [`.venv/bin/${program}`, ...here], remove: ['rm', '-r', '.venv'] };
}
