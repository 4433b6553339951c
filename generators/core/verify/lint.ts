import type { Messages } from '../i18n/messages.js';
import type { Warning } from '../report/report.js';
import type { ParsedDockerfile } from './dockerfile.js';
import { type Failure, failure } from './failure.js';
import { copySource } from './rules/copy-source.js';
import type { Rule } from './rules/rule.js';
import { trailingComment } from './rules/trailing-comment.js';

const rules: readonly Rule[] = [trailingComment, copySource];

export interface LintResult {
  /** The first certain finding. */
  readonly failure: Failure | undefined;
  readonly warnings: readonly Warning[];
}

/**
 * Looks at a Dockerfile without building it.
 * @param file its path in the project, to name in locations
 */
export function lint(
  dockerfile: ParsedDockerfile,
  context: string,
  file: string,
  messages: Messages,
): LintResult {
  const found = rules.flatMap((rule) =>
    rule
      .find({ dockerfile, context, messages })
      .map((finding) => ({ rule, finding, location: { file, line: finding.line } })),
  );
  const certain = found
    .filter(({ finding }) => finding.certain)
    .sort((a, b) => a.finding.line - b.finding.line)[0];
  return {
    failure:
      certain && failure(certain.rule.code, { source: certain.finding.source }, certain.location),
    warnings: found
      .filter(({ finding }) => !finding.certain)
      .map(({ rule, finding, location }) => ({
        rule: rule.id,
        message: finding.message,
        location,
      })),
  };
}
