import type { Messages } from '../../core/i18n/messages.js';
import type { Problem } from '../../core/options/raw.js';
import type { ReportOutputs } from './deliver-report.js';

/** Why a report of so many projects cannot be told as it was asked for: a result for Classroom 50 is one student's. */
export function oneOnly(
  { format, targets }: ReportOutputs,
  count: number,
  { input }: Messages,
): readonly Problem[] {
  if (count < 2) return [];
  const wanted = [
    ...(format === 'classroom50' ? ['--format classroom50'] : []),
    ...targets.flatMap((target) =>
      target.format === 'classroom50' ? [`--report ${target.path}`] : [],
    ),
  ];
  return wanted.map((where) => ({ where, message: input.oneOnly(count) }));
}
