import { readable } from '../../verdict/bounds.js';

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [list, endOfList, object, endOfObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Whether a JSON text holds more than any report, or lies deeper in itself: to read it would take
 * fifty times its bytes of memory, and minutes, before anything of it can be judged.
 */
export function holdsTooMuch(json: Uint8Array): boolean {
  // Of each that is open around a place, how many entries it may still have.
  const left: number[] = [];
  let values = readable.values;
  for (let at = 0; at < json.length; at++) {
    switch (json[at]) {
      case quote:
        at = endOfText(json, at);
        continue;
      case list:
        left.push(readable.projects);
        break;
      case object:
        left.push(readable.fields);
        break;
      case comma:
        left.push((left.pop() ?? Number.POSITIVE_INFINITY) - 1);
        break;
      case endOfList:
      case endOfObject:
        left.pop();
        continue;
      default:
        continue;
    }
    values -= 1;
    if (left.length > readable.deep || left.at(-1) === 0 || values < 0) return true;
  }
  return false;
}

/** Where the text ends that begins at a place. */
function endOfText(json: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== quote) at += json[at] === backslash ? 2 : 1;
  return at;
}
