import type { FailureCode } from '../../generators/core/verdict/failure.js';

/** A file of a project: its text, its bytes, or something odder. */
export type Entry =
  | string
  | Buffer
  | { readonly text: string; readonly mode: number }
  | { readonly link: string }
  /** Bytes that take no room on the disk. */
  | { readonly sparse: number }
  | { readonly fifo: true };

export type Entries = Readonly<Record<string, Entry>>;

/**
 * What `docker build` and `docker run` show, without anything of ours: where it ends, or the HTTP
 * status of what was asked for. `silent`: it runs, and nobody answers.
 */
export type Raw =
  | 'config fails'
  | 'build fails'
  | 'run fails'
  | `exited ${number}`
  | 'silent'
  | 'garbled'
  | number;

/** A small project as a student may hand it in, and the verdict that it deserves. */
export interface Specimen {
  readonly id: string;
  readonly files: Entries;
  /** Options of `verify`. */
  readonly words?: readonly string[];
  /** The TCP port that is to be published, where it is not 5000. */
  readonly port?: number;
  /** The service that is asked, of a project that Compose starts. */
  readonly service?: string;
  readonly raw: Raw;
  readonly outcome: 'pass' | 'fail';
  /** The failure class; the first of several that are right. */
  readonly codes: readonly FailureCode[];
  /** Too slow to be verified with each run of the tests. */
  readonly slow?: boolean;
}

interface More extends Partial<Pick<Specimen, 'words' | 'port' | 'service' | 'slow'>> {}

/** One that works, though it may not look like it. */
export const works = (id: string, files: Entries, more: More & { raw?: Raw } = {}): Specimen => ({
  ...{ id, files, raw: 200, outcome: 'pass', codes: [] },
  ...more,
});

/** One that does not, by its own fault. */
export const fails = (
  id: string,
  codes: FailureCode | readonly FailureCode[],
  raw: Raw,
  files: Entries,
  more: More = {},
): Specimen => ({
  ...{ id, files, raw, outcome: 'fail' },
  codes: typeof codes === 'string' ? [codes] : codes,
  ...more,
});
