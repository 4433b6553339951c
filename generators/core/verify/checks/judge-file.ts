import type { FileAct } from '../../checks/check.js';
import { type CheckValues, fillExpectation } from '../../checks/placeholders.js';
import { readInside } from '../../disk/read-inside.js';
import { say } from '../../i18n/say.js';
import { decodeSource } from '../../text/decode-bytes.js';
import { type Failure, failure } from '../../verdict/failure.js';
import { expectedText } from '../probe/says.js';
import { textSays } from './text-says.js';
import { wrong } from './wrong.js';

/** Bytes of a file that is looked at. */
const largest = 1024 * 1024;

/** Looks at a file of a project, which never leads out of it. @returns why it is not right */
export async function judgeFile(
  { exists: path, says }: FileAct,
  values: CheckValues,
  root: string,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  const read = readInside(root, path, largest);
  if ('refused' in read) {
    return wrong(
      read.refused === 'missing' ? say('checks.fileMissing', path) : say('checks.fileUnread', path),
    );
  }
  const { text } = decodeSource(read.bytes);
  for (const each of says) {
    const expect = fillExpectation(each, values);
    const expected = expectedText(expect);
    const found = await textSays(text, expect, signal);
    if (found === 'late') return failure('PATTERN_TIMEOUT', { expected });
    if (!found) return wrong(say('checks.fileSays', path, expected));
  }
  return undefined;
}
