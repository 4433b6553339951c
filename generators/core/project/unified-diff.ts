import type { ComparedFile } from './compare.js';

/** What would change, as `diff -u` and `git apply` read it; empty where nothing would. */
export async function unifiedDiff(files: readonly ComparedFile[]): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY: headerOptions } = await import('diff');
  return files
    .filter((file) => file.action !== 'identical')
    .map(({ path, current, contents }) => {
      const before = current === undefined ? '/dev/null' : `a/${path}`;
      if (typeof contents !== 'string') return `Binary files ${before} and b/${path} differ\n`;
      const named = [before, `b/${path}`, current ?? '', contents] as const;
      return createTwoFilesPatch(...named, undefined, undefined, { headerOptions });
    })
    .join('');
}
