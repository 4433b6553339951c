import { nearName } from '../../text/near-name.js';
import type { Meaning } from './meaning.js';
import type { Seen } from './sign.js';

/** What Node.js itself calls so. */
const globals =
  'console process require module exports Buffer JSON Math Object Array String Number Boolean Promise Date Error Map Set RegExp fetch URL setTimeout setInterval clearTimeout parseInt parseFloat undefined';

/** UTF-16 code units of a program that are looked at. */
const most = 200_000;

const bound = [
  /\b(?:const|let|var|function|class|import)\s+(\w+)/g,
  /\b(?:const|let|var|import)\s*\{([^{}\n]{1,500})\}/g,
  /\(([\w\s,]{1,200})\)\s*(?:=>|\{)/g,
];

/** A name that nothing in a program of Node.js has: one near by, if there is one. */
export function explainNodeName(name: string, { place, sources }: Seen): Meaning {
  const text = (place && sources.files.text(place.path))?.slice(0, most) ?? '';
  const own = bound.flatMap((form) =>
    [...text.matchAll(form)].flatMap(([, list = '']) => list.match(/\w+/g) ?? []),
  );
  const near = nearName(name, [...new Set([...own, ...globals.split(' ')])]);
  return near === undefined
    ? { id: 'name', names: [name] }
    : { id: 'name-near', names: [name, near] };
}
