import { delimiter, isAbsolute, sep } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What is added to the environment of a program that is started: what was asked for, and a PATH on
 * which nothing of a project can be. An empty or relative place on it stands for the current
 * folder, and npx puts the `node_modules/.bin` of that folder before all others.
 * @param env added, or, where it stands `alone`, all that the program gets
 */
export function environmentFor(env: Environment = {}, alone = false): Environment {
  // Windows looks in the current folder first, unless this says otherwise.
  if (process.platform === 'win32') process.env.NoDefaultCurrentDirectoryInExePath = '1';
  const all = alone ? env : { ...process.env, ...env };
  // Windows may call it `Path`.
  const name = Object.keys(all).find((each) => each.toUpperCase() === 'PATH');
  const path = name === undefined ? undefined : all[name];
  return name === undefined || path === undefined ? env : { ...env, [name]: safePath(path) };
}

/** Of places to look in, those where nothing of a project can be. @returns undefined where nothing is left: an empty PATH would stand for the current folder */
export function safePath(path: string): string | undefined {
  const safe = path
    .split(delimiter)
    .filter((place) => isAbsolute(place) && !place.split(sep).includes('node_modules'));
  return safe.length > 0 ? safe.join(delimiter) : undefined;
}
