import type { Report } from '../../verdict/report.js';

/** Milliseconds: a clock may be set to another zone of time, and no more. */
const day = 24 * 60 * 60 * 1000;

/**
 * A report without its time, where that is still to come: of a clock that is wrong, or a file that
 * lies, which would overrule all others for ever. What has no time is the oldest.
 */
export function withoutTimeToCome(report: Report, now = Date.now()): Report {
  const { startedAt, ...rest } = report;
  return startedAt !== undefined && Date.parse(startedAt) > now + day ? rest : report;
}
