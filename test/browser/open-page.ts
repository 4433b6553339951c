import type { Browser, Page } from 'playwright-core';

export interface Look {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly scripts?: boolean;
}

export interface OpenedPage {
  readonly page: Page;
  /** What the browser complained of, and whatever it asked for besides the page. */
  readonly complaints: readonly string[];
  /** Seconds of a processor that it has taken so far: those that others take do not count. */
  readonly busy: () => Promise<number>;
}

/** Opens an address in a browser, with nothing of what others have left in it, and listens to all that happens. */
export async function openPage(
  browser: Browser,
  address: string,
  { scheme = 'light', width = 1280, scripts = true }: Look = {},
): Promise<OpenedPage> {
  const complaints: string[] = [];
  const context = await browser.newContext({
    ...{ colorScheme: scheme, viewport: { width, height: 800 }, javaScriptEnabled: scripts },
  });
  context.setDefaultTimeout(10_000);
  // A large page on a busy machine: a hang is all that this is to find.
  context.setDefaultNavigationTimeout(60_000);
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== address) complaints.push(`request: ${request.url()}`);
  });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  await page.goto(address);
  return { page, complaints, busy };
}
