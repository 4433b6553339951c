import type { Reader } from '../row.js';

/**
 * A path component of an image reference, as the engine's own grammar has it
 * (distribution/reference: `path-component`). A container's name allows more,
 * but the same word names both here, and a container's has at least two characters.
 */
const imageName = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;

/** Also a host name in Compose networks, so no longer than a DNS label. */
const longest = 63;

/** Images that the lesson pulls, and the one word that Docker keeps for itself. */
export const takenNames: readonly string[] = ['debian', 'hello-world', 'scratch'];

export const readName: Reader<string> = (text, messages) => {
  if (text.length < 2 || text.length > longest) {
    return { problem: messages.input.nameLength(text, 2, longest) };
  }
  if (!imageName.test(text)) return { problem: messages.input.nameCharacters(text) };
  if (takenNames.includes(text)) return { problem: messages.input.nameTaken(text) };
  return { value: text };
};
