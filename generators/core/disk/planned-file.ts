/** A file to be written: its path inside the project, with `/`, its whole text and its permission bits. */
export interface PlannedFile {
  readonly path: string;
  readonly contents: string;
  readonly mode: number;
}

/** A planned file, or one whose contents are no text. */
export interface RawFile {
  readonly path: string;
  readonly contents: string | Uint8Array;
  readonly mode: number;
}
