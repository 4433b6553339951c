import { nearDockerfiles } from '../reading/dockerfile/read-dockerfile.js';
import type { Rule } from './rule.js';

/** `DockerFile` or `Dockerfile.txt`: docker finds neither. */
export const dockerfileName: Rule = {
  id: 'dockerfile-name',
  code: 'DOCKERFILE_MISSING',
  good: { dockerfile: 'FROM debian\n' },
  bad: { 'Dockerfile.txt': 'FROM debian\n' },
  find: ({ unreadable, files }) => {
    const [near] = unreadable?.refused === 'missing' ? nearDockerfiles(files.root) : [];
    return near === undefined ? [] : [{ sure: 'certain', path: near, names: [near] }];
  },
};
