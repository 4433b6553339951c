import { createHash } from 'node:crypto';
import { html, Markup } from './markup.js';
import type { PageAssets } from './page-assets.js';

interface HtmlPage {
  readonly lang: string;
  readonly title: string;
  readonly body: Markup;
}

/**
 * A page as one file that needs no network. Its policy lets nothing run or load that is not ours,
 * whatever stands in it.
 */
export const htmlPage = ({ lang, title, body }: HtmlPage, assets: PageAssets): string =>
  html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policyFor(assets))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(assets.style)}</style>
</head>
<body>
${body}<script>${new Markup(assets.script)}</script>
</body>
</html>
`.text;

/** Nothing runs or loads but the page's own script and style. */
const policyFor = ({ script, style }: PageAssets): string =>
  [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** By which a policy knows a script or a style that stands in the page. */
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
