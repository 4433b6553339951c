/** What does not show: soft hyphens, byte order marks, signs that turn the direction of a text around. */
const hidden = /\p{Default_Ignorable_Code_Point}/gu;

/** Spaces of every kind, no-break ones too, and line ends. */
const space = /[\s\u0085]+/g;

/** Marks on one letter beyond those that any language writes: to put them in order takes the square of their time. */
const manyMarks = /(?<=\p{M}{10})\p{M}/gu;

/** A text as a person reads it: what looks the same is the same. */
export const foldText = (text: string): string =>
  text.replace(hidden, '').replace(space, ' ').trim().replace(manyMarks, '').normalize('NFC');
