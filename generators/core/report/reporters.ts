import type { Messages } from '../i18n/messages.js';
import type { Format } from '../options/formats.js';
import type { Report } from './report.js';

/**
 * A report as text. Pure: the same arguments give the same text.
 * @param base the folder that the projects were named from, as seen from the repository's root
 * @param back the same folder, as seen from that of the file in which the text will stand; with `/`
 */
export type Reporter = (report: Report, messages: Messages, base?: string, back?: string) => string;

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
    case 'html':
      return (await import('./page/page.js')).pageWith(
        await (await import('./page/page-assets.js')).pageAssets(),
      );
    case 'csv':
      return (await import('./csv.js')).csv;
    case 'classroom50':
      return (await import('./classroom50.js')).classroom50(process.env);
    case 'text':
      return (await import('./text.js')).text;
  }
}
