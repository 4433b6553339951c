import type { Messages } from '../../i18n/messages.js';
import { wellFormed } from '../../text/well-formed.js';
import type { CheckReport, ProjectReport, Report, StepReport } from '../../verdict/report.js';
import { isOfSeveralLists } from '../merging/lists.js';
import { missingText } from '../terminal/missing-text.js';
import { labelled } from '../terminal/project-label.js';
import type { Reporter } from './reporter.js';

/**
 * JUnit's XML, as Jenkins' schema has it (and so GitLab, which knows a test by its name alone and
 * drops the second one of a name). Written by hand: it is five elements and one escape, which the
 * tests hold to the schema with hostile texts; junit-report-builder would bring 6 MB for them.
 */
export const junit: Reporter = (report, messages) => {
  const suites = labelled(report).map(({ project, label }) => suite(project, label, messages));
  const { missing = [] } = report;
  const all = [
    ...report.projects.flatMap(casesOf),
    ...missing.map(() => ({ outcome: 'error' as const })),
  ];
  const whole = { name: 'docker-intro', ...counts(all), time: time(report.seconds) };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element('testsuites', whole, [...suites, ...missingSuites(report, messages)]),
  ];
  return `${lines.join('\n')}\n`;
};

/** A step, or a check; or the whole project, where it failed without any of them. */
type Case = Pick<StepReport, 'outcome' | 'code' | 'seconds' | 'output'> & {
  readonly id: string;
  readonly check?: CheckReport;
};

/** Where there are checks they stand in the place of the steps: nothing is told twice. */
function casesOf({ steps, checks, outcome, code, seconds }: ProjectReport): readonly Case[] {
  const cases: readonly Case[] = checks?.map(checkCase) ?? steps;
  const isTold = outcome === 'pass' || outcome === 'skip' || cases.some(failed);
  return isTold ? cases : [...cases, { id: 'verify', outcome, code, seconds, output: '' }];
}

const checkCase = (check: CheckReport): Case => ({
  ...{ id: check.id, outcome: check.outcome, seconds: check.seconds },
  ...{ code: null, output: '', check },
});

const failed = ({ outcome }: Pick<Case, 'outcome'>): boolean =>
  outcome === 'fail' || outcome === 'error';

/** The element for all suites cannot tell how many were skipped. */
const counts = (cases: readonly Pick<Case, 'outcome'>[]) => ({
  tests: cases.length,
  failures: cases.filter(({ outcome }) => outcome === 'fail').length,
  errors: cases.filter(({ outcome }) => outcome === 'error').length,
});

function suite(project: ProjectReport, label: string, messages: Messages): string {
  const cases = casesOf(project);
  const skipped = cases.filter(({ outcome }) => outcome === 'skip').length;
  const attributes = { name: label, ...counts(cases), skipped, time: time(project.seconds) };
  const warnings = project.warnings.map(({ message, location }) =>
    [placeOf(location), message].filter(Boolean).join(': '),
  );
  return element('testsuite', attributes, [
    ...cases.map((one) => testcase(one, project, label, messages)),
    ...textElement('system-out', [...warnings, ...outputsOf(project)].join('\n')),
  ]);
}

/** The parts of the list that nobody handed in: errors, or a reader would take the rest for the whole. */
function missingSuites(report: Report, messages: Messages): readonly string[] {
  // Of one list each suite is about its own part.
  const ofAll = isOfSeveralLists(report) ? missingText(report, messages) : undefined;
  return (report.missing ?? []).map((part) =>
    missingSuite(part, ofAll ?? messages.merging.missing([part])),
  );
}

function missingSuite(part: string, message: string): string {
  const name = `docker-intro: ${part}`;
  const error = element('error', { message, type: 'MISSING_PART' }, [], message);
  const one = { tests: 1, failures: 0, errors: 1, skipped: 0, time: time(0) };
  return element('testsuite', { name, ...one }, [
    element('testcase', { name, classname: name, time: time(0) }, [error]),
  ]);
}

function testcase(one: Case, project: ProjectReport, label: string, messages: Messages): string {
  const attributes = { name: `${label}: ${one.id}`, classname: label, time: time(one.seconds) };
  const output = textElement('system-out', one.output);
  return element('testcase', attributes, [...resultOf(one, project, messages), ...output]);
}

/** What the steps said that did not pass, where they are no cases themselves. */
const outputsOf = ({ checks, steps }: ProjectReport): readonly string[] =>
  checks === undefined
    ? []
    : steps.filter((step) => failed(step) && step.output !== '').map(({ output }) => output);

/** What came of a check, where it did not pass. */
function resultOfCheck({ outcome, title, message, hint }: CheckReport): readonly string[] {
  if (outcome === 'pass') return [];
  if (outcome === 'skip') return [element('skipped', {}, [], message ?? '')];
  const text = [title, message, hint].filter(Boolean).join('\n');
  const attributes = { message: message ?? title, type: 'check' };
  return [element(outcome === 'fail' ? 'failure' : 'error', attributes, [], text)];
}

/** What came of a case, where it did not pass. For a skipped one the schema has no attributes. */
function resultOf(
  { outcome, code, check }: Case,
  project: ProjectReport,
  messages: Messages,
): readonly string[] {
  if (check !== undefined) return resultOfCheck(check);
  if (outcome === 'pass') return [];
  if (outcome === 'skip') {
    const why = project.outcome === 'skip' ? project.message : null;
    return [element('skipped', {}, [], why ?? '')];
  }
  // A project has one cause. A removal that fails as well is told of in general.
  const { message, remedy, location } = code === project.code ? project : unknown;
  const general = code === null ? '' : messages.failures[code].message({});
  const attributes = { message: message ?? general, type: code ?? '' };
  const text = [attributes.message, placeOf(location), remedy].filter(Boolean).join('\n');
  return [element(outcome === 'fail' ? 'failure' : 'error', attributes, [], text)];
}

const unknown = { message: null, remedy: null, location: null };

const placeOf = (location: ProjectReport['location']): string =>
  location === null ? '' : `${location.file}:${location.line}`;

/** Seconds, with a point and no more digits than the schema's pattern takes. */
const time = (seconds: number): string => seconds.toFixed(3);

const textElement = (name: string, text: string): readonly string[] =>
  text === '' ? [] : [element(name, {}, [], text)];

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[],
  text = '',
): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${quoted(`${value}`)}"`);
  const start = `<${name}${said.join('')}`;
  if (children.length === 0 && text === '') return `${start}/>`;
  const inside = children.length > 0 ? `\n${children.join('\n')}\n` : escaped(text);
  return `${start}>${inside}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' },
  ...{ '"': '&quot;', '\t': '&#9;', '\n': '&#10;' },
};

const entity = (character: string): string => entities[character] ?? character;

/** For content. `>` too: `]]>` may not stand there. */
const escaped = (text: string): string => wellFormed(text).replace(/[&<>\r]/g, entity);

/** For an attribute, where a reader takes tabs and line ends for spaces. */
const quoted = (text: string): string => escaped(text).replace(/["\t\n]/g, entity);
