import type { RawValue } from './raw.js';

/** All that a repeatable option said, in order. */
export const repeated = (value: RawValue | undefined): readonly RawValue[] => {
  const said: RawValue[] = [];
  for (let one = value; one !== undefined; one = one.earlier) said.unshift(one);
  return said;
};
