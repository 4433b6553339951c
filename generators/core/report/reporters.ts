import type { Format } from '../options/formats.js';
import type { Reporter } from './reporter.js';

/** The reporter of a format; only the chosen one is read. */
export async function reporterOf(format: Format): Promise<Reporter> {
  switch (format) {
    case 'json':
      return (await import('./formats/json.js')).json;
    case 'junit':
      return (await import('./formats/junit.js')).junit;
    case 'github':
      return (await import('./formats/github.js')).github;
    case 'sarif':
      return (await import('./formats/sarif.js')).sarif;
    case 'html':
      return (await import('./page/page.js')).pageWith(
        await (await import('./page/page-assets.js')).pageAssets(),
      );
    case 'csv':
      return (await import('./formats/csv.js')).csv;
    case 'classroom50':
      return (await import('./formats/classroom50.js')).classroom50(process.env);
    case 'text':
      return (await import('./formats/text.js')).text;
  }
}
