import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What somebody did to an emitted project. */
export type Change = (project: string) => void;

/** Replaces a text that must be there in a file of the project. */
const replace =
  (path: string, from: string | RegExp, to: string): Change =>
  (project) => {
    const place = join(project, path);
    const before = readFileSync(place, 'utf8');
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${path} has no ${from}`);
    writeFileSync(place, after);
  };

export const inDockerfile = (from: string | RegExp, to: string): Change =>
  replace('web/Dockerfile', from, to);
export const inApp = (from: string | RegExp, to: string): Change =>
  replace('web/myapp.py', from, to);

/** The line of a file on which a text first stands, counted from 1. */
export const lineOf = (project: string, path: string, text: string): number =>
  readFileSync(join(project, path), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;
