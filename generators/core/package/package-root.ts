import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of this package: the nearest one above this file that holds `schemas`, built or not, bundled or not.
 * @throws where there is none: the package was copied or unpacked in part
 */
export const packageRoot: string = (() => {
  const start = import.meta.dirname;
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'schemas'))) return folder;
    if (folder === dirname(folder)) {
      throw new Error(
        `The package is not whole: no folder "schemas" above ${start}. Install it again.`,
      );
    }
  }
})();

/** The templates: data that ships with the package. */
export const templatesRoot: string = join(packageRoot, 'templates');
