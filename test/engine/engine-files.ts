import { ownSuite, unpackPackages } from './archive.js';
import { cached } from './cache.js';
import type { EngineKind } from './kind.js';
import { say } from './say.js';

interface Recipe {
  readonly title: string;
  /** Unpacked in this order: the later goes over the earlier. */
  readonly sets: readonly { readonly suite: string; readonly packages: readonly string[] }[];
}

const recipes: Readonly<Record<EngineKind, Recipe>> = {
  modern: {
    title: 'Docker 28 (Debian forky)',
    sets: [
      {
        suite: 'forky',
        packages: ['docker.io', 'docker-cli', 'docker-buildx', 'docker-compose', 'containerd'],
      },
      // forky's own runc needs a newer libc than Debian 12 has; all the others run there.
      { suite: ownSuite, packages: ['runc', 'tini', 'libseccomp2'] },
    ],
  },
  podman: {
    title: 'Podman 4.3 (Debian 12)',
    sets: [
      {
        suite: ownSuite,
        packages: [
          ...['podman', 'conmon', 'runc', 'netavark', 'slirp4netns', 'catatonit'],
          ...['golang-github-containers-common', 'golang-github-containers-image'],
          ...['libgpgme11', 'libassuan0', 'libgpg-error0', 'libslirp0', 'libsubid4'],
          ...['libglib2.0-0', 'libseccomp2', 'libdevmapper1.02.1', 'libsystemd0'],
        ],
      },
    ],
  },
  classic: {
    title: 'Docker 20.10 (Debian 12)',
    sets: [
      {
        suite: ownSuite,
        packages: [
          ...['docker.io', 'containerd', 'runc', 'tini'],
          ...['libdevmapper1.02.1', 'libseccomp2'],
        ],
      },
    ],
  },
};

/** The programs of an engine, unpacked into a folder that is returned. */
export function fetchEngine(kind: EngineKind, signal: AbortSignal): Promise<string> {
  const recipe = recipes[kind];
  return cached(kind, recipe, signal, async (dir) => {
    say(`fetching ${recipe.title} …`);
    for (const { suite, packages } of recipe.sets) {
      await unpackPackages(suite, packages, dir, signal);
    }
  });
}
