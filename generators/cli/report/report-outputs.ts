import type { ReportTarget } from '../../core/options/values/report-target.js';
import type { Format } from '../../core/report/formats/formats.js';

/** How the result of a call is told. */
export interface ReportOutputs {
  /** On standard output. */
  readonly format: Format;
  /** Reports that are written besides. */
  readonly targets: readonly ReportTarget[];
}
