import type { Reply } from './shim.js';

/** Of a whole run that goes well; each can be put aside by one before it. */
export const version: Reply = { when: /^version /, stdout: '28.5.2|default\n' };
const info: Reply = { when: /^info /, stdout: '4\n' };
/** What it is asked before the first build, and of what was built. */
export const looked: readonly Reply[] = [
  { when: /^buildx version$/, stdout: 'github.com/docker/buildx 0.29.1\n' },
  { when: /^images -aq --no-trunc$/ },
  { when: /^image inspect /, stdout: 'null\nnull\n0\n' },
];
/** The network of a project: made, looked for, removed. */
const network: Reply = { when: /^network / };
/** What happens on it, for as long as it is there. */
const events: Reply = { when: /^events /, hangs: 'politely' };
export const built: Reply = { when: /^build /, stderr: '#1 DONE 0.0s\n', delay: 50 };
export const started: Reply = { when: /^run /, stdout: `${'ab'.repeat(32)}\n` };

/** @param hostPort where a server of the test listens on this machine */
export const running = (hostPort: number): Reply => ({
  when: /^container inspect /,
  stdout: `running|0|false|{"5000/tcp":[{"HostIp":"127.0.0.1","HostPort":"${hostPort}"}]}|172.17.0.2 |abcdef012345\n`,
});

/** @param memory whether the kernel ended it for want of it */
export const ended = (exitCode: number, memory = false): Reply => ({
  when: /^container inspect /,
  stdout: `exited|${exitCode}|${memory}|{}\n`,
});

/** `/proc/net/tcp` of a container with one listener. @param address as the kernel writes it */
export const listening = (address: string): Reply => ({
  when: /^exec \S+ cat \/proc\/net\/tcp/,
  stdout: `  sl  local_address rem_address   st\n   0: ${address} 00000000:0000 0A 00000000:00000000\n`,
});

/** No program is in the image by which anybody could ask from inside. */
const holdsNothing: Reply = { when: /^exec /, exit: 127 };

export const logged = (text: string): Reply => ({ when: /^logs /, stderr: text });

/** What comes after whatever went wrong: all of it is taken away again, and is gone. */
export const cleanUp: readonly Reply[] = [
  { when: /^stop / },
  { when: /^rm / },
  { when: /^rmi / },
  { when: /^ps / },
  { when: /^images / },
  { when: /^volume / },
  network,
];

/** A whole engine on which this goes well or ill; the first reply that fits is the one. */
export const engineThat = (...replies: readonly Reply[]): readonly Reply[] => [
  ...replies,
  ...[version, info, events, ...looked, built, network, started],
  ...[running(9), listening('00000000:1388'), holdsNothing, logged('')],
  ...cleanUp,
];

/** How BuildKit ends, with its frame. */
export const buildKit = (text: string, exit = 1): Reply => ({
  when: /^build /,
  stderr: `#1 [internal] load build definition from Dockerfile\n#1 DONE 0.0s\nERROR: failed to build: failed to solve: ${text}\n`,
  exit,
});

/** An image of ours in which the engine is looked at: it has Python, which finds no network. */
export const findsNoNetwork: readonly Reply[] = [
  { when: /^build .* -t docker-intro-asks-/ },
  { when: /^run --rm .* sh \S+ -c for each; /, stdout: 'python3\n' },
  { when: /^run --rm .* python3 \S+ -c $/ },
  { when: /^run --rm .* --network bridge .*pip download/s, exit: 1 },
];

/** A build whose command failed with these words. */
export const commandFailed = (output: string, exit = 1): Reply => {
  const lines = output.trimEnd().split('\n');
  const framed = ['------', ' > [3/4] RUN pip install:', ...lines.map((line) => `0.345 ${line}`)];
  return {
    when: /^build /,
    stderr: [
      ...lines.map((line) => `#7 0.345 ${line}`),
      `#7 ERROR: process "/bin/sh -c pip install" did not complete successfully: exit code: ${exit}`,
      ...framed,
      '------',
      `ERROR: failed to build: failed to solve: process "/bin/sh -c pip install" did not complete successfully: exit code: ${exit}`,
      '',
    ].join('\n'),
    exit: 1,
  };
};

/** How the classic builder ends, at a step of the Dockerfile. */
export const classic = (step: string, text: string, exit = 1): Reply => ({
  when: /^build /,
  stdout: `Step 1/6 : FROM python:2.7-slim\n ---> 0123456789ab\nStep 2/6 : ${step}\n`,
  stderr: `DEPRECATED: The legacy builder is deprecated and will be removed in a future release.\n            Install the buildx component to build images with BuildKit:\n            https://docs.docker.com/go/buildx/\n\n${text}\n`,
  exit,
});

/** How `docker run` is refused. */
export const refused = (text: string, exit = 125): Reply => ({
  when: /^run /,
  stderr: `docker: ${text}\n\nRun 'docker run --help' for more information\n`,
  exit,
});
