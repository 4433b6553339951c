import type { Lab } from './lab.js';
import { inString } from './string-form.js';

/** All but what shows as it is in any editor; see `string-form.ts`. */
const unseen = /(?! )[\p{C}\p{Z}]/gu;

/** One for each place that a text can land in. @param string how the lab's language writes one */
export const filtersFor = (string: Lab['string']) => ({
  /** Between double quotes in a source of the lab's language. */
  string(text: string): string {
    if (string === undefined) throw new Error('The lab does not say how a string is written.');
    return inString(string, text);
  },
  /** In the text of an HTML page, or between double quotes there. */
  html: (text: string): string =>
    text
      .replace(/[&<>"]/g, (sign) => `&${entities[sign]};`)
      .replace(unseen, (sign) => `&#x${sign.codePointAt(0)?.toString(16)};`),
  /** Between double quotes in JSON or YAML. */
  json: (text: string): string => inJson(text),
  /** Between double quotes in a Compose file, which reads `$` as the beginning of a variable. */
  compose: (text: string): string => inJson(text).replaceAll('$', '$$$$'),
});

const entities: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
};

const inJson = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(unseen, (sign) =>
      Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at))
        .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
        .join(''),
    );
