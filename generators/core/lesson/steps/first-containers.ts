import { imagesHeader, olderImagesHeader, psHeader, step } from './command-step.js';

const hello = [
  'Hello from Docker!',
  'This message shows that your installation appears to be working correctly.',
];

/** An image of somebody else's, run and listed. */
export const firstContainer = (name: string) => ({
  version: step('docker version', [
    'Client:…',
    ' Version:   …',
    '…',
    'Server:…',
    ' Engine:',
    '  Version:   …',
    '…',
  ]),
  // Named, so that the lesson can take it away again: the engine would invent a name.
  hello: step(`docker run --name ${name}-hello hello-world`, ['…', ...hello, '…']),
  images: step('docker images', ['…', imagesHeader, '…', 'hello-world:latest   …   U', '…'], {
    olderOutput: [olderImagesHeader, '…', 'hello-world   latest   … ago   …', '…'],
  }),
  ps: step('docker ps', [psHeader]),
  'ps-all': step('docker ps -a', [
    psHeader,
    `…   hello-world   "/hello"   … ago   Exited (0) … ago   ${name}-hello`,
    '…',
  ]),
  'hello-remove': step(`docker rm ${name}-hello`, [`${name}-hello`]),
});

/** A shell in a container of an image that was pulled, and a second terminal that sees it. */
export const debianShell = (name: string) => ({
  pull: step('docker pull debian', [
    'Using default tag: latest',
    'latest: Pulling from library/debian',
    '…',
    'Digest: sha256:…',
    // It may be there already.
    'Status: … for debian:latest',
    'docker.io/library/debian:latest',
  ]),
  debian: step(`docker run -it --rm --name ${name}-debian debian bash`, ['root@…:/#'], {
    keepsRunning: true,
  }),
  'debian-first': step('cat /proc/1/comm', ['bash'], { inside: true }),
  'debian-ps': step('docker ps', [psHeader, `…   debian   "bash"   … ago   Up …   ${name}-debian`]),
  'debian-top': step(`docker top ${name}-debian`, [
    'UID   PID   PPID   C   STIME   TTY   TIME   CMD',
    'root   …   00:00:00   bash',
  ]),
  'debian-exit': step('exit', [], { inside: true }),
});
