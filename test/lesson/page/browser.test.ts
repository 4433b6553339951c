import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { locales } from '../../../generators/core/i18n/locale.js';
import { ownLabIds } from '../../../generators/core/lab/own-labs.js';
import type { Answers } from '../../../generators/core/options/table.js';
import { showArgv } from '../../../generators/core/text/show-command.js';
import { barriersOf, overflowOf } from '../../browser/access.js';
import { startBrowser } from '../../browser/chromium.js';
import { type Look, type OpenedPage, openPage } from '../../browser/open-page.js';
import { needing } from '../../programs/needing.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { usualAnswers } from '../../usual-answers.js';
import { diagramsOf, shownSteps } from '../lesson-of.js';
import { pageFor } from './pages.js';

needing('chromium')('the lesson in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  async function open(some: Partial<Answers> = {}, look: Look = {}): Promise<OpenedPage> {
    const file = join(temporaryFolder(), 'lesson.html');
    writeFileSync(file, await pageFor(some));
    return openPage(browser, pathToFileURL(file).href, look);
  }

  const copyButtons = (page: Page) => page.getByRole('button', { name: /^(?:Copy|Copier)/ });

  const looks = (['en', 'fr'] as const).flatMap((locale) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      [390, 1280].map((width) => [locale, scheme, width] as const),
    ),
  );
  test.each(looks)(
    'has nothing that axe finds (%s, %s, %d wide)',
    async (locale, scheme, width) => {
      // As long as names may be: nothing may stick out.
      const name = `${'a-long-name-'.repeat(5)}end`;
      const { page, complaints } = await open({ locale, name }, { scheme, width });
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
      expect(await barriersOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test('copies each command as it is to be typed, and says so', async () => {
    const { page, complaints } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const { id, argv } of shownSteps(usualAnswers)) {
      const command = showArgv(argv);
      const button = page.locator(`#step-${id}`).getByRole('button', { name: `Copy: ${command}` });
      await button.click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(command);
    }
    expect(await page.getByRole('status').textContent()).toBe('Copied');
    const compose = page.getByRole('button', { name: 'Copy: services:' });
    await compose.click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^services:\n {2}"web":\n {4}build: web\n[\s\S]*- "8080:5000"$/,
    );
    await page.waitForFunction(
      () => !/Copied/.test(document.querySelector('main')?.textContent ?? ''),
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('selects the command where a page may not copy', async () => {
    const { page, complaints } = await open();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('#step-run').getByRole('button').click();
    await page.locator('#step-run').getByText('Selected').waitFor();
    expect(await page.evaluate(() => `${getSelection()}`.trim())).toBe(
      'docker run -d --name web -p 8080:5000 web',
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('can be used with the keyboard alone, in the order of its text', async () => {
    const { page } = await open();
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      });
    const next = async () => {
      await page.keyboard.press('Tab');
      return focused();
    };
    expect(await next()).toBe('Go to the lesson');
    expect(await next()).toBe('1. Your first container');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await next()).toBe('Copy: docker version');
    const outlineStyle = await page.evaluate(() =>
      document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : '',
    );
    expect(outlineStyle).toBe('solid');
    expect([await next(), await next()]).toEqual(['part 13', 'part 11']);
    expect(await next()).toBe('Copy: docker run --name web-hello hello-world');
    await page.context().close();
  });

  test('leads to its parts, and marks the one that is read', async () => {
    const { page } = await open({ locale: 'fr' });
    for (const link of (await page.getByRole('navigation').getByRole('link').all()).reverse()) {
      const heading = page.getByRole('heading', {
        name: (await link.textContent()) ?? '',
        exact: true,
      });
      await link.click();
      expect((await heading.boundingBox())?.y).toBeLessThan(800);
      await expectCurrent(page, (await link.textContent()) ?? '');
    }
    await page.context().close();
  });

  const expectCurrent = (page: Page, title: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('nav [aria-current]')?.textContent === wanted,
      title,
    );

  /** The default, and each stack that has diagrams of its own. */
  const usual = diagramsOf(usualAnswers).length;
  const drawn = ownLabIds().filter(
    (stack) =>
      stack === usualAnswers.stack || diagramsOf({ ...usualAnswers, stack }).length > usual,
  );
  const drawings = locales.flatMap((locale) => drawn.map((stack) => [locale, stack] as const));
  test.each(drawings)('has room for the words of its diagrams (%s, %s)', async (locale, stack) => {
    for (const width of [390, 1280]) {
      const { page } = await open({ locale, stack, port: 65_535 }, { width });
      const { length } = diagramsOf({ ...usualAnswers, locale, stack });
      expect(await page.locator('svg').count()).toBe(length);
      expect(await page.evaluate(crowdedWords)).toEqual([]);
      await page.context().close();
    }
  });

  test('prints its commands, without what is only for a screen', async () => {
    const { page } = await open({}, { scheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#step-run').isVisible()).toBe(true);
    expect(await copyButtons(page).first().isVisible()).toBe(false);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.context().close();
  });

  test('is whole where no script runs', async () => {
    const { page, complaints } = await open({}, { scripts: false });
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(13);
    expect(await page.locator('[data-step]').count()).toBe(shownSteps(usualAnswers).length);
    expect(await page.locator('main button').first().isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('shows a hostile greeting as text: nothing runs, nothing is fetched', async () => {
    const greeting = '</code></pre><script>alert(1)</script><img src="http://127.0.0.1:9/x">```';
    const { page, complaints } = await open({ greeting });
    expect(await page.locator('.output', { hasText: greeting }).count()).toBeGreaterThan(0);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img, iframe, object, embed, link, base, form').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** In the page: words of a diagram that stick out of their box or of the drawing, or lie upon others. */
function crowdedWords(): string[] {
  const place = (element: Element) => element.getBoundingClientRect();
  const sticksOut = (inner: DOMRect, outer: DOMRect) =>
    inner.left < outer.left ||
    inner.right > outer.right ||
    inner.top < outer.top ||
    inner.bottom > outer.bottom;
  const meet = (a: DOMRect, b: DOMRect) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return [...document.querySelectorAll('svg text')].flatMap((text) => {
    const drawing = text.closest('svg');
    const shape = text.previousElementSibling;
    const around = shape?.matches('.box, .group') ? shape : drawing;
    const others = [...(drawing?.querySelectorAll('text, .box') ?? [])].filter(
      (other) => other !== text && other !== shape,
    );
    const isCrowded =
      !around ||
      sticksOut(place(text), place(around)) ||
      others.some((other) => meet(place(text), place(other)));
    return isCrowded ? [`${text.textContent}`] : [];
  });
}
