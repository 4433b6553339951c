import { relative } from 'node:path';

/** The folder that we are in, as seen from the repository's root: where GitHub says that it is, else here. */
export const fromRepository = (env: Readonly<Record<string, string | undefined>>): string =>
  env.GITHUB_WORKSPACE ? relative(env.GITHUB_WORKSPACE, process.cwd()) : '';
