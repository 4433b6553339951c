import { printable } from '../../text/quote.js';

/** What is said of a project that goes on running. */
export const enUp = {
  keep: 'Keep it running and open it in the browser?',
  running: (address: string) => `It runs: ${address}`,
  opened: 'The page is in your browser.',
  starting: 'Starting it, as the lesson does:',
  byCompose: 'Its Compose file keeps it running; to start all of it, and to take it away:',
  log: 'To see its log:',
  stopIt: 'To stop and remove it:',
  portInstead: (port: number, instead: number) =>
    `Something on this computer holds port ${port} already; the page is on port ${instead} instead.`,
  following: 'Its log, until you press Ctrl-C (it goes on running):',
  removed: (what: string) => `Removed: ${printable(what)}`,
  nothing: 'Nothing of this project is running that “up” has started.',
};
