import { readImageName } from '../dockerfile/base-image.js';

/** The version of Python that an image holds, as far as its name says. */
export interface PythonVersion {
  readonly major: 2 | 3;
  readonly minor: number | undefined;
}

/** The Python of an image that is called so: `python:2.7-slim`, `python:3`, `mirror.example/python`. */
export function pythonIn(image: string): PythonVersion | undefined {
  const { name, tag } = readImageName(image);
  if (name !== 'python' || tag === undefined || tag.includes('$')) return undefined;
  const [, major, minor] = /^([23])(?:\.(\d+))?(?!\d)/.exec(tag) ?? [];
  if (major === undefined && /^\d/.test(tag)) return undefined;
  if (major === '2') return { major: 2, minor: Number(minor ?? 7) };
  return { major: 3, minor: minor === undefined ? undefined : Number(minor) };
}

/** `3.13`, or `3` where it is not said closer. */
export const showPython = ({ major, minor }: PythonVersion): string =>
  minor === undefined ? `${major}` : `${major}.${minor}`;
