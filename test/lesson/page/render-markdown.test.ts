import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../../generators/core/i18n/en/en.js';
import { renderMarkdown } from '../../../generators/core/lesson/page/render-markdown.js';

const bodyOf = (markdown: string): string => {
  const { opening, parts } = renderMarkdown(`# t\n\n${markdown}`, [], 'You see:', en);
  return [opening.text, ...parts.map(({ body }) => body.text)].join('');
};

describe('the Markdown of a lesson', () => {
  test.each([
    ['a', '<b onclick="x()">bold</b>', '&lt;b onclick=&quot;x()&quot;&gt;bold'],
    ['a block of HTML', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a picture', '![seen](http://x.test/a.png)', '<p>seen</p>'],
    ['a link to a script', '[here](javascript:alert(1))', '<p>here</p>'],
    ['a link to a file', '[here](file:///etc/passwd)', '<p>here</p>'],
    [
      'a link to the web',
      '[here](https://x.test/?a&b)',
      '<a href="https://x.test/?a&amp;b">here</a>',
    ],
    [
      'an address',
      '<http://localhost:80>',
      '<a href="http://localhost:80">http://localhost:80</a>',
    ],
    ['code', '`a < b`', '<code>a &lt; b</code>'],
    ['a diagram that nobody draws', '```mermaid\npie\n```', '<span class="line">pie\n</span>'],
    ['what is printed', 'You see:\n\n```text\na\n```', '<p class="you-see">You see:</p>'],
  ])('has %s as it is to be', (_what, markdown, expected) => {
    expect(bodyOf(markdown)).toContain(expected);
  });

  test('gives a cell the heading of its column, for narrow screens', () => {
    expect(bodyOf('| you see | why |\n|---|---|\n| `a` | b |')).toContain(
      '<td data-heading="you see"><code>a</code></td><td data-heading="why">b</td>',
    );
  });

  test('whatever it is, brings no element that loads or runs something', () => {
    const odd = fc.constantFrom(
      '<',
      '>',
      '[a](',
      ')',
      '![',
      '](',
      '"',
      "'",
      '`',
      '&',
      '\n',
      '<svg/onload=',
      'javascript:',
      ' ',
      '|',
    );
    const words = fc.array(fc.oneof(odd, fc.string({ maxLength: 4 })), { maxLength: 20 });
    fc.assert(
      fc.property(words, (parts) => {
        const tags = bodyOf(parts.join('')).match(/<[a-z/!][^>]*>/gi) ?? [];
        for (const tag of tags)
          expect(tag).not.toMatch(/\son|javascript:|<(?:img|script|svg|iframe|style)/i);
      }),
    );
  });
});

describe('headings', () => {
  test.each([
    ['1. Your first container', '1-your-first-container'],
    ['`web`: from an empty folder', 'web-from-an-empty-folder'],
    ['9. Quel moteur\u202f? Les *contextes*', '9-quel-moteur-les-contextes'],
    ['Pourquoi 0.0.0.0\u202f?', 'pourquoi-0000'],
    ['Où l’on répare', 'où-lon-répare'],
    ['a_b - c', 'a_b---c'],
  ])('%s has the id that GitHub gives it', (heading, id) => {
    const { parts } = renderMarkdown(`# t\n\n## ${heading}`, [], '', en);
    expect(parts[0]?.id).toBe(id);
  });

  test('of the same words are told apart', () => {
    const { parts } = renderMarkdown('# a\n\n## a\n\n### a\n\n## b\n\n## a', [], '', en);
    expect(parts.map(({ id }) => id)).toEqual(['a-1', 'b', 'a-3']);
    expect(parts[0]?.body.text).toContain('<h3 id="a-2">a</h3>');
  });
});
