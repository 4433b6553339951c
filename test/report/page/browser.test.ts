import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { en } from '../../../generators/core/i18n/en/en.js';
import { loadMessages } from '../../../generators/core/i18n/load.js';
import type { Locale } from '../../../generators/core/i18n/locale.js';
import { reporterOf } from '../../../generators/core/report/formats/formats.js';
import type { Report } from '../../../generators/core/verdict/report.js';
import { barriersOf, overflowOf } from '../../browser/access.js';
import { startBrowser } from '../../browser/chromium.js';
import { type Look, type OpenedPage, openPage } from '../../browser/open-page.js';
import { needing } from '../../programs/needing.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { classReport, hostileReport } from './class-report.js';

interface ReportLook extends Look {
  readonly locale?: Locale;
  /** Whether its policy is left in. */
  readonly policy?: boolean;
}

needing('chromium')('the page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  async function open(report: Report, look: ReportLook = {}): Promise<OpenedPage> {
    const { locale = 'en', policy = true } = look;
    const file = join(temporaryFolder(), 'class.html');
    const whole = (await reporterOf('html'))(report, await loadMessages(locale));
    writeFileSync(file, policy ? whole : whole.replace(/<meta http-equiv[^>]*>/, ''));
    return openPage(browser, pathToFileURL(file).href, look);
  }

  const shownRows = (page: Page): Promise<number> => page.locator('tbody tr:not([hidden])').count();
  const firstOf = (page: Page, column: string): Promise<string | null> =>
    page.locator(`tbody tr:not([hidden]) >> nth=0 >> ${column}`).textContent();

  test('filters by result, class and free text, and says how many are shown', async () => {
    const { page, complaints } = await open(classReport(60));
    const status = page.getByRole('status');
    expect(await status.textContent()).toBe('60 of 60 projects shown.');
    await page.getByLabel('Result').selectOption('fail');
    const failed = await shownRows(page);
    expect(failed).toBeGreaterThan(5);
    expect(await status.textContent()).toBe(`${failed} of 60 projects shown.`);
    expect(await page.locator('tbody tr:not([hidden])[data-outcome=pass]').count()).toBe(0);
    await page.getByLabel('Class of failure').selectOption('CRASH');
    expect(await shownRows(page)).toBeLessThan(failed);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await shownRows(page)).toBe(60);
    // Without regard to case and accents, and in any order.
    for (const typed of ['elodie', 'ÉLODIE', 'nandu  elodie', 'Łukasz', 'lukasz zolc']) {
      await page.getByLabel('Find in the rows').fill(typed);
      await page.waitForFunction(() =>
        /^10 of/.test(document.querySelector('#status')?.textContent ?? ''),
      );
      expect(await shownRows(page)).toBe(10);
    }
    await page.getByLabel('Find in the rows').fill('nobody is called so');
    await page.getByText('No project fits all of that.').waitFor();
    await page.keyboard.press('Escape');
    expect(await shownRows(page)).toBe(60);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('leads from a class of failure to its rows', async () => {
    const { page } = await open(classReport(60));
    const sentence = en.failures.PULL_NETWORK.message({});
    await page.getByRole('link', { name: sentence }).click();
    const codes = page.locator('tbody tr:not([hidden])');
    expect(await codes.count()).toBeGreaterThan(0);
    expect(await page.locator('tbody tr:not([hidden]):not([data-code=PULL_NETWORK])').count()).toBe(
      0,
    );
    await page.context().close();
  });

  test('sorts each column, up and down, and says so', async () => {
    const { page, complaints } = await open(classReport(60));
    const heading = (name: string) => page.getByRole('columnheader', { name });
    expect(await heading('Result').getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('button', { name: 'Time' }).click();
    expect(await heading('Time').getAttribute('aria-sort')).toBe('ascending');
    expect(await heading('Result').getAttribute('aria-sort')).toBeNull();
    expect(await firstOf(page, 'td.time')).toBe('0.0 s');
    await page.getByRole('button', { name: 'Time' }).click();
    expect(await firstOf(page, 'td.time')).toBe('100.0 s');
    expect(await page.getByRole('status').textContent()).toContain('Sorted downwards by: Time');
    await page.getByRole('button', { name: 'Student' }).click();
    expect(await firstOf(page, 'th')).toContain('Ada Lovelace');
    await page.getByRole('button', { name: 'Class of failure' }).click();
    expect(await firstOf(page, 'td >> nth=1')).toContain('COPY_MISSING');
    // Those without one stay last, whichever way.
    await page.getByRole('button', { name: 'Class of failure' }).click();
    expect(await firstOf(page, 'td >> nth=1')).toContain('PULL_NETWORK');
    await page.getByRole('button', { name: 'Result' }).click();
    expect(await firstOf(page, 'td >> nth=0')).toBe('failed');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('can be used with the keyboard alone, and shows where one is', async () => {
    const { page, complaints } = await open(classReport(12));
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (name: string) => {
      for (let count = 0; count < 60 && !(await focused()).startsWith(name); count++) {
        await page.keyboard.press('Tab');
      }
      expect(await focused()).toContain(name);
    };
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Go to the projects');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Student');
    const outline = await page.evaluate(() =>
      document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : '',
    );
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    expect(
      await page.getByRole('columnheader', { name: 'Student' }).getAttribute('aria-sort'),
    ).toBe('ascending');
    await page.keyboard.press('Space');
    expect(
      await page.getByRole('columnheader', { name: 'Student' }).getAttribute('aria-sort'),
    ).toBe('descending');
    await tabTo('The last lines');
    await page.keyboard.press('Enter');
    await page.getByText('0 said said').first().waitFor({ state: 'visible' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['en', 'light', 1280],
    ['fr', 'dark', 1280],
    ['fr', 'light', 390],
    ['en', 'dark', 390],
  ] as const)('has nothing that axe finds (%s, %s, %d wide)', async (locale, scheme, width) => {
    const messages = await loadMessages(locale);
    const report = { ...classReport(12, 2, messages), missing: ['3/8'] };
    const { page } = await open(report, { locale, scheme, width });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
    for (const details of await page.locator('details').all())
      await details.locator('summary').click();
    expect(await barriersOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test('shows an attack as text: nothing runs, nothing is fetched, nothing is added', async () => {
    const report = hostileReport();
    const { page, complaints } = await open(report);
    expect(await page.locator('tbody tr').count()).toBe(report.projects.length);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('style').count()).toBe(1);
    expect(
      await page.locator('img, iframe, object, embed, link, base, form, h1 + h1').count(),
    ).toBe(0);
    expect(await page.title()).toMatch(/^docker-intro: /);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((a) => (a as unknown as { protocol: string }).protocol));
    expect(links.filter((protocol) => !/^(?:file|https?):$/.test(protocol))).toEqual([]);
    await page.getByLabel('Find in the rows').fill('<script>alert(1)</script>');
    await page.waitForFunction(
      () => !/^2\d of/.test(document.querySelector('#status')?.textContent ?? '2 of'),
    );
    for (const summary of await page.locator('tr:not([hidden]) summary').all())
      await summary.click();
    expect(
      await page.locator('pre', { hasText: '<script>alert(1)</script>' }).count(),
    ).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['its policy', 0, 'docker-intro: class: 3 projects verified'],
    // Else the test would not tell a policy from a browser that fetches nothing.
    ['no policy', 1, 'broken'],
  ])('with %s lets %d requests out that are not ours', async (_what, requests, title) => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const { page, complaints } = await open(classReport(3), { policy: requests === 0 });
    await page.evaluate(async (url) => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "broken"';
      document.body.append(script);
      const image = document.createElement('img');
      const ended = new Promise((resolve) => image.addEventListener('error', resolve));
      image.src = url;
      document.body.append(image);
      await ended;
    }, `http://127.0.0.1:${port}/x.png`);
    expect(asked).toBe(requests);
    expect(await page.title()).toBe(title);
    const refusals = complaints.filter((text) => text.includes('Content Security Policy'));
    expect(refusals.length > 1).toBe(requests === 0);
    server.close();
    await page.context().close();
  });

  test('unfolds what it shows before it is printed, and folds it again', async () => {
    const { page } = await open(classReport(20));
    await page.getByLabel('Result').selectOption('fail');
    const opened = (event: string) =>
      page.evaluate((name) => {
        dispatchEvent(new Event(name));
        return document.querySelectorAll('tr:not([hidden]) details[open]').length;
      }, event);
    const all = await page.locator('tr:not([hidden]) details').count();
    expect(all).toBeGreaterThan(0);
    expect(await opened('beforeprint')).toBe(all);
    expect(await page.locator('tr[hidden] details[open]').count()).toBe(0);
    expect(await opened('afterprint')).toBe(0);
    await page.context().close();
  });

  test('is a plain table where no script runs', async () => {
    const { page, complaints } = await open(classReport(20), { scripts: false });
    expect(await page.locator('tbody tr').count()).toBe(20);
    expect(await page.getByLabel('Result').isVisible()).toBe(false);
    expect(await page.locator('thead button').count()).toBe(0);
    expect(await firstOf(page, 'td >> nth=0')).toBe('failed');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('of 1000 students who all fail opens, filters and sorts without a stutter', async () => {
    const { page, complaints, busy } = await open(classReport(1000, 1));
    const bytes = await page.evaluate(() => document.documentElement.outerHTML.length);
    const ready = await busy();
    await page.evaluate(() => {
      document.querySelector<HTMLButtonElement>('.c-time button')?.click();
      document.body.getBoundingClientRect();
    });
    const sorted = await busy();
    await page.evaluate(() => {
      const outcome = document.querySelector<HTMLSelectElement>('#outcome');
      if (outcome) outcome.value = 'error';
      outcome?.dispatchEvent(new Event('change'));
      document.body.getBoundingClientRect();
    });
    const filtered = await busy();
    const took = { ready, sort: sorted - ready, filter: filtered - sorted };
    console.info('1000 students:', { bytes, ...took });
    // Ten times what it takes on two slow cores.
    expect(took.ready).toBeGreaterThan(0);
    expect(took.ready).toBeLessThan(10);
    expect(took.sort).toBeLessThan(5);
    expect(took.filter).toBeLessThan(3);
    expect(bytes).toBeLessThan(8 * 1024 * 1024);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);
});
