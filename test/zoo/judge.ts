import type { FailureCode } from '../../generators/core/verdict/failure.js';
import type { ProjectReport } from '../../generators/core/verdict/report.js';
import type { Specimen } from './specimen.js';

/** What is wrong with a verdict; undefined where it is the one that the project deserves. */
export function judge(
  { outcome, codes }: Specimen,
  report: Pick<ProjectReport, 'outcome' | 'code' | 'message'> | undefined,
): string | undefined {
  if (report === undefined) return 'no report';
  const said = `${report.outcome} ${report.code} (${report.message})`;
  if (report.outcome !== outcome) return `OUTCOME ${outcome}: ${said}`;
  const isRight =
    report.code === null ? codes.length === 0 : codes.includes(report.code as FailureCode);
  return isRight ? undefined : `class ${codes.join(' or ')}: ${said}`;
}
