import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { packageRoot } from '../../generators/core/package/package-root.js';

/** The command as it ships. */
export const mainFile = join(packageRoot, 'dist/generators/cli/main.cjs');

const folders: string[] = [];

/** A project in a new temporary folder, made by the command line. */
export async function emit(...options: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'docker-intro-test-'));
  folders.push(folder);
  const project = join(folder, 'project');
  await execa(process.execPath, [mainFile, project, '--yes', ...options], { stdin: 'ignore' });
  return project;
}

export function removeEmitted(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
