import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Call, type Ended, runCommand } from '../cli/run-command.js';
import { parseAs } from '../schema.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { type Reply, replaying, type Shim } from './shim.js';

type Report = ReturnType<typeof parseAs<'report'>>;

export interface Replayed {
  readonly ended: Ended;
  readonly report: Report;
  readonly project: Report['projects'][number];
  readonly seconds: number;
  readonly shim: Shim;
}

/** A project of somebody: nothing of ours, and nothing that the static rules object to. */
export const plainProject = {
  Dockerfile:
    'FROM python:2.7-slim\nWORKDIR /app\nRUN pip install flask\nCOPY app.py ./\nEXPOSE 5000\nCMD ["python", "app.py"]\n',
  'app.py': 'import server\n\nserver.start()\n',
};

/** A folder with a class in it. */
export function classOf(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(join(folder, name));
    for (const [path, text] of Object.entries(plainProject))
      writeFileSync(join(folder, name, path), text);
  }
  return folder;
}

/** Verifies a project with a docker command that replays. @param dir a plain project of its own by default */
export async function verifyReplayed(
  replies: readonly Reply[],
  words: readonly string[] = [],
  {
    dir = folderWith(plainProject),
    commands,
    ...call
  }: Call & { readonly dir?: string; readonly commands?: readonly string[] } = {},
): Promise<Replayed> {
  const shim = replaying(replies, commands);
  const began = performance.now();
  const argv = ['verify', dir, ...words, '--format=json'];
  const ended = await runCommand(argv, { ...call, env: { PATH: shim.path, ...call.env } });
  const seconds = (performance.now() - began) / 1000;
  const report = parseAs('report', ended.stdout);
  const [project] = report.projects;
  if (project === undefined) throw new Error(`No project in the report: ${ended.stdout}`);
  return { ended, report, project, seconds, shim };
}
