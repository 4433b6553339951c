import { compiledAssets, type PageAssets } from '../../html/page-assets.js';

/** The script and the style of the page of a report; in the package they stand in the place of this function. */
export const reportAssets = (): Promise<PageAssets> => compiledAssets('report/page');
