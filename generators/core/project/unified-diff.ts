import type { ComparedFile } from './compare.js';

/** What would change, as `diff -u` and `git apply` read it; empty where nothing would. */
export async function unifiedDiff(files: readonly ComparedFile[]): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  return files
    .filter((file) => file.action !== 'identical')
    .map((file) => {
      const before = file.current === undefined ? '/dev/null' : `a/${file.path}`;
      const patch = createTwoFilesPatch(
        before,
        `b/${file.path}`,
        file.current ?? '',
        file.contents,
      );
      // The library's own first line is a ruler that no other tool prints.
      return patch.replace(/^=+\n/, '').replaceAll('\t\n', '\n');
    })
    .join('');
}
