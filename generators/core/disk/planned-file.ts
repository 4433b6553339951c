/** A file to be written: its path inside the project, with `/`, and its permission bits. */
export interface PlannedFile {
  readonly path: string;
  /** Its whole text, or the bytes of what is none: an image, a font, an archive. */
  readonly contents: string | Uint8Array;
  readonly mode: number;
}

/** One that is a text. */
export interface PlannedText extends PlannedFile {
  readonly contents: string;
}

/** Bytes of a file that is handed out: more than a text has, as much as an image or a small archive. */
export const largestPlanned = 5 * 1024 * 1024;
