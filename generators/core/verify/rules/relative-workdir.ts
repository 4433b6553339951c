import { imageInstructions } from '../reading/dockerfile/image.js';
import { at } from './finding.js';
import type { Rule } from './rule.js';

/** `WORKDIR app`: relative to a folder that only the base image knows. */
export const relativeWorkdir: Rule = {
  id: 'relative-workdir',
  code: 'DOCKERFILE_SYNTAX',
  good: { Dockerfile: 'FROM debian\nWORKDIR /srv\nWORKDIR app\n' },
  bad: { Dockerfile: 'FROM debian\nWORKDIR app\n' },
  find: ({ dockerfile }) => {
    const first = imageInstructions(dockerfile).find(({ keyword }) => keyword === 'WORKDIR');
    const text = first?.text.replace(/^["']/, '') ?? '/';
    // A variable, or a folder of Windows, may be anything.
    return first && !/^[/$\\]|^[a-z]:/i.test(text) ? [at(first, 'warn', text)] : [];
  },
};
