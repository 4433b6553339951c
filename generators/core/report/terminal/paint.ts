import { styleText } from 'node:util';

/** How much a text stands out. */
export type Tone = 'good' | 'bad' | 'faint' | 'strong';
export type Paint = (tone: Tone, text: string) => string;

export const plain: Paint = (_tone, text) => text;

const styles = { good: 'green', bad: 'red', faint: 'dim', strong: 'bold' } as const;

/** Colours where the stream shows them: `hasColors` also honours NO_COLOR and TERM. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  if (!stream.isTTY || !stream.hasColors() || process.env.NO_COLOR) return plain;
  // The stream was looked at; `styleText` would look at standard output.
  return (tone, text) => styleText(styles[tone], text);
}
