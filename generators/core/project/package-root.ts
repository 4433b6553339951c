import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this package: the nearest one above this file that holds `templates`, built or not, bundled or not. */
export const packageRoot: string = (() => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'templates'))) folder = dirname(folder);
  return folder;
})();

/** The templates: data that ships with the package. */
export const templatesRoot: string = join(packageRoot, 'templates');
