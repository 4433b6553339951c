import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Messages } from '../../i18n/messages.js';
import { toolVersion } from '../../package/tool-version.js';
import { jsonText } from '../../text/json-text.js';
import { wellFormed, wholeCharacters } from '../../text/well-formed.js';
import type { FailureCode, Location } from '../../verdict/failure.js';
import type { ProjectReport } from '../../verdict/report.js';
import { missingText } from '../terminal/missing-text.js';
import { placeInRepository } from './place-in-repository.js';
import type { Reporter } from './reporter.js';

/** Something that was found in a project: by a rule, or by building and running it. */
interface Finding {
  readonly id: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly text: string;
  /** In general, without what was seen here. */
  readonly description: string;
  readonly location: Location | null;
  readonly project: ProjectReport;
}

/**
 * SARIF 2.1.0. A finding with a line is a result, as code scanning shows it; one without would be
 * refused there, and is a notification of the run.
 */
export const sarif: Reporter = (report, messages, base = '') => {
  const findings = report.projects.flatMap((project) => findingsOf(project, messages));
  const rules = [...new Map(findings.map((finding) => [finding.id, finding])).values()];
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const missing = missingText(report, messages);
  const invocation = {
    executionSuccessful: report.outcome !== 'error',
    exitCode: report.exitCode,
    toolExecutionNotifications: [
      ...(missing ? [{ level: 'error', message: { text: missing } }] : []),
      ...findings
        .filter(({ location }) => location === null)
        .map(({ id, level, text }) => ({
          level,
          message: { text },
          associatedRule: { id, index: indexOf.get(id) },
        })),
    ],
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'docker-intro', version: toolVersion(), rules: rules.map(ruleOf) },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation],
        results: findings.flatMap(({ id, level, text, location, project }) =>
          location === null
            ? []
            : [
                {
                  ruleId: id,
                  ruleIndex: indexOf.get(id),
                  level,
                  message: { text },
                  locations: [{ physicalLocation: physical(location, project, base) }],
                },
              ],
        ),
      },
    ],
  };
  return jsonText(log);
};

function findingsOf(project: ProjectReport, messages: Messages): readonly Finding[] {
  const { code, outcome, message, remedy, location, warnings } = project;
  const found = warnings.map((warning): Finding => {
    const text = wellFormed(warning.message);
    const { rule: id, location: at, level = 'warning' } = warning;
    const description = whyOf(id, messages) ?? text;
    return { id, level, text, description, location: at, project };
  });
  if (code === null || outcome === 'pass' || outcome === 'skip') return found;
  const text = wellFormed([message, remedy].filter(Boolean).join('\n') || code);
  const description = describe(code, messages);
  return [{ id: code, level: 'error', text, description, location, project }, ...found];
}

/** What a failure is, whatever was seen. */
const describe = (code: FailureCode, { failures }: Messages): string => failures[code].message({});

/** Why there is a rule; undefined for what is no rule about files. */
const whyOf = (id: string, { rules }: Messages): string | undefined =>
  Object.hasOwn(rules, id) ? rules[id as keyof typeof rules].why : undefined;

const ruleOf = ({ id, level, description }: Finding) => ({
  id,
  shortDescription: { text: description },
  defaultConfiguration: { level },
});

function physical({ file, line }: Location, project: ProjectReport, base: string) {
  const path = wholeCharacters(placeInRepository(base, project, file));
  const artifactLocation = isAbsolute(project.dir)
    ? { uri: pathToFileURL(path).href }
    : { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
  return { artifactLocation, region: { startLine: line } };
}
