import type { Messages } from '../i18n/messages.js';
import type { Format } from '../options/formats.js';
import type { Report } from './report.js';

/** A report as text. Pure: the same report gives the same text. */
export type Reporter = (report: Report, messages: Messages) => string;

/** The reporter of a format; only the chosen one is read. */
export async function reporterOf(format: Format): Promise<Reporter> {
  switch (format) {
    case 'json':
      return (await import('./json.js')).json;
    case 'junit':
      return (await import('./junit.js')).junit;
    case 'github':
      return (await import('./github.js')).github;
    case 'sarif':
      return (await import('./sarif.js')).sarif;
    case 'text':
      return (await import('./text.js')).text;
  }
}
