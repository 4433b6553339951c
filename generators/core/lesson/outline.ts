import type { StepId } from './steps.js';

/**
 * The course: its sections in order, and the commands that each one shows, in order. Every
 * language is held to it by a test, so that a translation can neither lose a command nor add one.
 */
export const outline = {
  start: [],
  'first-container': ['version', 'hello', 'images', 'ps', 'ps-all', 'hello-remove'],
  concepts: [],
  debian: ['pull', 'debian', 'debian-first', 'debian-ps', 'debian-top', 'debian-exit'],
  app: ['venv-debian', 'venv', 'outside-install', 'outside-run', 'outside-open'],
  dockerfile: [],
  'build-and-run': [
    'build',
    'build-again',
    'images-own',
    'run',
    'open',
    'ps-own',
    'logs',
    'stop',
    'ps-stopped',
    'remove',
  ],
  volume: ['volume-create', 'volume-write', 'volume-read', 'volume-list', 'volume-remove'],
  compose: ['compose-up', 'compose-open', 'compose-ps', 'compose-down'],
  hosts: ['context-create', 'context-list', 'context-use', 'context-remove'],
  prove: ['prove'],
  troubleshooting: [
    'engine-start',
    'run-elsewhere',
    'open-elsewhere',
    'force-remove',
    'disk',
    'prune',
  ],
  end: ['image-remove'],
  install: [
    'install-debian-lists',
    'install-debian',
    'install-ubuntu',
    'install-group',
    'install-mac',
    'install-mac-start',
    'install-windows',
  ],
} as const satisfies Record<string, readonly StepId[]>;

export type SectionId = keyof typeof outline;
export const sectionIds = Object.keys(outline) as SectionId[];

/** The number of a section, as its heading has it and others refer to it; the first has none. */
export const partNumber = (id: SectionId): number => sectionIds.indexOf(id);
