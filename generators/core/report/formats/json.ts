import { jsonText } from '../../text/json-text.js';
import type { Reporter } from './reporter.js';

/** The report itself, as `schemas/report.schema.json` describes it. */
export const json: Reporter = (report) => jsonText(report);
