import type { LabAnswers } from '../lab/lab-question.js';
import type { AnswerId, Answers } from '../options/table.js';

/** A student of a class, and the project that they get. */
export interface Student {
  /** As the roster has it: what names the student from run to run. */
  readonly id: string;
  /** What the student is called, for people to read. */
  readonly person: string;
  /** The surname in it, where the roster tells it apart. */
  readonly surname?: string;
  /** The name of their folder: lower-case ASCII, and unique where a file system ignores case. */
  readonly folder: string;
  /** The line of the roster, from 1. */
  readonly line: number;
  readonly answers: Answers;
  /** The address of their repository; undefined where none is wanted. */
  readonly remote: string | undefined;
  /** What the page must say, as `--expect` takes it; undefined where this call says nothing of it. */
  readonly expect?: string | undefined;
}

/** What an earlier run has made for a student, found in the folder of the class. */
export interface StandingProject {
  /** The id of the student whose project it is. */
  readonly id: string;
  /** A TCP port of the host, which the student keeps. */
  readonly port: number;
  /** What the project was made from, as text that nobody has judged: a student may have changed it. */
  readonly stored?: StoredTexts;
}

export type StoredTexts = { readonly [K in AnswerId]?: string } & { readonly set?: LabAnswers };
