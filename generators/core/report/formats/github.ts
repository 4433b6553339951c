import type { Messages } from '../../i18n/messages.js';
import { cut } from '../../text/cut.js';
import type { ProjectReport, Report } from '../../verdict/report.js';
import { missingText } from '../terminal/missing-text.js';
import { labelled } from '../terminal/project-label.js';
import { command, type Properties, stopped, tokenFor } from './github-commands.js';
import { placeInRepository } from './place-in-repository.js';
import type { Reporter } from './reporter.js';

/** Annotations of a kind that GitHub shows of one step. */
const mostShown = 10;

/** UTF-16 code units of an annotation; GitHub takes some more. */
const mostSaid = 4096;

/** Something that GitHub shows beside the line that it is about. */
interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly properties: Properties;
  readonly message: string;
}

/**
 * The log of a step on GitHub: what failing projects said, folded and unable to be taken for a
 * command, then an annotation for each failure and warning.
 */
export const github: Reporter = (report, messages, base = '') => {
  const projects = labelled(report);
  const annotations = [
    ...missingParts(report, messages),
    ...projects.flatMap(({ project, label }) => annotationsOf(project, label, base, messages)),
  ];
  const kinds = (['error', 'warning', 'notice'] as const).map((kind) =>
    annotations.filter((one) => one.kind === kind),
  );
  // The line that counts those left out is a notice itself.
  const shown = kinds.flatMap((each) =>
    each.slice(0, mostShown - (each[0]?.kind === 'notice' ? 1 : 0)),
  );
  const left = annotations.length - shown.length;
  const lines = [
    ...outputs(projects),
    ...shown.map(({ kind, properties, message }) => command(kind, properties, message)),
    ...(left > 0 ? [command('notice', { title: 'docker-intro' }, messages.report.more(left))] : []),
  ];
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
};

/** What the steps said that did not pass. */
function outputs(projects: ReturnType<typeof labelled>): readonly string[] {
  const said = projects.flatMap(({ project, label }) =>
    project.steps
      .filter(({ outcome, output }) => outcome !== 'pass' && output !== '')
      .map(({ id, output }) => ({ title: `${label}: ${id}`, output })),
  );
  const token = tokenFor(said.map(({ output }) => output));
  return said.flatMap(({ title, output }) => [
    command('group', {}, title),
    ...stopped(output, token),
    command('endgroup', {}),
  ]);
}

function missingParts(report: Report, messages: Messages): readonly Annotation[] {
  const message = missingText(report, messages);
  if (message === undefined) return [];
  const properties = { title: 'docker-intro' };
  return [{ kind: 'error', properties, message }];
}

function annotationsOf(
  project: ProjectReport,
  label: string,
  base: string,
  { verify }: Messages,
): readonly Annotation[] {
  const at = (location: ProjectReport['location']): Properties => ({
    file: location === null ? undefined : placeInRepository(base, project, location.file),
    line: location?.line,
    title: label,
  });
  const warnings = project.warnings.map(
    ({ message, location, level }): Annotation => ({
      kind: level === 'note' ? 'notice' : 'warning',
      properties: at(location),
      message: cut(message, mostSaid),
    }),
  );
  if (project.outcome === 'pass') return warnings;
  const { code, message, remedy, location } = project;
  const told = [message ?? code, remedy && `${verify.remedy} ${remedy}`];
  return [
    {
      kind: project.outcome === 'skip' ? 'notice' : 'error',
      properties: at(location),
      message: cut(told.filter(Boolean).join('\n'), mostSaid),
    },
    ...warnings,
  ];
}
