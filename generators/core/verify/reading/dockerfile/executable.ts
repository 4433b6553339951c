import type { ContextFiles } from '../context/context-files.js';
import type { ParsedDockerfile } from './dockerfile.js';
import { imageInstructions } from './image.js';

/** Whether a file of the context may be executed in the image, as far as can be seen. */
export function mayBeExecuted(
  path: string,
  dockerfile: ParsedDockerfile,
  files: ContextFiles,
): boolean {
  // Windows has no such mode, and there docker marks every file as executable.
  if (process.platform === 'win32') return true;
  const isSet = imageInstructions(dockerfile).some(
    ({ keyword, text, flags }) =>
      (keyword === 'RUN' && /\b(?:chmod|install)\b/.test(text)) ||
      flags.some((flag) => flag.startsWith('--chmod')),
  );
  return isSet || (files.mode(path) & 0o111) !== 0;
}
