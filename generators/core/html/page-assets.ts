import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../package/package-root.js';

/** What stands in a page: its script and its style. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/**
 * Compiles the script and the style of a page, which is what a checkout does when they are asked for.
 * In the package they are there already (`scripts/page-assets.mjs`).
 * @param room the room of the page, whose folder `browser` holds both
 */
export async function compiledAssets(room: string): Promise<PageAssets> {
  const { href } = pathToFileURL(join(packageRoot, 'scripts/page-assets.mjs'));
  const { compilePage } = await import(href);
  return compilePage(join(packageRoot, 'generators/core', room, 'browser'));
}
