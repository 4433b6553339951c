import { appendFileSync } from 'node:fs';

/** Adds to the end of a file that others write to as well. */
export const appendText = (place: string, text: string): void => appendFileSync(place, text);
