import type { Answers } from '../options/table.js';

/** The file of a project that holds its lesson. */
export const lessonFile = 'README.md';

/** The same as a page, where somebody has made one: it can be made again, and is nobody's work. */
export const lessonPageFile = 'lesson.html';

/**
 * The files that every project has for these answers, beside those of its lab, by the template in
 * `templates/project` that each is rendered from. The templates hold no such decisions.
 */
export function commonFiles({
  ci,
  devcontainer,
}: Pick<Answers, 'ci' | 'devcontainer'>): Readonly<Record<string, string>> {
  const workflow: Record<Answers['ci'], readonly string[]> = {
    none: [],
    github: ['.github/workflows/docker-intro.yml'],
    gitlab: ['.gitlab-ci.yml'],
  };
  const same = [...workflow[ci], ...(devcontainer ? ['.devcontainer/devcontainer.json'] : [])];
  return {
    // Under its own name, Git would go by it here.
    '.gitattributes': '_gitattributes',
    ...Object.fromEntries(same.map((path) => [path, path])),
  };
}
