import { sectionIds } from '../lesson/outline.js';
import type { Answers } from '../options/table.js';

/** A file of the project and the template it is rendered from, below `templates/`. */
export interface Entry {
  readonly path: string;
  readonly templates: readonly string[];
}

/** The file of a project that holds its lesson. */
export const lessonFile = 'README.md';

/** The same as a page, where somebody has made one: it can be made again, and is nobody's work. */
export const lessonPageFile = 'lesson.html';

/** Which files a project has, for these answers. The templates hold no such decisions. */
export function manifest({ stack, locale, ci, devcontainer }: Answers): readonly Entry[] {
  const from = (path: string, template: string): Entry => ({ path, templates: [template] });
  const stacks = `stacks/${stack}/web`;
  const workflow: Record<Answers['ci'], Entry[]> = {
    none: [],
    github: [
      from('.github/workflows/docker-intro.yml', 'project/.github/workflows/docker-intro.yml'),
    ],
    gitlab: [from('.gitlab-ci.yml', 'project/.gitlab-ci.yml')],
  };
  return [
    // Under their own names, Git would go by the first one here, and npm would rename the other.
    from('.gitattributes', 'project/_gitattributes'),
    from('.gitignore', 'project/_gitignore'),
    ...workflow[ci],
    ...(devcontainer
      ? [from('.devcontainer/devcontainer.json', 'project/.devcontainer/devcontainer.json')]
      : []),
    {
      path: lessonFile,
      templates: sectionIds.map((section) => `lesson/${locale}/${section}.md`),
    },
    from('web/Dockerfile', `${stacks}/Dockerfile`),
    from('web/myapp.py', `${stacks}/myapp.py`),
  ];
}
