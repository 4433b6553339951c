import { styleText } from 'node:util';

/** How much a text stands out. */
export type Tone = 'good' | 'bad' | 'faint' | 'strong';
export interface Paint {
  (tone: Tone, text: string): string;
  /** How wide the terminal is; undefined where there is none. */
  readonly columns?: number;
}

export const plain: Paint = (_tone, text) => text;

const styles = { good: 'green', bad: 'red', faint: 'dim', strong: 'bold' } as const;

/** Colours where the stream shows them: `hasColors` also honours NO_COLOR and TERM. Its width where it is a terminal. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  if (!stream.isTTY) return plain;
  const { columns } = stream;
  if (!stream.hasColors() || process.env.NO_COLOR) {
    return Object.assign((_tone: Tone, text: string) => text, { columns });
  }
  // The stream was looked at; `styleText` would look at standard output.
  const paint = (tone: Tone, text: string) => styleText(styles[tone], text);
  return Object.assign(paint, { columns });
}
