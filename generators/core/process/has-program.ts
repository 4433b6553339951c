import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { safePath } from './environment.js';

/** Whether one of these programs is where programs are looked for. Nothing is started. */
export function hasProgram(names: readonly string[]): boolean {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = safePath(process.env['PATH'] ?? '')?.split(delimiter) ?? [];
  return folders.some((folder) =>
    names.some((name) => endings.some((ending) => existsSync(join(folder, `${name}${ending}`)))),
  );
}
