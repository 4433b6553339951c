import { posix } from 'node:path';
import { isOwnName, type OwnProject } from './own-project.js';
import type { CommandForm, WordReader } from './read-words.js';

const anything: WordReader = (word) => word;

const own: WordReader = (word, project) => (isOwnName(word, project) ? word : undefined);

const ownImage: WordReader = (word, project) =>
  isOwnName(word.replace(/:[\w.-]{1,60}$/, ''), project) ? word : undefined;

const image: WordReader = (word) => (/^[a-z0-9][\w.:/@-]{0,200}$/i.test(word) ? word : undefined);

/** A value beside the name: a name alone would be given what this machine has under it. */
const variable: WordReader = (word) => (/^[A-Za-z_]\w*=/.test(word) ? word : undefined);

/** An argument of a build; some steer the builder. */
const argument: WordReader = (word) =>
  /^(?:BUILDKIT|BUILDX|DOCKER)_/i.test(word) ? undefined : variable(word, nobody);
const nobody: OwnProject = { name: '', dir: '', label: '', ports: [] };

/** A port of this machine that nobody else has, for this machine alone. */
const published: WordReader = (word, { ports }) => {
  const [, host = '', container = ''] =
    /^(?:127\.0\.0\.1:|0\.0\.0\.0:)?(\d{1,5}):(\d{1,5})(?:\/tcp)?$/.exec(word) ?? [];
  return ports.includes(Number(host)) ? `127.0.0.1:${host}:${container}` : undefined;
};

/** A volume of the project's, never a folder of this machine. */
const volume: WordReader = (word, project) => {
  const [, name = ''] = /^([^:]+):\/[^:]*(?::ro)?$/.exec(word) ?? [];
  return own(name, project) && word;
};

/** A path inside the project, as an absolute one. */
const inside: WordReader = (word, { dir }) => {
  const path = posix.normalize(word);
  const leaves = posix.isAbsolute(path) || path.split('/').includes('..');
  return leaves || !/^[\w. /-]+$/.test(path) ? undefined : posix.join(dir, path);
};

export const someNumber: WordReader = (word) => (/^\d{1,6}$/.test(word) ? word : undefined);

const format = { '--format': anything };
export const within = { '-t': someNumber, '--time': someNumber, '--timeout': someNumber };
const ofOwn: CommandForm = { words: [own], least: 1 };

/** What a container is given, whether it is new or runs. */
export const inContainer = {
  ...{ '-e': variable, '--env': variable, '-w': anything, '--workdir': anything },
  ...{ '-u': anything, '--user': anything },
} as const;

const run = {
  ...inContainer,
  ...{ '-d': null, '--detach': null, '--rm': null, '--init': null },
  ...{ '--name': own, '-p': published, '--publish': published, '-v': volume, '--volume': volume },
  ...{ '--network': own, '--network-alias': anything, '--hostname': anything },
  ...{ '--entrypoint': anything, '--read-only': null },
} as const;

const list = { '-a': null, '--all': null, '-q': null, '-aq': null, '--no-trunc': null, ...format };

/**
 * What a lab may have typed on the engine: the commands of Docker's that reach nothing but what is
 * the project's own. All else is on no list.
 */
export const dockerForms: Readonly<Record<string, CommandForm>> = {
  version: { options: format },
  build: {
    options: {
      ...{ '-t': ownImage, '--tag': ownImage, '-f': inside, '--file': inside },
      ...{ '--build-arg': argument, '--target': anything, '--no-cache': null, '-q': null },
    },
    words: [inside],
    least: 1,
  },
  run: { options: run, words: [image], least: 1, endsIn: 'container' },
  exec: { options: inContainer, words: [own], least: 1, endsIn: 'container' },
  ps: { options: list },
  images: { options: list, words: [ownImage] },
  logs: {
    options: { '-f': null, '--follow': null, '-t': null, '-n': someNumber, '--tail': someNumber },
    ...ofOwn,
  },
  top: ofOwn,
  port: ofOwn,
  diff: ofOwn,
  history: { options: list, words: [ownImage], least: 1 },
  inspect: { options: format, words: [ownImage], least: 1 },
  start: ofOwn,
  stop: { options: within, ...ofOwn },
  restart: { options: within, ...ofOwn },
  kill: ofOwn,
  rm: { options: { '-f': null, '-v': null, '-fv': null, '--force': null }, ...ofOwn },
  rmi: { options: { '-f': null }, words: [ownImage], least: 1 },
  tag: { words: [ownImage], least: 2 },
  'volume create': ofOwn,
  'volume ls': { options: list },
  'volume inspect': { options: format, ...ofOwn },
  'volume rm': ofOwn,
  'network create': ofOwn,
  'network ls': { options: list },
  'network inspect': { options: format, ...ofOwn },
  'network rm': ofOwn,
};
