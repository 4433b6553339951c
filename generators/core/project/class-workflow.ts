import type { PlannedText } from '../disk/planned-file.js';
import type { Locale } from '../i18n/locale.js';
import type { UsualMessages } from '../i18n/messages.js';
import { render } from '../lab/render.js';
import { templateFiles } from '../package/template-files.js';
import { toolVersion } from '../package/tool-version.js';

/** Students of a part: some minutes of a machine. */
const perShard = 25;

/** Machines that GitHub gives a free account at once; GitLab takes `parallel` from 2 on everywhere. */
const most = 20;
const least = 2;

/** How many machines verify a class of so many students. */
export const shardsFor = (students: number): number =>
  Math.min(most, Math.max(least, Math.ceil(students / perShard)));

/** Where a workflow is, for the CI that runs it. */
const paths = {
  github: '.github/workflows/docker-intro-class.yml',
  gitlab: '.gitlab-ci.yml',
} as const;

/**
 * What the folder of a class gets so that its own CI verifies it: in parts, on machines that share
 * nothing, whose reports one job merges into a page. The same arguments give the same bytes.
 */
export function planClassWorkflow(
  ci: 'none' | keyof typeof paths,
  students: number,
  locale: Locale,
  messages: UsualMessages,
): readonly PlannedText[] {
  if (ci === 'none') return [];
  const shards = shardsFor(students);
  const view = {
    ...{ messages, locale, shards, toolVersion: toolVersion() },
    /** Their numbers, as YAML lists them. */
    shardList: Array.from({ length: shards }, (_, index) => index + 1).join(', '),
  };
  const path = paths[ci];
  return [{ path, contents: render(templateFiles('class')[path] ?? '', view), mode: 0o644 }];
}
