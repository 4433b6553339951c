import { describe, expect, test } from '@jest/globals';
import { en } from '../../generators/core/i18n/en/en.js';
import { fr } from '../../generators/core/i18n/fr/fr.js';
import { temporaryFolder } from '../temporary-folder.js';
import { readContent } from './read.js';

describe('a file that is malformed', () => {
  test.each([
    ['r.json', '[{"login": "ada"', 'r.json:1:17', /ends too early/, /s’arrête trop tôt/],
    ['r.json', '[{"a": 1, "a": 2}]', 'r.json:1:11', /"a" stands twice/, /"a" y figure deux fois/],
    ['r.json', '[\n{"a" 1}]', 'r.json:2:6', /“1.*cannot stand/, /«\u00a01.*n’a pas sa place/],
    ['r.json', '['.repeat(50), 'r.json:1:22', /too deep/, /trop nombreux/],
    ['r.yml', '- a: 1\n  a: 2\n', 'r.yml:2:3', /a stands twice/, /a y figure deux fois/],
    ['r.yml', 'a: [1\n', 'r.yml:2:1', /\S/, /la ligne 2 ou juste avant/],
    ['r.yml', '- a\n---\n- b\n', 'r.yml:2:1', /second document/, /second document/],
  ] as const)('is told in one language: %s %j', async (file, content, where, told, dit) => {
    const english = await readContent(temporaryFolder(), content, { file });
    expect(english.problems).toEqual([{ where, message: expect.stringMatching(told) }]);
    const french = await readContent(temporaryFolder(), content, { file, messages: fr });
    expect(french.problems).toEqual([{ where, message: expect.stringMatching(dit) }]);
    expect(french.problems[0]?.message).not.toMatch(/unexpected|expected|must|unique/i);
  });

  test('is said to be so by the answers’ reader too', () => {
    const why = 'Flow sequence must end with a ] at line 2, column 1';
    expect(en.input.file.broken(why)).toContain(why);
    expect(fr.input.file.broken(why)).toContain('vers la ligne 2.');
    expect(fr.input.file.broken('Bad')).not.toMatch(/Bad|ligne/);
  });
});
