import type { ContextFiles } from '../context/context-files.js';
import { baseImage, isOfficial } from '../dockerfile/base-image.js';
import type { ParsedDockerfile } from '../dockerfile/dockerfile.js';
import { pipInstalls } from './pip-installs.js';
import { pythonIn } from './python-version.js';

/**
 * Whether the Flask of an image still reads `FLASK_ENV`: 2.3 was the first that does not, which Python
 * 3.7 does not have. Source: https://flask.palletsprojects.com/en/stable/changes/#version-2-3-0
 */
export function readsFlaskEnv(dockerfile: ParsedDockerfile, files: ContextFiles): boolean {
  const words = [
    ...(pipInstalls(dockerfile) ?? []),
    ...(files.lines('requirements.txt') ?? []).map((line) => line.replace(/\s+/g, '')),
  ];
  const pinned = words.flatMap((word) => pin.exec(word) ?? []);
  if (pinned.length > 0) {
    const [, sign, major = '0', minor = '0'] = pinned;
    const isOlder = Number(major) < 2 || (major === '2' && Number(minor) < 3);
    return isOlder || (sign === '<' && major === '2' && minor === '3');
  }
  const base = baseImage(dockerfile);
  const python = isOfficial(base) ? pythonIn(base) : undefined;
  return python !== undefined && (python.major === 2 || (python.minor ?? 99) <= 7);
}

/** `Flask==2.2.5`, `flask<2.3` */
const pin = /^flask(==|<=?|~=)(\d{1,3})(?:\.(\d{1,3}))?/i;
