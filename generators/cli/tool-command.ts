import type { Command } from '../core/options/row.js';
import { fileOfNpx } from './file-of-npx.js';

/** How this tool is called again, as far as can be told: only where it is installed is it on the PATH. */
export function toolCommand(): string {
  const { npm_command: npm } = process.env;
  // `npx docker-intro` and `npm create docker-intro` fetch it; Yeoman’s doors do not bring it.
  if (isYeomans(process.argv[1]) || npm === 'init') return 'npx docker-intro';
  if (npm === 'exec') {
    const file = fileOfNpx();
    return file === undefined ? 'npx docker-intro' : `npx --yes ${file}`;
  }
  // `npm start` in a checkout; it runs in the checkout's folder.
  const { npm_lifecycle_event: script, npm_package_name: of } = process.env;
  const isCheckout = script === 'start' && of === 'generator-docker-intro';
  return isCheckout ? 'node dist/generators/cli/main.cjs' : 'docker-intro';
}

/** Whether `yo`, or the command of the generator, is what runs. */
const isYeomans = (script = ''): boolean =>
  /[\\/](?:yo|yo[\\/]lib[\\/]cli\.js|app[\\/]main\.js|generator-docker-intro)$/.test(script);

/** How a command of it is called. */
export const commandName = (command: Command): string =>
  command === 'create' ? toolCommand() : `${toolCommand()} ${command}`;
