import type { Image } from './image.js';
import type { Maker } from './images.js';
import type { StandIn } from './stand-ins/stand-in.js';

/** What a registry has. */
export interface Stock {
  /**
   * An image by its tag or its digest; undefined where there is no such. What is asked for the first
   * time is made first, once for all who ask meanwhile. Rejects where that fails, and the next who asks
   * has it tried again.
   */
  ask(repository: string, reference: string): Promise<Image | undefined>;
  made(): readonly Image[];
  /** When nothing is being made. */
  settled(): Promise<void>;
}

/** @param ready images that are there @param further what can be made when it is asked for */
export function stockOf(ready: readonly Image[], further: readonly StandIn[], make: Maker): Stock {
  const made = [...ready];
  const making = new Map<StandIn, Promise<Image>>();

  async function start(standIn: StandIn): Promise<Image> {
    try {
      const image = await make(standIn);
      made.push(image);
      return image;
    } finally {
      making.delete(standIn);
    }
  }

  return {
    async ask(repository, reference) {
      const there = made.find(
        ({ tag, manifest, ...image }) =>
          image.repository === repository && [tag, manifest.digest].includes(reference),
      );
      const standIn = further.find(
        ({ name, tag }) => `library/${name}` === repository && tag === reference,
      );
      if (there !== undefined || standIn === undefined) return there;
      const begun = making.get(standIn) ?? start(standIn);
      making.set(standIn, begun);
      return begun;
    },
    made: () => made,
    async settled() {
      await Promise.allSettled(making.values());
    },
  };
}
