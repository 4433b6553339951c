import type { Lab } from '../../lab/lab.js';
import type { Answers } from '../../options/table.js';
import { type ProjectCommands, typedCommands } from '../project-commands.js';
import { step } from './command-step.js';

/** Data that stays. */
export const volume = (name: string) => ({
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

/** The same from a file. */
export const compose = (
  { name, port, greeting }: Answers,
  lab: Pick<Lab, 'command' | 'port'>,
  typed: ProjectCommands,
) => ({
  // Without --build: it would label the image anew and leave the one built before without a name.
  'compose-up': step(
    'docker compose up -d',
    ['…', '…Network …_default…Created…', '…', `…Container ${name}…Started…`, '…'],
    { compose: true },
  ),
  'compose-open': step(typed.open, [greeting], { compose: true }),
  'compose-ps': step(
    'docker compose ps',
    [
      'NAME   IMAGE   COMMAND   SERVICE   CREATED   STATUS   PORTS',
      `${name}   ${name}   ${lab.command}   ${name}   … ago   Up …   0.0.0.0:${port}->${lab.port}/tcp…`,
    ],
    { compose: true },
  ),
  'compose-down': step(
    'docker compose down',
    ['…', `…Container ${name}…Removed…`, '…', '…Network …_default…Removed…', '…'],
    { compose: true },
  ),
});

const highestPort = 65_535;

/** The same container on a port beside the usual one, which somebody holds. */
export const onOtherPort = ({ name, port, greeting }: Answers, containerPort: number) => {
  const beside = port < highestPort ? port + 1 : port - 1;
  const typed = typedCommands({ name, port: beside }, containerPort);
  return {
    'run-elsewhere': step(typed.run, ['…']),
    'open-elsewhere': step(typed.open, [greeting]),
  };
};

/** Mending and cleaning up. */
export const afterwards = (name: string, typed: ProjectCommands) => ({
  'force-remove': step(`docker rm -f ${name}`, [name]),
  'image-remove': step(typed['image-remove'], [
    `Untagged: ${name}:latest`,
    'Deleted: sha256:…',
    '…',
  ]),
});

/** Proving, and what an engine takes of the disk. */
export const upkeep = () => ({
  prove: step('npx --yes docker-intro verify', [], { untested: 'published' }),
  disk: step('docker system df', [
    'TYPE   TOTAL   ACTIVE   SIZE   RECLAIMABLE',
    'Images   …',
    'Containers   …',
    'Local Volumes   …',
    'Build Cache   …',
  ]),
  prune: step('docker image prune', [], { untested: 'deletes' }),
});
