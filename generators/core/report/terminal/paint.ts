import { styleText } from 'node:util';
import { hasLinks, linkTo } from './links.js';

/** How much a text stands out. */
export type Tone = 'good' | 'bad' | 'faint' | 'strong';
export interface Paint {
  (tone: Tone, text: string): string;
  /** How wide the terminal is; undefined where there is none. */
  readonly columns?: number;
  /** Makes a text a link; undefined where the terminal has none. */
  readonly link?: (address: string, text: string) => string;
}

export const plain: Paint = (_tone, text) => text;

const styles = { good: 'green', bad: 'red', faint: 'dim', strong: 'bold' } as const;

/** Colours where the stream shows them: `hasColors` also honours NO_COLOR and TERM. Its width, and links, where it is a terminal. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  if (!stream.isTTY) return plain;
  const shown = { columns: stream.columns, ...(hasLinks(process.env) ? { link: linkTo } : {}) };
  if (!stream.hasColors() || process.env.NO_COLOR) {
    return Object.assign((_tone: Tone, text: string) => text, shown);
  }
  // The stream was looked at; `styleText` would look at standard output.
  const paint = (tone: Tone, text: string) => styleText(styles[tone], text);
  return Object.assign(paint, shown);
}
