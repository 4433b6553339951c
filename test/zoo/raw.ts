import { writeFileSync } from 'node:fs';
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
  let last: Raw = 'silent';
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await sleep(300)) {
    const format = '{{.State.Running}} {{.State.ExitCode}}';
    const { stdout } = await docker('inspect', '-f', format, name);
    const ended = /^false (\d+)/.exec(stdout)?.[1];
    if (ended !== undefined) return `exited ${Number(ended)}`;
    // One that was started again is on another port.
    const published = await docker('port', name, `${port}/tcp`);
    const host = /:(\d+)$/m.exec(published.stdout)?.[1];
    const shown = host === undefined ? 'silent' : await ask(`http://127.0.0.1:${host}${page}`);
    if (typeof shown === 'object') return shown.final;
    last = shown;
  }
  return last;
}

/** What one question shows, and whether that may change: nobody there, or a connection closed without a word, may. */
async function ask(url: string): Promise<Raw | { readonly final: Raw }> {
  const words = ['-s', '-m', '10', '-o', '/dev/null', '-w', '%{http_code}', url];
  const { exitCode = 0, stdout } = await execa('curl', words, { reject: false });
  const status = Number(stdout);
  if (exitCode === 0) return status === 503 ? status : { final: status };
  if (![7, 28, 52, 56].includes(exitCode) || (exitCode === 28 && status > 0)) {
    return { final: 'garbled' };
  }
  return 'silent';
}

interface Shown {
  readonly raw: Raw;
  readonly said: string;
}

/** Builds and runs a project with docker alone, and tells what is seen. */
export async function showRaw(specimen: Specimen, folder: string): Promise<Shown> {
  if (specimen.service !== undefined) return showComposed(specimen, folder, specimen.service);
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

/** The same with Compose alone: only the ports are others, for several are shown at once. */
async function showComposed(
  { id, port = 5000, slow = false, files }: Specimen,
  folder: string,
  service: string,
): Promise<Shown> {
  const file = Object.keys(files).find((path) => /compose\.ya?ml$/.test(path)) ?? '';
  const other = `${folder}/../${id}.raw.yaml`;
  const only = (name: string, ports: string) => `  ${name}: { ports: !override ${ports} }\n`;
  const named = (
    await execa('docker', ['compose', 'config', '--services'], { cwd: folder, reject: false })
  ).stdout;
  const isPublished = !id.endsWith('only-exposed');
  const others = named.split('\n').filter((name) => name !== service && name !== '');
  writeFileSync(
    other,
    `services:\n${only(service, isPublished ? `["127.0.0.1::${port}"]` : '[]')}${others.map((name) => only(name, '[]')).join('')}`,
  );
  const name = `raw-${id}`;
  const compose = (...words: readonly string[]) =>
    docker('compose', '-f', `${folder}/${file}`, '-f', other, '-p', name, ...words);
  try {
    const config = await compose('config', '-q');
    if (config.exitCode !== 0) return { raw: 'config fails', said: config.all };
    const built = await compose('build');
    if (built.exitCode !== 0) return { raw: 'build fails', said: built.all };
    const up = await compose('up', '-d');
    if (up.exitCode !== 0) return { raw: 'run fails', said: up.all };
    const container = `${name}-${service}-1`;
    const raw = await watch(container, port, '/', slow ? patience.slow : patience.quick);
    const { all } = await docker('logs', '--tail', '5', container);
    return { raw, said: all };
  } finally {
    await compose('down', '-v', '--rmi', 'local', '-t', '0');
  }
}
