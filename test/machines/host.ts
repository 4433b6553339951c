import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { command } from '../engine/command.js';
import { waitUntil } from '../engine/processes.js';

/** Another machine, as far as a program can tell: with a network, processes and mounts of its own. */
export interface Host {
  /** An IPv4 address that is only reached from this machine. */
  readonly address: string;
  /** Runs a command there. @param seconds until it counts as failed */
  readonly run: (argv: readonly string[], seconds?: number) => Promise<string>;
  /** Starts a program there that goes on running; its words go to the file. */
  readonly start: (argv: readonly string[], log: number) => ChildProcess;
  /** Pulls the cable at its end, or puts it back. */
  readonly link: (way: 'up' | 'down') => Promise<void>;
  /** Ends all that runs there; its network and its mounts are gone with it. */
  readonly down: () => Promise<void>;
}

/** Addresses of RFC 2544, for measurements: no network has them. */
const net = (number: number) => ({
  ours: `198.18.77.${4 * number + 1}`,
  theirs: `198.18.77.${4 * number + 2}`,
});

/**
 * The first process: all others there end with it, and it ends with us, since nobody else holds its
 * standard input. What is usually in /run, sockets say, is its own.
 */
const first = 'mount -t tmpfs tmpfs /run && mkdir /run/sshd && echo up && cat';

/**
 * Makes a host out of namespaces of the kernel.
 * @param number of it, from 0
 * @throws Error where none can be made here, as in a container without the rights to
 */
export async function makeHost(
  number: number,
  env: Readonly<Record<string, string>>,
): Promise<Host> {
  const { ours, theirs } = net(number);
  const cable = `lab${number}`;
  const spaces = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
  const holder = spawn('unshare', [...spaces, 'sh', '-c', first], { stdio: 'pipe' });
  let said = '';
  for (const stream of [holder.stdout, holder.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  const ended = once(holder, 'close');
  const isOver = () => holder.exitCode !== null || holder.signalCode !== null;
  const down = async () => {
    if (isOver()) return;
    holder.kill('SIGKILL');
    await ended;
  };
  await waitUntil(() => said.includes('up\n') || isOver(), 10);
  if (!said.includes('up\n')) {
    await down();
    throw new Error(`A host of its own cannot be made on this machine (namespaces): ${said}`);
  }
  const children = readFileSync(`/proc/${holder.pid}/task/${holder.pid}/children`, 'utf8');
  const target = children.trim();
  const within = ['nsenter', '--target', target, '--net', '--mount', '--pid', '--'];
  const ip = (words: string) => command(['ip', ...words.split(' ')], { seconds: 10, env });
  const run: Host['run'] = (argv, seconds = 20) => command([...within, ...argv], { seconds, env });
  const link: Host['link'] = async (way) => void (await run(['ip', 'link', 'set', 'eth0', way]));
  try {
    await ip(`link add ${cable} type veth peer name eth0 netns ${target}`);
    await ip(`addr add ${ours}/30 dev ${cable}`);
    await ip(`link set ${cable} up`);
    await run(['ip', 'addr', 'add', `${theirs}/30`, 'dev', 'eth0']);
    await run(['ip', 'link', 'set', 'lo', 'up']);
    await link('up');
  } catch (error) {
    await down();
    throw error;
  }
  return {
    address: theirs,
    run,
    start: (argv, log) => {
      const [file = '', ...words] = [...within, ...argv];
      return spawn(file, words, {
        env: { ...process.env, ...env },
        stdio: ['ignore', log, log],
        detached: true,
      });
    },
    link,
    down,
  };
}
