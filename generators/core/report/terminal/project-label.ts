import { wellFormed } from '../../text/well-formed.js';
import type { ProjectReport, Report } from '../../verdict/report.js';

/** UTF-16 code units of a name. */
const most = 1000;

/** A name for each project that no other one of the report has: its folder, unless that is where we are. */
export function projectLabels({ projects }: Pick<Report, 'projects'>): readonly string[] {
  const taken = new Set<string>();
  return projects.map((project) => {
    const label = labelOf(project);
    let unique = label;
    for (let count = 2; taken.has(unique); count++) unique = `${label} (${count})`;
    taken.add(unique);
    return unique;
  });
}

const labelOf = ({ dir, name }: Pick<ProjectReport, 'dir' | 'name'>): string =>
  wellFormed((dir === '.' ? name : dir).slice(0, most));
