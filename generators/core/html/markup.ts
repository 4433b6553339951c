import { told } from '../text/told.js';

/** HTML that is ours: whatever it holds of others stands in it as text. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | null | undefined | false | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const textOf = (part: Part): string => {
  if (part instanceof Markup) return part.text;
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') {
    return told(part).replace(/[&<>"']/g, (character) => entities[character] ?? '');
  }
  return typeof part === 'number' ? `${part}` : part.map(textOf).join('');
};

/** HTML with values in it, which are text, within an element or a quoted attribute. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((ours, index) => ours + textOf(parts[index])).join(''));
