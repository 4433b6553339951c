import { basename } from 'node:path';
import { largest, readSmallFile } from '../disk/read-small-file.js';
import type { UsualMessages } from '../i18n/messages.js';
import type { Problem, RawAnswers } from './raw.js';
import { readMapping } from './read-mapping.js';
import { readJsonValue, readYamlValue } from './text-values.js';

/** What `--answers FILE` holds: JSON by its ending, YAML (of which JSON is a part) otherwise. */
export async function readAnswersFile(
  path: string,
  messages: UsualMessages,
): Promise<{ raw: RawAnswers; problems: readonly Problem[] }> {
  const refuse = (message: string) => ({ raw: {}, problems: [{ where: path, message }] });
  const file = readSmallFile(path);
  if ('refused' in file) return refuse(messages.input.file[file.refused](largest));
  const text = file.text.replace(/^\uFEFF/, '');
  let data: unknown;
  try {
    data = await (path.toLowerCase().endsWith('.json') ? readJsonValue : readYamlValue)(text);
  } catch (error) {
    return refuse(messages.input.file.broken((error as Error).message.split('\n')[0] ?? ''));
  }
  return readMapping(data, basename(path), messages);
}
