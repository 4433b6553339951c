import { closing, few, projectLines } from '../terminal/many-text.js';
import { type Paint, plain } from '../terminal/paint.js';
import { stepLine, verdict } from '../terminal/verify-text.js';
import { whoseProject } from '../terminal/whose-project.js';
import type { Reporter } from './reporter.js';

/** The report as it is read on a terminal. */
export const textOn =
  (paint: Paint): Reporter =>
  (report, messages) => {
    const { projects, missing } = report;
    const isMany = projects.length > few;
    const parts = projects.map((project) => {
      if (isMany) return projectLines(project, messages, paint);
      const steps = project.steps
        .filter(({ outcome }) => outcome !== 'skip')
        .map((step) => stepLine(step, messages, paint));
      const whose = project.student === undefined ? '' : `  ${whoseProject(project)}`;
      return `${[messages.verify.where(project.dir) + whose, ...steps, verdict(project, messages, paint)].join('\n')}\n`;
    });
    const end = `${closing(report, messages, paint)}\n`;
    if (isMany) return `${[...parts, '', end].join('\n')}`;
    return [...parts, ...(projects.length !== 1 || missing ? [end] : [])].join('\n');
  };

/** The same without its colours, in lines as long as they are. */
export const text: Reporter = textOn(plain);
