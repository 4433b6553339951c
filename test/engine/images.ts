import { buildImage, type Image } from './image.js';
import { fetchLayer } from './layer.js';
import { standIns } from './stand-ins.js';

/** Makes all stand-ins, or takes them from the cache. */
export async function fetchImages(
  tools: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Image[]> {
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const making = standIns().map(async (standIn) =>
    buildImage(standIn, await fetchLayer(standIn, tools, env, either)),
  );
  try {
    return await Promise.all(making);
  } catch (error) {
    // Not before the others have ended too: they have mounts to take down.
    stop.abort();
    await Promise.allSettled(making);
    throw error;
  }
}
