import { join } from 'node:path';
import { writeNewFolder } from '../disk/new-folder.js';
import type { Student } from '../roster/student.js';
import { tellAll } from '../verdict/note.js';
import type { ClassRun } from './class-run.js';
import { type PushSettings, pushProject } from './git/push-project.js';
import { headOf } from './git/read-head.js';
import type { StudentResult } from './student-result.js';

/** Pushes at once: a forge far away takes its time for each, and has room for several. */
const usualJobs = 8;

/** Milliseconds for one push. */
const usualTimeout = 120_000;

/**
 * Pushes the projects that are there, several at once. One that fails stops no other; the next run
 * takes it up, also where the project was complete long before.
 */
export async function pushProjects(
  classRun: ClassRun,
  found: ReadonlyMap<Student, StudentResult>,
  told: (result: StudentResult) => void,
): Promise<void> {
  const { request, survey, work, run } = classRun;
  const { signal, messages, out } = request;
  const results = [...found.values()].filter(
    ({ project, student }) => project !== 'failed' && survey.remotes.has(student.id),
  );
  if (results.length === 0 || signal.aborted) return;
  const gitDir = join(work, '.push');
  const template = await classRun.templates([]);
  writeNewFolder(gitDir, template.files(undefined), template.folders);
  const settings: PushSettings = {
    run,
    gitDir: join(gitDir, '.git'),
    ownSsh: await hasOwnSsh(classRun),
    timeout: request.pushTimeout ?? usualTimeout,
    messages,
    signal,
  };
  const { default: pLimit } = await import('p-limit');
  const limit = pLimit(request.jobs ?? usualJobs);
  await Promise.all(
    results.map((result) =>
      limit(async () => {
        if (signal.aborted) return;
        const { student } = result;
        const remote = survey.remotes.get(student.id);
        if (remote === undefined) return;
        const folder = join(out, student.folder);
        const pushed = await pushProject(folder, remote, settings);
        const { why, kind, needs } = result;
        const before = why === null ? [] : [{ kind: `${kind}`, text: why, needs }];
        const notes = 'note' in pushed ? [...before, pushed.note] : before;
        told({
          ...result,
          commit: headOf(join(folder, '.git')) ?? null,
          push: pushed.push,
          ...tellAll(notes),
        });
      }),
    ),
  );
}

/** Whether the user has a command of their own for ssh, which knows their keys. */
async function hasOwnSsh({ run, work, request }: ClassRun): Promise<boolean> {
  if (process.env.GIT_SSH_COMMAND || process.env.GIT_SSH) return true;
  const argv = ['git', 'config', '--get', 'core.sshCommand'];
  const asked = await run({ argv, cwd: work, timeout: 30_000, signal: request.signal });
  return asked.exitCode === 0;
}
