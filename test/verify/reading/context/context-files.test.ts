import { describe, expect, test } from '@jest/globals';
import { contextFiles } from '../../../../generators/core/verify/reading/context/context-files.js';
import { mostBytes } from '../../../../generators/core/verify/reading/context/most-bytes.js';
import { folderWith } from '../../../temporary-folder.js';

describe('the files of a build context', () => {
  test('are read up to a bound for all of them together', () => {
    const text = '\n'.repeat(mostBytes.source);
    const names = Array.from({ length: 40 }, (_one, index) => `f${index}.go`);
    const files = contextFiles(folderWith(Object.fromEntries(names.map((name) => [name, text]))));
    const read = names.flatMap((name) => files.text(name)?.length ?? []);
    expect(read).toHaveLength(mostBytes.sources / mostBytes.source);
    // What was read stays, and what is beyond is there all the same.
    expect(files.lines('f0.go')).toHaveLength(mostBytes.source + 1);
    expect(files.kind('f39.go')).toBe('file');
  });
});
