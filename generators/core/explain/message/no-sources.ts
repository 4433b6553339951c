import type { Sources } from '../../verify/crash/own-place.js';
import { parsedOf } from '../../verify/reading/dockerfile/read-dockerfile.js';

/** A project of which nothing is known but what it has said. */
export const noSources: Sources = {
  dockerfile: parsedOf({ refused: 'unread', path: '' }),
  files: {
    root: '',
    bytes: () => undefined,
    text: () => undefined,
    lines: () => undefined,
    isUtf8: () => true,
    isUtf16: () => false,
    kind: () => undefined,
    mode: () => 0,
    names: () => [],
  },
  context: '.',
  file: 'Dockerfile',
};
