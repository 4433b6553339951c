import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../package/package-root.js';

/** What stands in each page: its script and its style, as they are in `browser/`. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/**
 * The script and the style of the page. In the package they stand in the place of this function
 * (`scripts/page-assets.mjs`); a checkout compiles them when they are asked for.
 */
export async function pageAssets(): Promise<PageAssets> {
  const { href } = pathToFileURL(join(packageRoot, 'scripts/page-assets.mjs'));
  const { compilePage } = await import(href);
  return compilePage();
}
