import { isHeld } from './is-held.js';

/** Whether nobody on this machine listens on a port, on whatever address. */
export async function isFree(port: number): Promise<boolean> {
  for (const host of hosts) {
    if (await isHeld(port, host)) return false;
  }
  return true;
}

/** Linux gives nobody all addresses while one is held; elsewhere those of this machine are tried too. */
const hosts = process.platform === 'linux' ? [undefined] : [undefined, '127.0.0.1', '::1'];
