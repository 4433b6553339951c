import { buildImage, type Image } from './image.js';
import { fetchLayer } from './layer.js';
import { say } from './say.js';
import type { StandIn } from './stand-ins/stand-in.js';

/** How a stand-in becomes an image. */
export type Maker = (standIn: StandIn) => Promise<Image>;

/** Makes it, or takes it from the cache. When `signal` is aborted it rejects, and leaves no half of it. */
export function imageMaker(
  tools: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Maker {
  return async (standIn) => buildImage(standIn, await fetchLayer(standIn, tools, env, signal));
}

/** All of them at once. */
export async function makeImages(
  standIns: readonly StandIn[],
  make: Maker,
  stop: AbortController,
): Promise<Image[]> {
  const making = standIns.map(make);
  try {
    return await Promise.all(making);
  } catch (error) {
    // Not before the others have ended too: they have mounts to take down.
    stop.abort();
    await Promise.allSettled(making);
    throw error;
  }
}

/** Tells of a failure as well: the engine that has asked may keep it to itself. */
export function tellingMaker(make: Maker, signal: AbortSignal): Maker {
  return async (standIn) => {
    try {
      return await make(standIn);
    } catch (error) {
      const { name, tag, debootstrap } = standIn;
      const source = `which is made of packages of Debian ${debootstrap?.suite}`;
      const told = `no stand-in for ${name}:${tag}, ${source}:\n${(error as Error).message}`;
      if (!signal.aborted) say(told);
      throw new Error(told);
    }
  };
}
