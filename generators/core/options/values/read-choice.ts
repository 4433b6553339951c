import type { Reader } from '../row.js';

/** One of a list. The message names the list; the nearest one is added by whoever prints it. */
export function readChoice<T extends string>(choices: () => readonly T[]): Reader<T> {
  return (text, messages) => {
    const value = choices().find((choice) => choice === text);
    return value === undefined
      ? { problem: messages.input.notAChoice(text, choices()) }
      : { value };
  };
}

/** Said or not said; a file may write it as `true` or `false`. */
export const readBoolean: Reader<boolean> = (text, { input }) =>
  text === 'true' || text === 'false'
    ? { value: text === 'true' }
    : { problem: input.notAChoice(text, ['true', 'false']) };
