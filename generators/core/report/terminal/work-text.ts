import type { Messages } from '../../i18n/messages.js';
import type { Report } from '../../verdict/report.js';
import { isUntouched } from '../../verdict/work.js';
import { whoseProject } from './whose-project.js';

/** Names that are listed, and hand-ins that are like another one. */
const most = 10;

/** Of the projects of a class: which were not touched, and which are alike; none where nobody knows. */
export function workText({ projects }: Report, { many }: Messages): readonly string[] {
  const untouched = projects.filter(({ work }) => work !== undefined && isUntouched(work));
  const alike = projects.filter(({ work }) => (work?.copiedFrom.length ?? 0) > 0);
  if (untouched.length + alike.length === 0) return [];
  const names = untouched.slice(0, most).map(whoseProject);
  const rest = untouched.length - names.length;
  const more = alike.length - most;
  return [
    '',
    many.work,
    ...(untouched.length > 0
      ? [
          `  ${many.untouched(untouched.length)}`,
          `    ${[...names, ...(rest > 0 ? [many.others(rest)] : [])].join(', ')}`,
        ]
      : []),
    ...alike
      .slice(0, most)
      .map((project) => `  ${many.alike(whoseProject(project), project.work?.copiedFrom ?? [])}`),
    ...(more > 0 ? [`  ${many.others(more)}`] : []),
  ];
}
