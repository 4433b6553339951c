import { join } from 'node:path';
import { largest, readSmallFile } from '../disk/read-small-file.js';
import type { Messages } from '../i18n/messages.js';
import type { Problem, RawAnswers } from './raw.js';
import { readMapping } from './read-mapping.js';

export const storageFile = '.yo-rc.json';
/** Our part of a file that other Yeoman generators share. */
export const storageKey = 'generator-docker-intro';

/** The text of such a file. */
export const storageText = (whole: object): string => `${JSON.stringify(whole, null, 2)}\n`;

interface Stored {
  readonly raw: RawAnswers;
  /** The whole file as parsed, so that other generators' parts are kept; undefined where there is none. */
  readonly whole: Readonly<Record<string, unknown>> | undefined;
  readonly problems: readonly Problem[];
}

/** The answers that the project in this folder was made from. */
export async function readStored(dir: string, messages: Messages): Promise<Stored> {
  const refuse = (message: string): Stored => ({
    raw: {},
    whole: undefined,
    problems: [{ where: storageFile, message }],
  });
  const file = readSmallFile(join(dir, storageFile));
  if ('refused' in file) {
    return file.refused === 'missing'
      ? { raw: {}, whole: undefined, problems: [] }
      : refuse(messages.input.file[file.refused](largest));
  }
  let whole: unknown;
  try {
    whole = JSON.parse(file.text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse(messages.input.file.broken((error as Error).message));
  }
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) {
    return refuse(messages.input.notAMapping);
  }
  const others = whole as Record<string, unknown>;
  if (!Object.hasOwn(others, storageKey)) return { raw: {}, whole: others, problems: [] };
  const { raw, problems } = await readMapping(others[storageKey], storageFile, messages);
  return { raw, whole: others, problems };
}
