import type { Command } from '../core/options/row.js';

/** How this tool was called, as far as can be told: only where it is installed is it on the PATH. */
export function toolCommand(): string {
  if (process.env.npm_command === 'exec') return 'npx generator-docker-intro';
  // `npm start` in a checkout; it runs in the checkout's folder.
  const { npm_lifecycle_event: script, npm_package_name: of } = process.env;
  const isCheckout = script === 'start' && of === 'generator-docker-intro';
  return isCheckout ? 'node dist/generators/cli/main.cjs' : 'docker-intro';
}

/** How a command of it is called. */
export const commandName = (command: Command): string =>
  command === 'create' ? toolCommand() : `${toolCommand()} ${command}`;
