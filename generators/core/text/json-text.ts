/** What does not show, or turns around what does. */
const hidden = /[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u007f-\u009f\ufff9-\uffff]/gu;

/** A value as JSON. Whoever looks at it sees what a program reads: nothing in it hides. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(hidden, escaped)}\n`;

const escaped = (sign: string): string =>
  sign
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
