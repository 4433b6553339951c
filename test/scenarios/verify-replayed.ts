import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Call, runCommand } from '../cli/run-command.js';
import { parseAs } from '../schema.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { verifyInProcess } from './command-in-process.js';
import { type FakeParts, fakeSystem } from './fake-system.js';
import { type Reply, replaying, type Shim } from './shim.js';

type Report = ReturnType<typeof parseAs<'report'>>;

export interface Replayed {
  readonly ended: {
    readonly code: number | null;
    readonly stdout: string;
    readonly stderr: string;
  };
  readonly report: Report;
  readonly project: Report['projects'][number];
  readonly seconds: number;
  /** What the docker command was asked. */
  readonly shim: Pick<Shim, 'calls' | 'unknown'>;
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

interface OfProject {
  /** A plain project of its own by default. */
  readonly dir?: string;
}

/** Verifies a project on a system that replays, in this process. */
export async function verifyReplayed(
  replies: readonly Reply[],
  words: readonly string[] = [],
  { dir = folderWith(plainProject), ...parts }: OfProject & Omit<FakeParts, 'replies'> = {},
): Promise<Replayed> {
  const { system, ...shim } = fakeSystem({ replies, ...parts });
  return replayed(shim, () => verifyInProcess([dir, ...words, '--format=json'], system));
}

interface Meanwhile {
  /** What is done, to the process, once its docker command has been asked for this. */
  readonly once?: readonly [asked: RegExp, act: (pid: number) => void];
}

async function whenAsked(shim: Shim, asked: RegExp): Promise<void> {
  while (!shim.calls().some((call) => asked.test(call))) await sleep(20, undefined, { ref: false });
}

/** The same by the command that ships, in a process of its own, with a docker command that replays. */
export async function verifySpawned(
  replies: readonly Reply[],
  words: readonly string[] = [],
  { dir = folderWith(plainProject), once, ...call }: OfProject & Call & Meanwhile = {},
): Promise<Replayed> {
  const shim = replaying(replies);
  const started = (pid: number) => {
    call.started?.(pid);
    if (once) void whenAsked(shim, once[0]).then(() => once[1](pid));
  };
  return replayed(shim, () =>
    runCommand(['verify', dir, ...words, '--format=json'], {
      ...call,
      started,
      env: { PATH: shim.path, ...call.env },
    }),
  );
}

async function replayed(
  shim: Replayed['shim'],
  verify: () => Promise<Replayed['ended']>,
): Promise<Replayed> {
  const began = performance.now();
  const ended = await verify();
  const seconds = (performance.now() - began) / 1000;
  const report = parseAs('report', ended.stdout);
  const [project] = report.projects;
  if (project === undefined) throw new Error(`No project in the report: ${ended.stdout}`);
  return { ended, report, project, seconds, shim };
}
