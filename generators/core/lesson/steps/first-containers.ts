import { imagesHeader, olderImagesHeader, psHeader, step } from './command-step.js';

const hello = [
  'Hello from Docker!',
  'This message shows that your installation appears to be working correctly.',
];

/** An image of somebody else's, pulled, run, listed. */
export const firstContainer = (name: string) => ({
  pull: step('docker pull hello-world', [
    'Using default tag: latest',
    'latest: Pulling from library/hello-world',
    '…',
    'Status: Downloaded newer image for hello-world:latest',
    'docker.io/library/hello-world:latest',
  ]),
  // Named, so that the lesson can take it away again: the engine would invent a name.
  hello: step(`docker run --name ${name}-hello hello-world`, ['…', ...hello, '…']),
  images: step('docker images', ['…', imagesHeader, '…', 'hello-world:latest   …   U', '…'], {
    olderOutput: [olderImagesHeader, '…', 'hello-world   latest   …', '…'],
  }),
  ps: step('docker ps', [psHeader]),
  'ps-all': step('docker ps -a', [
    psHeader,
    `…   hello-world   "/hello"   …   Exited (0) …   ${name}-hello`,
    '…',
  ]),
  'hello-remove': step(`docker rm ${name}-hello`, [`${name}-hello`]),
});

/** A shell in a container, and a second terminal that sees it. */
export const debianShell = (name: string) => ({
  debian: step(`docker run -it --rm --name ${name}-debian debian bash`, ['…', 'root@…:/#'], {
    keepsRunning: true,
  }),
  'debian-first': step('cat /proc/1/comm', ['bash'], { inside: true }),
  'debian-ps': step('docker ps', [psHeader, `…   debian   "bash"   …   Up …   ${name}-debian`]),
  'debian-top': step(`docker top ${name}-debian`, [
    'UID   PID   PPID   C   STIME   TTY   TIME   CMD',
    'root   …   bash',
  ]),
  'debian-exit': step('exit', [], { inside: true }),
});
