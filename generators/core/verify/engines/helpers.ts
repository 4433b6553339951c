import { randomBytes } from 'node:crypto';
import { deadlines, type Engine } from '../engine.js';
import type { Project } from '../read-project.js';
import { baseImages } from './base-images.js';
import { findTool } from './find-tool.js';
import type { Tool } from './question-tools.js';

/** An image from which a page can be asked for, and what asks in it. */
export interface Helper {
  readonly image: string;
  readonly tool: Tool;
}

/** The images of one engine that ask beside an application: nothing of a student's own is in them. */
export interface Helpers {
  /** One for this project; undefined where no image that can be had has a program to ask with. */
  readonly for: (project: Pick<Project, 'dockerfile'>) => Promise<Helper | undefined>;
  /** Removes those images. */
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
  const labels = ['--label', runLabel];
  const make = async (dockerfile: string): Promise<Helper | undefined> => {
    const image = `docker-intro-asks-${randomBytes(4).toString('hex')}`;
    const built = await engine().run(
      ['docker', 'build', '--force-rm', ...labels, '-t', image, '-'],
      { timeout: deadlines.build, input: dockerfile },
    );
    if (built.exitCode !== 0) return undefined;
    images.push(image);
    const tool = await findTool((program, words) =>
      engine().run([...helperCommand({ image, program }, 'none', labels), ...words], {
        timeout: deadlines.start,
      }),
    );
    return tool && { image, tool };
  };
  return {
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
      if (images.length === 0) return;
      await engine().run(['docker', 'rmi', ...images.splice(0)], { timeout: deadlines.remove });
      made.clear();
    },
  };
}
