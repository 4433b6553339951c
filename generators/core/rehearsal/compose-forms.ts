import { inContainer, someNumber, within } from './docker-forms.js';
import type { CommandForm, WordReader } from './read-words.js';

const service: WordReader = (word) => (/^[A-Za-z0-9][\w.-]{0,100}$/.test(word) ? word : undefined);
/** Of all images some are others’. */
const ownImages: WordReader = (word) => (word === 'local' ? word : undefined);

const services = { words: [service] };

/** What a lab may have typed of Compose; its file is held to what may be started besides. */
export const composeForms: Readonly<Record<string, CommandForm>> = {
  up: {
    options: { '-d': null, '--detach': null, '--build': null, '--wait': null, ...within },
    ...services,
  },
  build: { options: { '--no-cache': null }, ...services },
  ps: { options: { '-a': null, '--all': null, '-q': null }, ...services },
  logs: {
    options: {
      ...{ '-f': null, '--follow': null, '-t': null, '--no-log-prefix': null, '--no-color': null },
      ...{ '-n': someNumber, '--tail': someNumber },
    },
    ...services,
  },
  top: services,
  exec: {
    options: { '-T': null, ...inContainer },
    words: [service],
    least: 2,
    endsIn: 'container',
  },
  run: {
    options: { '--rm': null, '-T': null, ...inContainer },
    ...{ words: [service], least: 1, endsIn: 'container' },
  },
  start: services,
  stop: { options: within, ...services },
  restart: { options: within, ...services },
  rm: { options: { '-f': null, '-s': null, '-v': null, '-fsv': null }, ...services },
  down: { options: { '-v': null, '--volumes': null, '--rmi': ownImages, ...within } },
};
