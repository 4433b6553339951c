import { cut } from '../text/cut.js';
import { longest } from '../verdict/bounds.js';
import type { ProjectReport } from '../verdict/report.js';

/** UTF-16 code units for the number behind a folder. */
const room = 10;

/**
 * Projects as they are told of, each by a folder of its own: `a` and `a` with a colour in its name
 * read alike, and where reports are merged one of them would take the other's place. What is called
 * as it is told keeps its name; the others are numbered.
 * @param dirs the folders as they are, in the same order
 */
export function toldApart(
  projects: readonly ProjectReport[],
  dirs: readonly string[],
): readonly ProjectReport[] {
  const taken = new Set(projects.map(({ dir }) => dir).filter((dir, index) => dir === dirs[index]));
  /** By the folder as it is: one that was asked for twice is one. */
  const names = new Map<string, string>();
  /** The last number behind each that reads alike: a class of them would count from two again and again. */
  const numbers = new Map<string, number>();
  const nameOf = (told: string, dir: string): string => {
    const known = names.get(dir);
    if (known !== undefined || told === dir) return known ?? told;
    let name = told;
    for (let number = (numbers.get(told) ?? 1) + 1; taken.has(name); number++) {
      name = `${cut(told, longest.dir - room)} (${number})`;
      numbers.set(told, number);
    }
    taken.add(name);
    names.set(dir, name);
    return name;
  };
  return projects.map((project, index) => ({
    ...project,
    dir: nameOf(project.dir, dirs[index] ?? project.dir),
  }));
}
