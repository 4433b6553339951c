import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../i18n/locale.js';
import { templatesRoot } from './package-root.js';

/** A stack as its folder declares it (`templates/stacks/<id>/stack.json`). */
export interface Stack {
  readonly id: string;
  readonly title: string;
  /** How it is offered to somebody who knows none of them. */
  readonly label: Readonly<Record<Locale, string>>;
  /** What the application is written with, as the lesson names it. */
  readonly framework: string;
  /** Where it is explained. */
  readonly documentation: string;
  /** The image that `FROM` names. */
  readonly baseImage: string;
  /** The version of the language in that image, as people say it: `2.7`. */
  readonly language: string;
  /** The TCP port that the application listens on inside the container. */
  readonly containerPort: number;
  /** The day (ISO 8601) on which the language's makers stopped, or will stop, mending it. */
  readonly endOfLife: string;
  /** The stack to choose instead, where this one is no longer maintained. */
  readonly successor: string | null;
  /** What `pip install` gets in the image, pinned with all that it needs. */
  readonly packages: readonly string[];
  /** How the same application runs without Docker, on today's machines. */
  readonly outside: { readonly packages: readonly string[] };
}

/** The comments that the stack's files carry, by key. */
export type StackWords = Readonly<Record<string, string>>;

const root = join(templatesRoot, 'stacks');
let ids: readonly string[] | undefined;

/** The folders there are: adding one adds a choice. */
export function stackIds(): readonly string[] {
  ids ??= readdirSync(root).sort();
  return ids;
}

export function readStack(id: string): Stack {
  return { id, ...readOnce(join(root, id, 'stack.json')) } as Stack;
}

export function readStackWords(id: string, locale: Locale): StackWords {
  return readOnce(join(root, id, 'words', `${locale}.json`)) as StackWords;
}

/** A class has thousands of projects, and a few stacks. */
const known = new Map<string, object>();

function readOnce(path: string): object {
  let read = known.get(path);
  if (read === undefined) {
    read = JSON.parse(readFileSync(path, 'utf8')) as object;
    known.set(path, read);
  }
  return read;
}
