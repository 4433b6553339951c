import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../../generators/core/i18n/en/en.js';
import { loadMessages } from '../../../generators/core/i18n/load.js';
import { locales } from '../../../generators/core/i18n/locale.js';
import { ownLabIds, readOwnLab } from '../../../generators/core/lab/own-labs.js';
import { lessonAssets } from '../../../generators/core/lesson/page/lesson-assets.js';
import { lessonPage } from '../../../generators/core/lesson/page/lesson-page.js';
import { parseValue } from '../../../generators/core/options/parse-answers.js';
import { showArgv } from '../../../generators/core/text/show-command.js';
import { told } from '../../../generators/core/text/told.js';
import { usualAnswers } from '../../usual-answers.js';
import { diagramsOf, shownSteps } from '../lesson-of.js';
import { pageFor, textOf } from './pages.js';

const all = locales.flatMap((locale) => ownLabIds().map((stack) => ({ locale, stack })));

describe.each(all)('the page of a lesson ($locale, $stack)', ({ locale, stack }) => {
  let page: string;
  beforeAll(async () => {
    page = await pageFor({ locale, stack });
  });

  test('shows each command by the name of its step, in the order of the outline', () => {
    const shown = [...page.matchAll(/data-step="([^"]+)"><pre><code>(.*?)<\/code>/gs)];
    expect(shown.map(([, id, code = '']) => [id, textOf(code).trim()])).toEqual(
      shownSteps({ ...usualAnswers, locale, stack }).map(({ id, argv }) => [id, showArgv(argv)]),
    );
  });

  test('lets nothing but commands, and the one file to be made, be copied', () => {
    const copied = [...page.matchAll(/<button[^>]*>/g)];
    expect(copied).toHaveLength([...page.matchAll(/data-step=/g)].length + 1);
    expect(page).not.toMatch(/<pre class="output">(?:(?!<\/pre>).)*<button/s);
  });

  test('leads to its own headings only, and to the web', () => {
    const links = [...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const inside = links.filter((href) => href.startsWith('#'));
    expect(inside.length).toBeGreaterThan(15);
    expect(inside.filter((href) => !ids.includes(decodeURIComponent(href.slice(1))))).toEqual([]);
    expect(links.filter((href) => !/^(?:#|https?:\/\/)/.test(href))).toEqual([]);
  });

  test('draws every diagram, and leaves no sign of Markdown', () => {
    const { length } = diagramsOf({ ...usualAnswers, locale, stack });
    expect(length).toBeGreaterThan(2);
    expect([...page.matchAll(/<svg /g)]).toHaveLength(length);
    const read = textOf(page.replace(/<(style|script|pre)\b.*?<\/\1>/gs, ''));
    expect(read).not.toMatch(/```|\*\*|\]\(|^#+ |\|---/m);
  });

  test('says nothing of how README.md is read as a page', () => {
    expect(page).not.toContain('VS Code');
  });

  test('has its own name, port and greeting everywhere', async () => {
    const own = await pageFor({ ...{ locale, stack }, name: 'tea', port: 9191, greeting: 'Salut' });
    const read = textOf(own.replace(/<(style|script)\b.*?<\/\1>/gs, ''));
    expect(read).toContain(`9191:${readOwnLab(stack).port}`);
    expect(read).not.toMatch(/8080|Hello World!|\bdocker stop web\b/);
    expect(own).toMatch(/<tspan[^>]*>localhost:9191<\/tspan>/);
  });
});

describe('a greeting that somebody made to break the page', () => {
  let assets: Awaited<ReturnType<typeof lessonAssets>>;
  beforeAll(async () => {
    assets = await lessonAssets();
  });

  /** What may break out of Markdown, of HTML, of a script or of a comment, between any characters. */
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      ...[
        '</pre>',
        '</script><script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '```',
        '~~~',
      ],
      ...[
        '-->',
        '<!--',
        '"',
        "'",
        '`',
        '[x](javascript:alert(1))',
        '![x](http://x.test/)',
        '&lt;',
        '$&',
      ],
      ...['\u202e', '\u2028', '<%- 1 %>', '\\', '</style>', '</code>', '|'],
    ),
  );

  test('stands there as text', async () => {
    const messages = await loadMessages('en');
    const stack = readOwnLab(usualAnswers.stack);
    const render = (greeting: string) =>
      lessonPage({ ...usualAnswers, greeting }, stack, messages, assets);
    const tagsOf = (page: string) =>
      page.replace(/<(style|script)>.*?<\/\1>/gs, '').match(/<[a-z/!][^>]*>/g);
    const usual = tagsOf(render('x'))?.map((tag) => tag.replace(/[0-9a-f]{64}/, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 6 }), async (pieces) => {
        const read = await parseValue('greeting', { text: pieces.join(''), where: '' }, en);
        if ('problem' in read) return;
        const page = render(read.value);
        expect(tagsOf(page)?.map((tag) => tag.replace(/[0-9a-f]{64}/, ''))).toEqual(usual);
        expect(textOf(page)).toContain(told(read.value));
      }),
      { numRuns: 100 },
    );
  });
});
