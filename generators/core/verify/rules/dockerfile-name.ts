import { posix } from 'node:path';
import { nearDockerfiles } from '../reading/dockerfile/read-dockerfile.js';
import type { Rule } from './rule.js';

/** `DockerFile` or `Dockerfile.txt`: docker finds neither. */
export const dockerfileName: Rule = {
  id: 'dockerfile-name',
  code: 'DOCKERFILE_MISSING',
  good: { dockerfile: 'FROM debian\n' },
  bad: { 'Dockerfile.txt': 'FROM debian\n' },
  find: ({ unreadable, files, context }) => {
    const [near] = unreadable?.refused === 'missing' ? nearDockerfiles(files.root) : [];
    if (near === undefined) return [];
    // A command is typed in the folder of the project.
    const names = [posix.join(context, near), posix.join(context, 'Dockerfile')] as const;
    return [{ sure: 'certain', path: near, names }];
  },
};
