import type { Format } from '../core/options/formats.js';
import type { ReportTarget } from '../core/report/report-target.js';

/** How the result of a call is told. */
export interface Shown {
  /** On standard output. */
  readonly format: Format;
  /** Reports that are written besides. */
  readonly targets: readonly ReportTarget[];
}
