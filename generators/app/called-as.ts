import { basename } from 'node:path';
import type { Command } from '../core/options/row.js';

/** How a command of these doors was called: by `yo`, or by our own where there is none. */
export function calledAs(command: Command): string {
  const isOwn = /^(?:main\.js|generator-docker-intro)$/.test(basename(process.argv[1] ?? ''));
  if (command === 'create') return isOwn ? 'npx generator-docker-intro' : 'yo docker-intro';
  return isOwn ? `npx generator-docker-intro ${command}` : `yo docker-intro:${command}`;
}
