import { plainDir } from '../../text/plain-dir.js';
import { readable } from '../../verdict/bounds.js';
import { exitCodeOf } from '../../verdict/exit-code.js';
import type { EngineReport, ProjectReport, Report, ShardReport } from '../../verdict/report.js';
import { sortingText } from '../../verdict/sorting-text.js';
import { worstExitCode, worstOutcome } from '../../verdict/worst.js';
import { listOfPart } from './lists.js';
import { mergeEngines } from './merge-engines.js';

/**
 * Several reports as one. Of two that are the same part of a list, and of two words about one
 * project, the later counts: by when they began, or as they were given where that is not known.
 * A part that nobody handed in is named, and nothing is proven without it.
 */
export function mergeReports(reports: readonly Report[]): Report {
  const kept = latestParts(reports.toSorted((a, b) => compare(a.startedAt, b.startedAt)));
  const merged = latestProjects(kept);
  const parts = [...new Map(kept.flatMap(partsIn).map((part) => [partOf(part), part])).values()];
  const missing = missingParts(parts);
  // Parts are cut out of a list that nobody has: by their names the projects find their order again.
  const projects = parts.length > 0 ? merged.toSorted(byName) : merged;
  const counted = projects.filter(({ outcome }) => outcome !== 'skip');
  const engines = mergeEngines(kept, merged);
  const began = kept.flatMap(({ startedAt }) => startedAt ?? []);
  return {
    schema: 'docker-intro/report/v1',
    outcome:
      missing.length > 0 ? 'error' : worstOutcome(projects.map((project) => project.outcome)),
    exitCode: worstExitCode([exitCodeOf(counted), missing.length > 0 ? 3 : 0]),
    ...(began.length > 0 ? { startedAt: began[0] ?? '' } : {}),
    // Of all machines together.
    seconds: Math.round(kept.reduce((sum, { seconds }) => sum + seconds, 0) * 1000) / 1000,
    ...(parts.length > 0 ? { merged: parts } : {}),
    ...(missing.length > 0 ? { missing } : {}),
    engine: engineOf(kept),
    ...(engines.length > 0 ? { engines } : {}),
    projects,
  };
}

const names = new Intl.Collator('en', { numeric: true });
const byName = (one: ProjectReport, other: ProjectReport): number =>
  names.compare(sortingText(one), sortingText(other)) || names.compare(one.dir, other.dir);

/** What has no time is the oldest. */
const compare = (a = '', b = ''): number => (a === b ? 0 : a < b ? -1 : 1);

/** Of each part the last report; of what is no part, all. */
function latestParts(sorted: readonly Report[]): readonly Report[] {
  const last = new Map(
    sorted.flatMap((report) => (report.shard ? [[partOf(report.shard), report] as const] : [])),
  );
  return sorted.filter((report) => !report.shard || last.get(partOf(report.shard)) === report);
}

const partOf = (shard: ShardReport): string => `${listOfPart(shard)} ${shard.index}`;

/** Of each project the last word, at the place of its first one. */
function latestProjects(sorted: readonly Report[]): readonly ProjectReport[] {
  const last = new Map<string, ProjectReport>();
  for (const { projects } of sorted) {
    for (const project of projects) last.set(nameOf(project), project);
  }
  return [...last.values()];
}

const nameOf = ({ dir, student }: ProjectReport): string =>
  `${plainDir(dir)}\0${student?.id ?? ''}`;

/** The parts that a report is, or was made of. */
const partsIn = ({ shard, merged = [] }: Report): readonly ShardReport[] =>
  shard ? [shard] : merged;

/** The parts that are not there, as `3/8`; no more than a report can hold, of however many it says that there are. */
function missingParts(parts: readonly ShardReport[]): readonly string[] {
  const lists = new Map(parts.map((part) => [listOfPart(part), part.total]));
  const there = new Set(parts.map(partOf));
  const gaps: string[] = [];
  for (const [list, total] of lists) {
    for (let index = 1; index <= total && gaps.length < readable.parts; index++) {
      if (!there.has(`${list} ${index}`)) gaps.push(`${index}/${total}`);
    }
  }
  return [...new Set(gaps)];
}

/** The engine, where it was the same one for all that had any. */
function engineOf(kept: readonly Report[]): EngineReport | null {
  const engines = kept.filter(({ projects }) => projects.length > 0).map(({ engine }) => engine);
  const [first = null] = engines;
  const isSame = (other: EngineReport | null): boolean =>
    other?.name === first?.name &&
    other?.version === first?.version &&
    other?.context === first?.context;
  return engines.every(isSame) ? first : null;
}
