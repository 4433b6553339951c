import type { Saying } from '../../../verdict/saying.js';
import { note, type ReadValue } from '../note.js';
import { stands } from '../stands.js';

const part = /[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*/.source;
/** Source: https://pkg.go.dev/github.com/distribution/reference */
const form = new RegExp(
  String.raw`^(?:((?:localhost|[\w-]+(?:\.[\w-]+)+|[\w-]+(?=:\d))(?::\d+)?)/)?(${part}(?:/${part})*)(?::([\w][\w.-]{0,127}))?(@\w+:[0-9a-f]{32,})?$`,
);

/** Names longer than that are none. */
const longest = 500;

/** `registry.example:5000/ada/web:1.0@sha256:…`, as a command fetches it. */
export function readImage(value: string): ReadValue {
  const [, registry, name, tag, digest] = (value.length <= longest && form.exec(value)) || [];
  // What the shell puts in may be anything.
  if (value.includes('$')) return { says: [stands('image-name', value)], notes: [] };
  if (name === undefined) return unfit(value);
  const [owner, second] = name.split('/');
  return {
    says: [
      versionOf(name, tag, digest),
      ...(registry ? [stands('image-registry', registry)] : []),
      ...(!registry && second !== undefined && owner ? [stands('image-of', owner)] : []),
      ...(!registry && second === undefined ? [stands('image-official')] : []),
    ],
    notes: [],
  };
}

function versionOf(name: string, tag: string | undefined, digest: string | undefined): Saying {
  if (digest !== undefined) return stands('image-digest', name);
  return tag === undefined ? stands('image-latest', name) : stands('image-tag', name, tag);
}

/** A name that no image can have: mostly the rest of something before it. */
function unfit(value: string): ReadValue {
  const isRest = /^[^:]*:\//.test(value) && !/^\w+:\/\//.test(value);
  return {
    says: [stands('image-name', value)],
    notes: [note(isRest ? 'mount-space' : 'bad-image', value)],
  };
}

/** The same of an image that is here, which has an id too, or gets a name. */
export function readImageHere(value: string, says: 'image-id' | 'new-name'): ReadValue {
  const isFit = value.includes('$') || (value.length <= longest && form.test(value));
  return {
    says: [stands(says, value)],
    notes: isFit ? [] : [note('bad-image', value)],
  };
}
