import type { Answers } from '../options/table.js';
import type { Stack } from '../project/stack.js';
import { type ProjectCommands, projectCommands } from './project-commands.js';
import type { Step } from './step.js';

type Body = Omit<Step, 'id'>;

/** A command, as a line where none of its words holds a space, and what it prints. */
const step = (
  command: string | readonly string[],
  output: readonly string[] = [],
  more: Partial<Body> = {},
): Body => ({
  argv: typeof command === 'string' ? command.split(' ') : command,
  output,
  ...more,
});

const psHeader = 'CONTAINER ID   IMAGE   COMMAND   CREATED   STATUS   PORTS   NAMES';
const imagesHeader = 'REPOSITORY   TAG   IMAGE ID   CREATED   SIZE';
const hello = [
  'Hello from Docker!',
  'This message shows that your installation appears to be working correctly.',
];

/** Getting Docker: what no test can do to the machine it runs on. */
const installing = () => ({
  'install-debian-lists': step('sudo apt-get update', [], { untested: 'machine' }),
  'install-debian': step('sudo apt-get install docker.io docker-compose', [], {
    untested: 'machine',
  }),
  'install-group': step('sudo usermod -aG docker $USER', [], { untested: 'machine' }),
  'install-mac': step('brew install colima docker docker-buildx docker-compose', [], {
    untested: 'otherSystem',
  }),
  'install-mac-start': step('colima start', [], { untested: 'otherSystem' }),
  'install-windows': step('wsl --install', [], { untested: 'otherSystem' }),
  'engine-start': step('sudo systemctl start docker', [], { untested: 'machine' }),
  version: step('docker version', ['Client:…', '…', 'Server:…', '…']),
});

const contexts = () => ({
  'context-create': step('docker context create lab --docker host=ssh://ann@lab.example.org', [
    'lab',
    'Successfully created context "lab"',
  ]),
  'context-list': step('docker context ls', [
    'NAME   DESCRIPTION   DOCKER ENDPOINT   …',
    '…',
    'lab   …ssh://ann@lab.example.org…',
    '…',
  ]),
  'context-use': step('docker --context lab ps', [], { untested: 'secondMachine' }),
  'context-remove': step('docker context rm lab', ['lab']),
});

const firstContainer = (name: string) => ({
  pull: step('docker pull hello-world', [
    'Using default tag: latest',
    'latest: Pulling from library/hello-world',
    '…',
    'Status: Downloaded newer image for hello-world:latest',
    'docker.io/library/hello-world:latest',
  ]),
  // Named, so that the lesson can take it away again: the engine would invent a name.
  hello: step(`docker run --name ${name}-hello hello-world`, ['…', ...hello, '…']),
  images: step('docker images', [imagesHeader, '…', 'hello-world   latest   …', '…']),
  ps: step('docker ps', [psHeader]),
  'ps-all': step('docker ps -a', [
    psHeader,
    `…   hello-world   "/hello"   …   Exited (0) …   ${name}-hello`,
    '…',
  ]),
  'hello-remove': step(`docker rm ${name}-hello`, [`${name}-hello`]),
});

const debianShell = (name: string) => ({
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

const withoutDocker = (stack: Stack, greeting: string) => ({
  'venv-debian': step('sudo apt-get install python3-venv curl', [], { untested: 'machine' }),
  venv: step('python3 -m venv .venv'),
  'outside-install': step(`.venv/bin/pip install ${stack.outside.packages.join(' ')}`, [
    '…',
    'Successfully installed …',
    '…',
  ]),
  'outside-run': step(
    '.venv/bin/python web/myapp.py',
    ['…', ` * Running on http://127.0.0.1:${stack.containerPort}…`, '…'],
    { keepsRunning: true },
  ),
  'outside-open': step(`curl http://localhost:${stack.containerPort}`, [greeting]),
});

const ownImage = ({ name, port, greeting }: Answers, stack: Stack, typed: ProjectCommands) => ({
  build: step(typed.build, ['…', `…naming to docker.io/library/${name}…`, '…'], {
    olderOutput: ['…', `Successfully tagged ${name}:latest`, '…'],
  }),
  'build-again': step(typed.build, ['…', '…CACHED…', '…'], {
    olderOutput: ['…', '…Using cache', '…'],
  }),
  'images-own': step(`docker images ${name}`, [imagesHeader, `${name}   latest   …`]),
  run: step(typed.run, ['…']),
  open: step(typed.open, [greeting]),
  'ps-own': step('docker ps', [
    psHeader,
    `…   ${name}   "python myapp.py"   …   Up …   …:${port}->${stack.containerPort}/tcp…   ${name}`,
  ]),
  logs: step(typed.logs, ['…', '…"GET / HTTP/1.1" 200 -', '…']),
  stop: step(typed.stop, [name]),
  'ps-stopped': step('docker ps -a', [
    psHeader,
    `…   ${name}   "python myapp.py"   …   Exited (…) …   ${name}`,
    '…',
  ]),
  remove: step(typed.remove, [name]),
});

const volume = (name: string) => ({
  'volume-create': step(`docker volume create ${name}-data`, [`${name}-data`]),
  'volume-write': step(`docker run --rm -v ${name}-data:/data debian touch /data/kept`),
  'volume-read': step(`docker run --rm -v ${name}-data:/data debian ls /data`, ['kept']),
  'volume-list': step('docker volume ls', [
    'DRIVER   VOLUME NAME',
    '…',
    `local   ${name}-data`,
    '…',
  ]),
  'volume-remove': step(`docker volume rm ${name}-data`, [`${name}-data`]),
});

const compose = ({ name, port, greeting }: Answers, typed: ProjectCommands) => ({
  // Without --build: it would label the image anew and leave the one built before without a name.
  'compose-up': step('docker compose up -d', ['…', `…Container ${name}…Started…`, '…'], {
    compose: true,
  }),
  'compose-open': step(typed.open, [greeting], { compose: true }),
  'compose-ps': step(
    'docker compose ps',
    [
      'NAME   IMAGE   COMMAND   SERVICE   CREATED   STATUS   PORTS',
      `…   "python myapp.py"   ${name}   …   Up …:${port}->…`,
    ],
    { compose: true },
  ),
  'compose-down': step('docker compose down', ['…', `…Container ${name}…Removed…`, '…'], {
    compose: true,
  }),
});

const afterwards = (name: string, typed: ProjectCommands) => ({
  prove: step('npx --yes generator-docker-intro verify', [], { untested: 'published' }),
  'force-remove': step(`docker rm -f ${name}`),
  disk: step('docker system df', [
    'TYPE   TOTAL   ACTIVE   SIZE   RECLAIMABLE',
    'Images   …',
    'Containers   …',
    'Local Volumes   …',
    'Build Cache   …',
  ]),
  prune: step('docker image prune', [], { untested: 'deletes' }),
  'image-remove': step(typed['image-remove'], [`Untagged: ${name}:latest`, '…']),
});

/** Every command of the lesson, for exactly these answers. */
export function lessonSteps(answers: Answers, stack: Stack): Readonly<Record<StepId, Step>> {
  const bodies = allBodies(answers, stack);
  const entries = Object.entries(bodies).map(([id, body]) => [id, { id, ...body }]);
  return Object.fromEntries(entries);
}

function allBodies(answers: Answers, stack: Stack) {
  const { name, port, greeting } = answers;
  const typed = projectCommands({
    name,
    context: 'web',
    publish: `${port}:${stack.containerPort}`,
    url: `http://localhost:${port}`,
  });
  return {
    ...installing(),
    ...contexts(),
    ...firstContainer(name),
    ...debianShell(name),
    ...withoutDocker(stack, greeting),
    ...ownImage(answers, stack, typed),
    ...volume(name),
    ...compose(answers, typed),
    ...afterwards(name, typed),
  };
}

export type StepId = keyof ReturnType<typeof allBodies>;
