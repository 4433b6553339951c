import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { en } from '../../generators/core/i18n/en/en.js';
import { readStored, storageFile, storageKey } from '../../generators/core/options/read-stored.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';

const stored = (text: string | Buffer) => readStored(folderWith({ [storageFile]: text }), en);
const ours = (part: unknown) => stored(JSON.stringify({ [storageKey]: part }));

test('none is no problem', async () => {
  expect(await readStored(temporaryFolder(), en)).toEqual({
    ...{ raw: {}, whole: undefined, problems: [] },
  });
  expect((await readStored('/nowhere/at/all', en)).problems).toEqual([]);
});

test("other generators' parts are kept, whatever they hold", async () => {
  const text = '{"generator-x": {"a": [1]}, "__proto__": {"b": 2}}';
  const { raw, whole, problems } = await stored(text);
  expect({ raw, problems }).toEqual({ raw: {}, problems: [] });
  expect(JSON.stringify(whole)).toBe(JSON.stringify(JSON.parse(text)));
  expect(({} as Record<string, unknown>)['b']).toBeUndefined();
});

test('our part is read', async () => {
  const { raw, problems } = await ours({ name: '007', port: 8080 });
  expect(problems).toEqual([]);
  expect(raw).toEqual({
    name: { text: '007', where: '.yo-rc.json: name' },
    port: { text: '8080', where: '.yo-rc.json: port' },
  });
});

describe('is refused', () => {
  test.each([
    ['', 'The file is not well-formed'],
    ['{', 'The file is not well-formed'],
    ['[]', en.input.notAMapping],
    ['7', en.input.notAMapping],
    [`{"${storageKey}": 7}`, en.input.notAMapping],
    [`{"${storageKey}": []}`, en.input.notAMapping],
    [`{"${storageKey}": null}`, en.input.notAMapping],
    [`{"${storageKey}": {"prot": 80}}`, 'Did you mean port?'],
    [`{"${storageKey}": {"name": {"a": 1}}}`, en.input.wrongType],
    [`{"${storageKey}": {"__proto__": {"port": 80}}}`, en.input.unknownKey(undefined)],
    ['['.repeat(60_000), 'The file is not well-formed'],
    [' '.repeat(64 * 1024 + 1), en.input.file.tooLarge(64 * 1024)],
    [Buffer.from([0xff]), en.input.file.notUtf8(0)],
  ])('%j', async (text, message) => {
    const { raw, problems } = await stored(text);
    expect(raw).toEqual({});
    expect(problems).toEqual([
      { where: expect.stringMatching(/^\.yo-rc\.json/), message: expect.stringContaining(message) },
    ]);
  });

  test('what is no regular file', async () => {
    for (const make of [
      (path: string) => mkdirSync(path),
      (path: string) => execFileSync('mkfifo', [path]),
    ]) {
      const folder = temporaryFolder();
      make(join(folder, storageFile));
      expect((await readStored(folder, en)).problems).toEqual([
        { where: storageFile, message: en.input.file.notAFile(0) },
      ]);
    }
  });
});
