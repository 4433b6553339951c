import type { Reporter } from './reporter.js';

/** A way of writing a report. What it is for, the READMEs say. */
interface FormatRow {
  /** Of the files that are written so where nobody names a format: the usual one first. */
  readonly endings: readonly string[];
  /** Only the chosen one is read. */
  readonly load: () => Promise<Reporter>;
}

/** The formats, in the order of the help. A new one is a row here, and a file beside this one. */
const rows = {
  text: { endings: ['.txt'], load: async () => (await import('./text.js')).text },
  json: { endings: ['.json'], load: async () => (await import('./json.js')).json },
  junit: { endings: ['.xml'], load: async () => (await import('./junit.js')).junit },
  github: { endings: [], load: async () => (await import('./github.js')).github },
  sarif: { endings: ['.sarif'], load: async () => (await import('./sarif.js')).sarif },
  html: {
    endings: ['.html', '.htm'],
    load: async () => {
      const { reportAssets } = await import('../page/report-assets.js');
      return (await import('../page/page.js')).pageWith(await reportAssets());
    },
  },
  csv: { endings: ['.csv'], load: async () => (await import('./csv.js')).csv },
  classroom50: {
    endings: [],
    load: async () => (await import('./classroom50.js')).classroom50(process.env),
  },
} satisfies Readonly<Record<string, FormatRow>>;

/** How a report can be written. */
export type Format = keyof typeof rows;

export const formats = Object.keys(rows) as Format[];

export const endingsOf = (format: Format): readonly string[] => rows[format].endings;

export const reporterOf = (format: Format): Promise<Reporter> => rows[format].load();
