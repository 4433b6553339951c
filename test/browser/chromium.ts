import { type Browser, chromium } from 'playwright-core';
import { pathOf, programs } from '../programs/programs.js';

/** Starts a browser, without a window. Its sandbox does not work for root, and it opens our own files only. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: pathOf(programs.chromium) ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    timeout: 20_000,
  });
