import type { Answers } from '../../options/table.js';
import type { Stack } from '../../package/stack.js';
import { outsideCommands, type ProjectCommands } from '../project-commands.js';
import { imagesHeader, olderImagesHeader, psHeader, step } from './command-step.js';

/** The application without Docker. */
export const withoutDocker = (
  stack: Stack,
  greeting: string,
  typed = outsideCommands(stack.outside.packages, ['python', 'web/myapp.py']),
) => ({
  'venv-debian': step('sudo apt-get install python3-venv curl', [], { untested: 'machine' }),
  venv: step(typed.venv),
  'outside-install': step(typed.install, ['…', 'Successfully installed …', '…']),
  'outside-run': step(
    typed.run,
    ['…', ` * Running on http://127.0.0.1:${stack.containerPort}…`, '…'],
    { keepsRunning: true },
  ),
  'outside-open': step(`curl http://localhost:${stack.containerPort}`, [greeting]),
});

/** The project's own image and container. */
export const ownImage = (
  { name, port, greeting }: Answers,
  stack: Stack,
  typed: ProjectCommands,
) => ({
  build: step(typed.build, ['…', `…naming to docker.io/library/${name}…`, '…'], {
    olderOutput: ['…', `Successfully tagged ${name}:latest`, '…'],
  }),
  'build-again': step(typed.build, ['…', '…CACHED…', '…'], {
    olderOutput: ['…', '…Using cache', '…'],
  }),
  'images-own': step(`docker images ${name}`, ['…', imagesHeader, `${name}:latest   …`], {
    olderOutput: [olderImagesHeader, `${name}   latest   …`],
  }),
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
    `…   ${name}   "python myapp.py"   …   Exited (0) …   ${name}`,
    '…',
  ]),
  remove: step(typed.remove, [name]),
});
