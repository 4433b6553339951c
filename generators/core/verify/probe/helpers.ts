import { setMaxListeners } from 'node:events';
import { type Failure, failure } from '../../verdict/failure.js';
import { sweep } from '../engine/clean-up.js';
import { deadlines, type Engine } from '../engine/engine.js';
import { createId } from '../engine/session.js';
import { classifyBuild } from '../engine/words/classify-build.js';
import { parseDockerfile } from '../reading/dockerfile/dockerfile.js';
import type { Project } from '../reading/read-project.js';
import { baseImages, ourOwn } from './base-images.js';
import { findTool } from './find-tool.js';
import type { Tool } from './tools.js';

/** An image from which a page can be asked for, and what asks in it. */
interface Helper {
  readonly image: string;
  readonly tool: Tool;
}

/** The images of one engine that ask beside an application: nothing of a student's own is in them. */
export interface Helpers {
  /** One that no project has a part in, with a shell and Python; why the engine could not make it where it could not. */
  readonly ours: () => Promise<string | Failure>;
  /** One for this project; undefined where no image that can be had has a program to ask with. */
  readonly for: (project: Pick<Project, 'dockerfile'>) => Promise<Helper | undefined>;
  /** Ends what is being made, and removes those images. */
  readonly remove: () => Promise<void>;
}

/** Enough to ask, and no more. */
const bounds = [
  ...['--pull=never', '--log-driver', 'none', '--memory', '256m', '--pids-limit', '64'],
  ...['--security-opt', 'no-new-privileges', '--cap-drop', 'ALL'],
];

/** `docker run` of a helper, up to the words of its program. @param network what `--network` takes */
export const helperCommand = (
  { image, program }: { readonly image: string; readonly program: string },
  network: string,
  labels: readonly string[],
): readonly string[] => [
  ...['docker', 'run', '--rm', ...labels, '--network', network, ...bounds],
  ...['--entrypoint', program, image],
];

/** @param runLabel on each of them, so that none is left */
export function createHelpers(engine: () => Engine, runLabel: string): Helpers {
  const made = new Map<string, Promise<Helper | undefined>>();
  const images: string[] = [];
  const over = new AbortController();
  setMaxListeners(0, over.signal);
  const { signal } = over;
  const labels = ['--label', runLabel];
  const builds = new Map<string, Promise<string | Failure>>();
  const build = async (dockerfile: string): Promise<string | Failure> => {
    if (signal.aborted) return failure('INTERRUPTED');
    const image = `docker-intro-asks-${createId()}`;
    images.push(image);
    const built = await engine().run(
      ['docker', 'build', '--force-rm', ...labels, '-t', image, '-'],
      // What is not at hand must be fetched, and nobody can wait for it as for a build of their own.
      { timeout: deadlines.start, input: dockerfile, signal },
    );
    if (built.exitCode === 0) return image;
    // Another time it may be made.
    builds.delete(dockerfile);
    if (built.ended === 'timedOut') return failure('PULL_TIMEOUT');
    return classifyBuild(built, await parseDockerfile(dockerfile), 'Dockerfile', engine().kind);
  };
  const built = (dockerfile: string): Promise<string | Failure> => {
    const building = builds.get(dockerfile) ?? build(dockerfile);
    builds.set(dockerfile, building);
    return building;
  };
  const make = async (dockerfile: string): Promise<Helper | undefined> => {
    const image = await built(dockerfile);
    if (typeof image !== 'string') return undefined;
    const tool = await findTool((program, words) =>
      engine().run([...helperCommand({ image, program }, 'none', labels), ...words], {
        timeout: deadlines.start,
        signal,
      }),
    );
    return tool && { image, tool };
  };
  return {
    ours: () => built(ourOwn()),
    for: async (project) => {
      for (const dockerfile of baseImages(project)) {
        const making = made.get(dockerfile) ?? make(dockerfile);
        made.set(dockerfile, making);
        const helper = await making;
        if (helper !== undefined) return helper;
      }
      return undefined;
    },
    remove: async () => {
      over.abort();
      await Promise.all([...builds.values(), ...made.values()]);
      if (images.length === 0) return;
      const argv = ['docker', 'rmi', ...images.splice(0)];
      const removed = await engine().run(argv, { timeout: deadlines.remove });
      // One that asked when its client was ended may still be there, and keep its image.
      if (removed.exitCode !== 0) await sweep(engine(), { label: runLabel });
    },
  };
}
