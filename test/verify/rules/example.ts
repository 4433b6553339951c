import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Run } from '../../../generators/core/process/run.js';
import type { LintRequest } from '../../../generators/core/verify/lint/lint.js';
import {
  dockerfileIn,
  readDockerfile,
} from '../../../generators/core/verify/reading/dockerfile/read-dockerfile.js';
import { whichPort } from '../../../generators/core/verify/reading/which-port.js';
import type { Example } from '../../../generators/core/verify/rules/rule.js';
import { temporaryFolder } from '../../temporary-folder.js';

/** The files of an example in a folder of their own. */
export function writeExample(example: Example): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(example)) {
    const bytes = text.startsWith('binary:') ? Buffer.from(text.slice(7), 'latin1') : text;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    chmodSync(join(folder, path), 0o644);
  }
  return folder;
}

/** A folder as a project whose Dockerfile stands at its root. */
export async function projectIn(folder: string): Promise<LintRequest['project']> {
  const file = dockerfileIn(folder) ?? 'Dockerfile';
  const dockerfile = await readDockerfile(folder, file);
  const place = { dockerfile, contextPath: folder, file };
  const port = whichPort({ ...place, option: undefined, stack: undefined });
  return { ...place, ...port, context: '.' };
}

/** Where no program is on the machine. */
export const noProgram: Run = async () => ({
  ...{ ended: 'missing', exitCode: null, stdout: '', stderr: '', output: '', seconds: 0 },
});
