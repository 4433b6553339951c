import { exitCodes } from './failure.js';
import type { ProjectReport } from './report.js';
import { worstExitCode } from './worst.js';

/** The exit code that these projects stand for. The one place where it is computed. */
export const exitCodeOf = (projects: readonly Pick<ProjectReport, 'code'>[]): number =>
  worstExitCode(projects.map(({ code }) => (code === null ? 0 : exitCodes[code])));
