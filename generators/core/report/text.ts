import { plain } from './paint.js';
import type { Reporter } from './reporters.js';
import { stepLine, summary, verdict } from './verify-text.js';

/** The report as it is read on a terminal, without its colours. */
export const text: Reporter = (report, messages) => {
  const projects = report.projects.map((project) => {
    const steps = project.steps
      .filter(({ outcome }) => outcome !== 'skip')
      .map((step) => stepLine(step, messages, plain));
    return `${[project.dir, ...steps, verdict(project, messages, plain)].join('\n')}\n`;
  });
  if (report.projects.length > 1) projects.push(`${summary(report, messages)}\n`);
  return projects.join('\n');
};
