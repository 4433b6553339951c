import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldHeading } from '../../../generators/core/roster/list/fold-heading.js';

test.each([
  ['Prénom', 'prenom'],
  ['Pre\u0301nom', 'prenom'],
  ['N° d’élève', 'ndeleve'],
  ['GitHub_Username', 'githubusername'],
  ['Cœur  – note', 'coeurnote'],
  ['姓名 (全)', '姓名全'],
  ['Имя\tученика', 'имяученика'],
  ['№ 1½', 'no112'],
])('%j is %j', (heading, folded) => {
  expect(foldHeading(heading)).toBe(folded);
});

test('nothing but letters and digits of any script stays', () => {
  const units = fc.constantFrom(...'aé°’–\u0301œß№½姓И_ -\t\u00a0\u2028\ud83d\ude00');
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: units }));
  fc.assert(
    fc.property(text, (heading) => {
      const folded = foldHeading(heading);
      expect(folded).toBe(folded.replace(/[^\p{L}\p{N}]+/gu, ''));
      expect(foldHeading(`${heading} – °`)).toBe(folded);
      expect(foldHeading(heading.normalize('NFC'))).toBe(foldHeading(heading.normalize('NFD')));
    }),
  );
});
