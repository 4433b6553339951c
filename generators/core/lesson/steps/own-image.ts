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
    [
      " * Serving Flask app 'myapp'",
      '…',
      ` * Running on http://127.0.0.1:${stack.containerPort}`,
      '…',
      'Press CTRL+C to quit',
    ],
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
  build: step(
    typed.build,
    [
      '…',
      `…[1/4] FROM docker.io/library/${stack.baseImage}…`,
      '…',
      '…[2/4] RUN pip install --no-cache-dir …',
      '…',
      '…[3/4] WORKDIR /web…',
      '…',
      '…[4/4] COPY --chown=nobody:nogroup myapp.py ./…',
      '…',
      `…naming to docker.io/library/${name}…`,
      '…',
    ],
    { olderOutput: ['…', 'Successfully built …', `Successfully tagged ${name}:latest`, '…'] },
  ),
  'build-again': step(typed.build, ['…', '…CACHED…', '…'], {
    olderOutput: ['…', '…Using cache', '…'],
  }),
  'images-own': step(`docker images ${name}`, ['…', imagesHeader, `${name}:latest   …`], {
    olderOutput: [olderImagesHeader, `${name}   latest   … ago   …`],
  }),
  run: step(typed.run, ['…']),
  open: step(typed.open, [greeting]),
  'ps-own': step('docker ps', [
    psHeader,
    `…   ${name}   "python myapp.py"   … ago   Up …   0.0.0.0:${port}->${stack.containerPort}/tcp…   ${name}`,
  ]),
  logs: step(typed.logs, [
    ' * Serving Flask app …myapp…',
    '…',
    '…WARNING: This is a development server. Do not use it in a production deployment.…',
    '…',
    '… - - […] "GET / HTTP/1.1" 200 -',
    '…',
  ]),
  stop: step(typed.stop, [name]),
  'ps-stopped': step('docker ps -a', [
    psHeader,
    `…   ${name}   "python myapp.py"   … ago   Exited (0) … ago   ${name}`,
    '…',
  ]),
  remove: step(typed.remove, [name]),
});
