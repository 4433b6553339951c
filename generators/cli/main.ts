#!/usr/bin/env node
import { loadMessages } from '../core/i18n/load.js';
import { createCommand } from './create.js';
import { firstLocale } from './first-locale.js';
import { streams } from './output.js';

async function main(argv: readonly string[]): Promise<void> {
  const locale = firstLocale(argv);
  const messages = await loadMessages(locale);
  const context = { locale, messages, output: streams };
  try {
    // Making a project is what must be instant; the rest is read only when it is called.
    process.exitCode =
      argv[0] === 'verify'
        ? await (await import('./verify.js')).verifyCommand(argv.slice(1), context)
        : argv[0] === 'report'
          ? await (await import('./report.js')).reportCommand(argv.slice(1), context)
          : await createCommand(argv, context);
  } catch (error) {
    process.exitCode = 70;
    streams.err(messages.door.bug((error as Error).message));
    streams.err(argv.includes('--debug') ? `${(error as Error).stack}` : messages.door.bugRemedy);
  }
}

void main(process.argv.slice(2));
