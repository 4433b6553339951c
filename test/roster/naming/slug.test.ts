import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../../generators/core/i18n/en/en.js';
import { readName } from '../../../generators/core/options/values/read-name.js';
import { loadSlug, type Slug } from '../../../generators/core/roster/naming/slug.js';

let slugOf: (text: string) => Slug;
beforeAll(async () => {
  slugOf = await loadSlug();
});

describe('the name for a folder', () => {
  test.each([
    ['Jean-Pierre Élouède', 'jean-pierre-elouede'],
    ['Jean-Pierre E\u0301loue\u0300de', 'jean-pierre-elouede'],
    ['Œuvrard Lætitia', 'oeuvrard-laetitia'],
    ['Łukasz Żółć', 'lukasz-zolc'],
    ['Þór ß', 'thor-ss'],
    ["O’Brien, D'Arc", 'o-brien-d-arc'],
    ['Иван Петров', 'ivan-petrov'],
    ['Γιώργος', 'giorgos'],
    ['李小龍', 'lixiaolong'],
    ['さくら', 'sakura'],
    ['김민준', 'gimminjun'],
    ['राम', 'ram'],
    ['محمد', 'mhmd'],
    ['😀', 'grinning'],
    ['$(id) `x`; rm -rf', 'id-x-rm-rf'],
    ['007', '007'],
    ['A', 'student-a'],
    ['debian', 'student-debian'],
    ['hello world', 'student-hello-world'],
    ['con.txt', 'con-txt'],
  ])('of %s is %s', (text, slug) => {
    expect(slugOf(text)).toEqual({ slug });
  });

  test('of two long names that begin alike is not the same', () => {
    const name = 'Jean-Pierre Marie Alexandre de la Tour du Pin';
    const [a, b] = [slugOf(`${name} Élouède`), slugOf(`${name} Martin`)];
    expect(a).not.toEqual(b);
    expect(a).toEqual(slugOf(`${name} Elouede`));
  });

  test('is one that Docker and every file system take, whatever people are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const named = slugOf(text);
        if ('refused' in named) return;
        expect(named.slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(named.slug.length).toBeLessThanOrEqual(40);
        expect(readName(named.slug, en)).toEqual({ value: named.slug });
      }),
    );
  });
});
