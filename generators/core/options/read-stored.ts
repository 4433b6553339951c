import { readInside } from '../disk/read-inside.js';
import { largest, textOf } from '../disk/read-small-file.js';
import type { UsualMessages } from '../i18n/messages.js';
import { asObject } from '../text/as-object.js';
import type { Problem, RawAnswers } from './raw.js';
import { readMapping } from './read-mapping.js';
import type { Answers } from './table.js';

export const storageFile = '.yo-rc.json';
/** Our part of a file that other Yeoman generators share. */
export const storageKey = 'generator-docker-intro';

/** What a project keeps of its answers: who has a lab has no stack. */
export const answersToStore = ({ stack, lab, ...same }: Answers): object =>
  lab === undefined ? { stack, ...same } : { lab, ...same };

/** The text of such a file. */
export const storageText = (whole: object): string => `${JSON.stringify(whole, null, 2)}\n`;

interface Stored {
  readonly raw: RawAnswers;
  /** The whole file as parsed, so that other generators' parts are kept; undefined where there is none. */
  readonly whole: Readonly<Record<string, unknown>> | undefined;
  readonly problems: readonly Problem[];
}

/** The answers that the project in this folder was made from. */
export async function readStored(dir: string, messages: UsualMessages): Promise<Stored> {
  const refuse = (message: string): Stored => ({
    raw: {},
    whole: undefined,
    problems: [{ where: storageFile, message }],
  });
  const read = readInside(dir, storageFile, largest);
  const file = 'bytes' in read ? textOf(read.bytes) : read;
  if ('refused' in file) {
    return file.refused === 'missing'
      ? { raw: {}, whole: undefined, problems: [] }
      : refuse(messages.input.file[file.refused](largest));
  }
  let whole: Stored['whole'];
  try {
    whole = asObject(JSON.parse(file.text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return refuse(messages.input.file.broken((error as Error).message));
  }
  if (whole === undefined) return refuse(messages.input.notAMapping);
  if (!Object.hasOwn(whole, storageKey)) return { raw: {}, whole, problems: [] };
  return { ...(await readMapping(whole[storageKey], storageFile, messages)), whole };
}
