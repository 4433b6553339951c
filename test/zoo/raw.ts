import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import type { Raw, Specimen } from './specimen.js';

/** Seconds that an application has until it answers. */
const patience = { quick: 15, slow: 40 } as const;

/** Nobody wants to see a fork bomb without any limit. */
const limits = ['--memory', '512m', '--memory-swap', '512m', '--pids-limit', '256'];

const docker = (...words: readonly string[]) =>
  execa('docker', words, { reject: false, stdin: 'ignore', timeout: 180_000, all: true });

/** What a container shows until it answers, ends or the time is over. */
async function watch(name: string, port: number, page: string, seconds: number): Promise<Raw> {
  const published = await docker('port', name, `${port}/tcp`);
  const host = /:(\d+)$/m.exec(published.stdout)?.[1];
  let last: Raw = 'silent';
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await sleep(300)) {
    const format = '{{.State.Running}} {{.State.ExitCode}}';
    const { stdout } = await docker('inspect', '-f', format, name);
    const ended = /^false (\d+)/.exec(stdout)?.[1];
    if (ended !== undefined) return `exited ${Number(ended)}`;
    const url = `http://127.0.0.1:${host}${page}`;
    const words = ['-s', '-m', '10', '-o', '/dev/null', '-w', '%{http_code}', url];
    const asked = await execa('curl', words, { reject: false });
    last = asked.exitCode === 0 ? Number(asked.stdout) : 'silent';
    if (asked.exitCode === 0 && last !== 503) return last;
    // Nobody there, or a connection closed without a word, may change; a wrong word does not.
    if (![0, 7, 28, 52, 56].includes(asked.exitCode ?? 0)) return 'garbled';
    if (asked.exitCode === 28 && Number(asked.stdout) > 0) return 'garbled';
  }
  return last;
}

/** Builds and runs a project with docker alone, and tells what is seen. */
export async function showRaw(
  specimen: Specimen,
  folder: string,
): Promise<{ readonly raw: Raw; readonly said: string }> {
  const { id, port = 5000, words = [], slow = false } = specimen;
  const value = (flag: string) => words[words.indexOf(flag) + 1];
  const below = words.includes('--context-dir') ? value('--context-dir') : undefined;
  const web = Object.keys(specimen.files).some((path) => path.startsWith('web/Dockerfile'));
  const context = `${folder}/${below ?? (web ? 'web' : '.')}`;
  const name = `raw-${id}`;
  try {
    const built = await docker('build', '-t', name, context);
    if (built.exitCode !== 0) return { raw: 'build fails', said: built.all };
    const publish = ['--name', name, '-p', `127.0.0.1::${port}`];
    const run = await docker('run', '-d', ...limits, ...publish, name);
    if (run.exitCode !== 0) return { raw: 'run fails', said: run.all };
    const page = words.includes('--path') ? value('--path') : '/';
    const raw = await watch(name, port, page ?? '/', slow ? patience.slow : patience.quick);
    const { all } = await docker('logs', '--tail', '5', name);
    return { raw, said: all };
  } finally {
    await docker('rm', '-f', '-v', name);
    await docker('rmi', '-f', name);
  }
}
