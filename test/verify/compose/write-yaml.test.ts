import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Tree } from '../../../generators/core/tree/tree.js';
import { writeYaml } from '../../../generators/core/tree/write-yaml.js';
import { readYamlTree } from '../../../generators/core/tree/yaml-tree.js';

const written = async (text: string): Promise<string> => {
  const read = await readYamlTree(text);
  if ('flaw' in read) throw new Error(read.flaw.detail);
  return writeYaml(read.tree);
};

test.each([
  ['a number stays one', 'a: 5000', '{a: 5000}'],
  ['what looks like one, and is a text, stays that', 'a: "5000"', '{a: "5000"}'],
  ['nothing stays nothing', 'a:\nb: ""\nc: ~', '{a: null, b: "", c: null}'],
  ['what may be true stays as it is', 'a: yes\nb: on', '{a: yes, b: on}'],
  ['signs of YAML are set in quotation marks', 'a: b:c # d', '{a: "b:c"}'],
  ['a word of signs alone, too', 'a: --', '{a: "--"}'],
  ['a text over lines is one', 'a: |\n  b\n  c\n', '{a: "b\\nc\\n"}'],
  ['lists and maps stay such', 'a: [1, {b: c}]\nd:\n  - e', '{a: [1, {b: c}], d: [e]}'],
  // Some readers go on in a new line there, and see a key.
  ['no sign ends a line', 'a: "b\u2028include: c\u0085"', '{a: "b\\u2028include: c\\u0085"}'],
  ['no sign of direction is lost', 'a: "\ufeff\u007f"', '{a: "\\ufeff\\u007f"}'],
])('%s', async (_what, text, expected) => {
  expect(await written(text)).toBe(expected);
});

const place = { line: 1, column: 1 };
const isQuoted = true as const;
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string({ unit: 'binary' }).map((text): Tree => ({ kind: 'text', text, isQuoted, ...place })),
    fc
      .array(tie('tree'), { maxLength: 4 })
      .map((items): Tree => ({ kind: 'list', items, ...place })),
    fc
      .uniqueArray(fc.tuple(fc.string({ unit: 'binary' }), tie('tree')), {
        maxLength: 4,
        selector: ([key]) => key,
      })
      .map((pairs): Tree => {
        const all = pairs.map(([text, value]) => ({
          key: { text, isQuoted, ...place },
          value,
        }));
        return { kind: 'map', pairs: all, ...place };
      }),
  ),
}));

const asData = (of: Tree): unknown => {
  if (of.kind === 'text') return of.text;
  if (of.kind === 'list') return of.items.map(asData);
  return Object.fromEntries(of.pairs.map(({ key, value }) => [key.text, asData(value)]));
};

test('whatever stands in quotation marks is read again as it was, in one line', () => {
  fc.assert(
    fc.property(tree, (of) => {
      const text = writeYaml(of);
      expect(text).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
      // Half of a pair of surrogates is no sign, and no reader takes it.
      if (/\\ud[89a-f]/.test(text)) return;
      expect(parse(text, { uniqueKeys: false })).toEqual(asData(of));
    }),
  );
});
