import { told } from '../../text/told.js';
import { closing, few, projectLines } from '../terminal/many-text.js';
import { plain } from '../terminal/paint.js';
import { stepLine, verdict } from '../terminal/verify-text.js';
import { whoseProject } from '../terminal/whose-project.js';
import type { Reporter } from './reporter.js';

/** The report as it is read on a terminal, without its colours. */
export const text: Reporter = (report, messages) => {
  const { projects, missing } = report;
  const isMany = projects.length > few;
  const parts = projects.map((project) => {
    if (isMany) return projectLines(project, messages, plain);
    const steps = project.steps
      .filter(({ outcome }) => outcome !== 'skip')
      .map((step) => stepLine(step, messages, plain));
    const whose = project.student === undefined ? '' : `  ${whoseProject(project)}`;
    return `${[`${told(project.dir)}${whose}`, ...steps, verdict(project, messages, plain)].join('\n')}\n`;
  });
  const end = `${closing(report, messages, plain)}\n`;
  if (isMany) return `${[...parts, '', end].join('\n')}`;
  return [...parts, ...(projects.length !== 1 || missing ? [end] : [])].join('\n');
};
