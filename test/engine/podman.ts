import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command.js';

/*
 * Podman has no daemon: it is a command with its files. Containers reach the network through
 * slirp4netns, and builds use the machine's own, so that no rule of a firewall is touched and a
 * Docker engine may run beside it.
 */

/** Lays out a private podman in `root` and returns the environment in which `podman` is that one. */
export async function layOutPodman(
  root: string,
  engine: string,
  mirror: string,
): Promise<Record<string, string>> {
  const bin = join(root, 'bin');
  const home = join(root, 'home');
  await mkdir(bin, { recursive: true });
  await mkdir(join(home, '.config/containers'), { recursive: true });
  await mkdir(join(root, 'tmp'));
  const policy = { default: [{ type: 'insecureAcceptAnything' }] };
  await writeFile(join(home, '.config/containers/policy.json'), JSON.stringify(policy));
  const env = {
    HOME: home,
    TMPDIR: join(root, 'tmp'),
    PATH: `${join(engine, 'usr/bin')}:${join(engine, 'usr/sbin')}:/usr/sbin:/usr/bin:/sbin:/bin`,
    LD_LIBRARY_PATH: join(engine, 'usr/lib/x86_64-linux-gnu'),
    CONTAINERS_CONF: join(root, 'containers.conf'),
    CONTAINERS_STORAGE_CONF: join(root, 'storage.conf'),
    CONTAINERS_REGISTRIES_CONF: join(root, 'registries.conf'),
  };
  await writeFile(env.CONTAINERS_CONF, containersConf(root, engine, env));
  await writeFile(
    env.CONTAINERS_STORAGE_CONF,
    toml('storage', {
      driver: 'overlay',
      graphroot: join(root, 'data'),
      runroot: join(root, 'run'),
    }),
  );
  const registries = [
    'unqualified-search-registries = ["docker.io"]\nshort-name-mode = "permissive"\n',
    toml('[registry]', { prefix: 'docker.io', location: 'docker.io' }),
    toml('[registry.mirror]', { location: new URL(mirror).host, insecure: true }),
  ];
  await writeFile(env.CONTAINERS_REGISTRIES_CONF, registries.join(''));
  await writeFile(join(bin, 'podman'), shim(join(engine, 'usr/bin/podman'), env));
  await chmod(join(bin, 'podman'), 0o755);
  // As the package podman-docker does it.
  await symlink('podman', join(bin, 'docker'));
  return {
    DOCKER_HOST: '',
    DOCKER_CONTEXT: '',
    PATH: [bin, process.env['PATH']].filter(Boolean).join(':'),
    DOCKER_INTRO_TEST_ENGINE: 'podman',
  };
}

/** Removes its containers, with those of builds, and takes down its mounts. */
export async function removePodman(root: string): Promise<void> {
  const podman = join(root, 'bin/podman');
  const bounds = { seconds: 60 };
  const ids = await command([podman, 'ps', '-aq', '--external'], bounds).catch(() => '');
  const all = ids.split('\n').filter((id) => id !== '');
  if (all.length > 0)
    await command([podman, 'rm', '-f', '-t', '0', ...all], bounds).catch(() => '');
  const mounts = await command(['cat', '/proc/self/mounts'], bounds);
  const ours = mounts.split('\n').flatMap((line) => line.split(' ')[1] ?? []);
  for (const place of ours.filter((at) => at.startsWith(`${root}/`)).reverse()) {
    await command(['umount', '-l', place], bounds).catch(() => '');
  }
}

function containersConf(root: string, engine: string, env: Readonly<Record<string, string>>) {
  return [
    toml('containers', {
      // A container of the tests' machine may lack the capability to raise its own limits.
      default_ulimits: limits,
      netns: 'slirp4netns',
      log_driver: 'k8s-file',
    }),
    toml('engine', {
      cgroup_manager: 'cgroupfs',
      events_logger: 'file',
      lock_type: 'file',
      helper_binaries_dir: ['usr/libexec/podman', 'usr/lib/podman', 'usr/bin'].map((folder) =>
        join(engine, folder),
      ),
      conmon_path: [join(engine, 'usr/bin/conmon')],
      // It calls podman when a container has ended, and hands nothing else on.
      conmon_env_vars: Object.entries(env).map(([name, value]) => `${name}=${value}`),
      runtime: 'runc',
      tmp_dir: join(root, 'tmp'),
    }),
    toml('engine.runtimes', { runc: [join(engine, 'usr/sbin/runc')] }),
    toml('network', { network_backend: 'netavark' }),
  ].join('');
}

const limits = ['nofile=1024:1024', 'nproc=1024:1024'];

const toml = (table: string, values: Readonly<Record<string, unknown>>): string =>
  `[${table}]\n${Object.entries(values)
    .map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`)
    .join('')}`;

/** A command of its own limits has none of the usual ones, and these are needed here. */
const shim = (podman: string, env: Readonly<Record<string, string>>): string =>
  [
    '#!/bin/sh',
    'case "$1" in',
    'build) shift; set -- build --network host "$@" ;;',
    `run) shift; set -- run ${limits.map((limit) => `--ulimit ${limit}`).join(' ')} "$@" ;;`,
    'esac',
    'unset CONTAINER_HOST',
    ...Object.entries(env).map(([name, value]) => `export ${name}='${value}'`),
    `exec '${podman}' "$@"`,
    '',
  ].join('\n');
