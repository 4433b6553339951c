import type { Lab } from '../../lab/lab.js';
import type { Answers } from '../../options/table.js';
import type { ProjectCommands } from '../project-commands.js';
import { imagesHeader, olderImagesHeader, psHeader, step } from './command-step.js';

/** The project's own image and container. */
export const ownImage = (
  { name, port, greeting }: Answers,
  lab: Pick<Lab, 'base' | 'command' | 'exit' | 'port'>,
  typed: ProjectCommands,
) => ({
  build: step(
    typed.build,
    [
      '…',
      ...(lab.base === 'scratch' ? [] : [`…FROM ${fullName(lab.base)}…`, '…']),
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
    `…   ${name}   ${lab.command}   … ago   Up …   0.0.0.0:${port}->${lab.port}/tcp…   ${name}`,
  ]),
  logs: step(typed.logs, ['…']),
  stop: step(typed.stop, [name]),
  'ps-stopped': step('docker ps -a', [
    psHeader,
    `…   ${name}   ${lab.command}   … ago   Exited (${lab.exit}) … ago   ${name}`,
    '…',
  ]),
  remove: step(typed.remove, [name]),
});

/** As a builder tells of an image: with the registry that Docker takes where none is named. */
function fullName(image: string): string {
  const [first = '', ...others] = image.split('/');
  if (others.length === 0) return `docker.io/library/${image}`;
  return /[.:]|^localhost$/.test(first) ? image : `docker.io/${image}`;
}
