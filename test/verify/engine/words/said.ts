import type { RunResult } from '../../../../generators/core/process/run.js';

/** How a command ended that said this. */
export const said = (stderr: string, stdout = '', exitCode = 1): RunResult => ({
  ended: 'exited',
  exitCode,
  stdout,
  stderr,
  output: `${stdout}${stderr}`,
  seconds: 0,
});
