import { isFree } from './is-free.js';

/** Ports that are looked at before it is given up. */
const most = 200;

/** The first of so many free ports of this machine in a row, from one on; undefined where there are none. */
export async function freePorts(count: number, from: number): Promise<number | undefined> {
  let free = 0;
  for (let port = from; port < from + most; port++) {
    free = (await isFree(port)) ? free + 1 : 0;
    if (free === count) return port - count + 1;
  }
  return undefined;
}
