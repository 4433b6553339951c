import { wellFormed } from '../../text/well-formed.js';
import type { ProjectReport, Report } from '../../verdict/report.js';

/** UTF-16 code units of a name. */
const most = 1000;

interface Labelled {
  readonly project: ProjectReport;
  /** A name that no other one of the report has: its folder, unless that is where we are. */
  readonly label: string;
}

/** The projects, each with a name of its own. */
export function labelled({ projects }: Pick<Report, 'projects'>): readonly Labelled[] {
  const taken = new Set<string>();
  // A report may hold one name as often as it likes.
  const counts = new Map<string, number>();
  return projects.map((project) => {
    const label = labelOf(project);
    let unique = label;
    let count = counts.get(label) ?? 2;
    for (; taken.has(unique); count++) unique = `${label} (${count})`;
    counts.set(label, count);
    taken.add(unique);
    return { project, label: unique };
  });
}

const labelOf = ({ dir, name }: Pick<ProjectReport, 'dir' | 'name'>): string =>
  wellFormed((dir === '.' ? name : dir).slice(0, most));
