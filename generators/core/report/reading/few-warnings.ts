import type { Messages } from '../../i18n/messages.js';
import { asTold, say } from '../../i18n/say.js';
import { most } from '../../verdict/bounds.js';
import type { Warning } from '../../verdict/report.js';

/** Stands in the place of the warnings that are left out. */
const rule = 'more-warnings';

/** The warnings of a project, no more than a person reads: behind the last one stands how many more there are. */
export function fewWarnings(warnings: readonly Warning[], messages: Messages): readonly Warning[] {
  const isCounted = warnings[most.warnings]?.rule === rule && warnings.length === most.warnings + 1;
  if (warnings.length <= most.warnings || isCounted) return warnings;
  const more = asTold(messages, say('verify.rules.more-warnings', warnings.length - most.warnings));
  return [...warnings.slice(0, most.warnings), { rule, ...more, location: null }];
}
