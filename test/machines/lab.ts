import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../engine/cache.js';
import { command } from '../engine/command.js';
import { fetchEngine } from '../engine/engine-files.js';
import { fetchTools } from '../engine/tools.js';
import { treeEnv } from '../engine/tree.js';
import { engineOf, type HostEngine } from './engine.js';
import { type Host, makeHost } from './host.js';
import { makeSshClient, type SshServer, serveSsh } from './ssh.js';

/** A machine of the lab: its engine, and the ways to it. */
export interface Bench extends HostEngine {
  readonly host: Host;
  readonly ssh: SshServer;
  /** Contexts of docker, by the protocol that they lead there with. */
  readonly contexts: { readonly tcp: string; readonly ssh: string };
}

export interface Lab {
  readonly benches: readonly [Bench, Bench];
  /** Added to a process's environment, it knows the contexts and how to log in. */
  readonly env: Readonly<Record<string, string>>;
  readonly down: () => Promise<void>;
}

/**
 * Two machines with an engine each, beside the engine of this one.
 * @param image that both have, taken from this machine's engine
 * @throws Error that says what this machine does not have or does not allow
 */
export async function openLab(image: string): Promise<Lab> {
  for (const file of ['/usr/sbin/sshd', '/usr/bin/ssh', '/usr/bin/ssh-keygen']) {
    if (!existsSync(file)) throw new Error(`${file} is missing: install openssh-server`);
  }
  const folder = join(cacheDir(), 'lab');
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  remove();
  mkdirSync(folder, { recursive: true });
  const signal = AbortSignal.timeout(600_000);
  const engine = await fetchEngine('modern', signal);
  const unpacked = treeEnv(engine, await fetchTools(signal));
  const hosts: Host[] = [];
  const down = async () => {
    await Promise.all(hosts.map((host) => host.down()));
    remove();
  };
  const config = join(folder, 'client');
  const path = [join(folder, 'bin'), process.env['PATH']].join(':');
  const env = { DOCKER_CONFIG: config, PATH: path };
  const addBench = async (number: number): Promise<Bench> => {
    const host = await makeHost(number, unpacked);
    hosts.push(host);
    const place = join(folder, `${number}`);
    const there = engineOf(host, place, unpacked);
    await there.start();
    const ssh = await serveSsh(host, place, join(folder, 'key.pub'));
    const contexts = { tcp: `tcp-${number}`, ssh: `ssh-${number}` };
    for (const [context, url] of [
      [contexts.tcp, there.url],
      [contexts.ssh, `ssh://root@${host.address}`],
    ] as const) {
      const words = ['docker', 'context', 'create', context, '--docker', `host=${url}`];
      await command(words, { seconds: 20, env });
    }
    await give(image, there.url);
    return { ...there, host, ssh, contexts };
  };
  try {
    mkdirSync(config);
    symlinkSync(join(engine, 'usr/libexec/docker/cli-plugins'), join(config, 'cli-plugins'));
    await makeSshClient(folder);
    const benches = await Promise.all([addBench(0), addBench(1)]);
    return { benches, env, down };
  } catch (error) {
    await down();
    throw error;
  }
}

/** Copies an image from this machine's engine: there is no registry within reach of a bench. */
const give = (image: string, url: string) =>
  command(['sh', '-c', 'docker save "$0" | DOCKER_HOST="$1" docker load', image, url], {
    seconds: 60,
  });
