import type { StepResult } from '../steps/step.js';
import { installByLab } from './install-by-lab.js';
import { installPython } from './install-python.js';
import type { OutsideRun } from './outside-run.js';

/** What the build is, without an image. */
export const installHere = (outside: OutsideRun): Promise<StepResult> => {
  const { plan } = outside;
  return 'python' in plan ? installPython(outside, plan) : installByLab(outside, plan);
};
