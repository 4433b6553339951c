import type { EngineUse, ProjectReport, Report } from '../../verdict/report.js';
import { worstEngineState } from '../../verdict/worst.js';

/**
 * Where there were several, the engines of all reports. One that several reports name is one, with
 * all the verdicts of its that count, and the worst that became of it.
 * @param counting the projects whose word is the last
 */
export function mergeEngines(
  sorted: readonly Report[],
  counting: readonly ProjectReport[],
): readonly EngineUse[] {
  const last = new Set(counting);
  const merged: EngineUse[] = [];
  for (const { engines = [], projects } of sorted) {
    const overruled = projects.filter((project) => !last.has(project));
    for (const use of engines) {
      const gone = overruled.filter(({ engine }) => engine === use.context).length;
      const own = { ...use, projects: Math.max(0, use.projects - gone) };
      const index = merged.findIndex((other) => isSame(other, own));
      if (index < 0) merged.push(own);
      else merged[index] = asOne(merged[index] ?? own, own);
    }
  }
  return merged;
}

/** One that never answered has no version. */
const isSame = (one: EngineUse, other: EngineUse): boolean =>
  one.name === other.name &&
  one.context === other.context &&
  (one.version ?? other.version) === (other.version ?? one.version);

const asOne = (earlier: EngineUse, later: EngineUse): EngineUse => ({
  ...later,
  version: later.version ?? earlier.version,
  projects: earlier.projects + later.projects,
  state: worstEngineState([earlier.state, later.state]),
  left: later.left ?? earlier.left,
});
