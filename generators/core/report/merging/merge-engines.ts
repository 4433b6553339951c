import type { EngineUse, ProjectReport, Report } from '../../verdict/report.js';
import { worstEngineState } from '../../verdict/worst.js';

/** Where an engine stands among those that were merged, by its versions, the first one first; one that never answered has none. */
type Versions = Map<string | null, number>;

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
  const machines = new Map<string, Versions>();
  for (const { engines = [], projects } of sorted) {
    const gone = new Map<ProjectReport['engine'], number>();
    for (const project of projects) {
      if (!last.has(project)) gone.set(project.engine, (gone.get(project.engine) ?? 0) + 1);
    }
    for (const use of engines) {
      const machine = `${use.name}\0${use.context}`;
      const versions: Versions = machines.get(machine) ?? new Map();
      machines.set(machine, versions);
      const index = placeOf(use, versions) ?? merged.length;
      const own = {
        ...use,
        projects: Math.max(0, use.projects - (gone.get(use.context) ?? 0)),
      };
      const now = asOne(merged[index], own);
      merged[index] = now;
      if (now.version !== null) versions.delete(null);
      versions.set(now.version, index);
    }
  }
  return merged;
}

/** Where it stands already; without a version, it is whichever was there first. */
function placeOf({ version }: EngineUse, versions: Versions): number | undefined {
  const [first] = versions;
  const isFirst = version === null || first?.[0] === null;
  return versions.get(version) ?? (isFirst ? first?.[1] : undefined);
}

const asOne = (earlier: EngineUse | undefined, later: EngineUse): EngineUse =>
  earlier === undefined
    ? later
    : {
        ...later,
        version: later.version ?? earlier.version,
        projects: earlier.projects + later.projects,
        state: worstEngineState([earlier.state, later.state]),
        left: later.left ?? earlier.left,
      };
