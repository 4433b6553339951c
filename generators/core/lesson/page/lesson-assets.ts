import { compiledAssets, type PageAssets } from '../../html/page-assets.js';

/** The script and the style of the lesson's page; in the package they stand in the place of this function. */
export const lessonAssets = (): Promise<PageAssets> => compiledAssets('lesson/page');
