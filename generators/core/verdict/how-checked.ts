import type { ProjectReport, StepReport } from './report.js';

/** How a project was checked: by a look at its files, without Docker, or on an engine. */
type Checked = 'static' | 'outside' | 'engine';

const isTaken = ({ outcome }: Pick<StepReport, 'outcome'>): boolean => outcome !== 'skip';

/**
 * How a project was checked, as its steps tell; undefined where no step was taken, or no engine
 * was there.
 */
export function howChecked({ steps }: Pick<ProjectReport, 'steps'>): Checked | undefined {
  const taken = steps.filter(isTaken);
  const engine = steps.find(({ id }) => id === 'engine');
  if (taken.length === 0 || engine?.outcome === 'error') return undefined;
  if (engine === undefined || isTaken(engine)) {
    return taken.every(({ id }) => id === 'lint') ? 'static' : 'engine';
  }
  return steps.some(isWithoutDocker) ? 'outside' : 'static';
}

/** Without Docker a program is stopped by hand, and said to be so even where it never ran. */
const isWithoutDocker = ({ id, command, outcome }: StepReport): boolean =>
  id === 'stop' ? command?.[0] === 'Ctrl-C' : id !== 'lint' && isTaken({ outcome });

/** Whether its files were looked at, and nothing was to be built or run. */
export const wasOnlyRead = (project: Pick<ProjectReport, 'steps'>): boolean =>
  howChecked(project) === 'static';

/** How many of those that passed were only looked at. */
export const countLooked = (
  projects: readonly Pick<ProjectReport, 'steps' | 'outcome'>[],
): number =>
  projects.filter((project) => project.outcome === 'pass' && wasOnlyRead(project)).length;

/** Whether nothing was built or run of all that were checked: what was not reached tells nothing. */
export const wereOnlyRead = (projects: readonly Pick<ProjectReport, 'steps'>[]): boolean => {
  const known = projects.map(howChecked).filter((checked) => checked !== undefined);
  return known.length > 0 && known.every((checked) => checked === 'static');
};
