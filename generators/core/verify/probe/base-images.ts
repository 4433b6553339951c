import { readOwnLab } from '../../lab/own-labs.js';
import { isOfficial } from '../reading/dockerfile/base-image.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import { imageStages } from '../reading/dockerfile/image.js';
import type { Project } from '../reading/read-project.js';

/** The last resort, where a project is made from nothing: known to be small and to have Python. */
const plainOurs = () => plain(readOwnLab('python3-flask').base);

/** The Dockerfile of an image that no project has a part in. */
export const ourOwn = (): string => plainOurs().text;

/**
 * Dockerfiles, of two lines or so, of images from which a page can be asked for: what a project is
 * made from, without what the project adds. The engine has just built with them, so they cost
 * nothing. What Docker looks after comes first, since it is what it seems to be.
 */
export function baseImages({ dockerfile }: Pick<Project, 'dockerfile'>): readonly string[] {
  const own = 'instructions' in dockerfile ? basesOf(dockerfile) : [];
  const all = [...new Map([...own, plainOurs()].map((each) => [each.text, each])).values()];
  const official = all.filter(({ image }) => isOfficial(image));
  return [...official, ...all.filter(({ image }) => !isOfficial(image))].map(({ text }) => text);
}

const plain = (image: string) => ({ image, text: `FROM ${image}\n` });

/** The image that it ends up on, then those that it is built with. */
function basesOf(dockerfile: ParsedDockerfile): { image: string; text: string }[] {
  const { stages, instructions } = dockerfile;
  const chain = imageStages(dockerfile);
  const order = [...chain, ...stages.keys()].filter((index) => stages[index]?.reachable);
  return [...new Set(order)].flatMap((index) => {
    const stage = stages[index];
    const from = instructions.find((each) => each.stage === index && each.keyword === 'FROM');
    // A name that is not known before the build is the build's business.
    if (!stage || !from || stage.base !== undefined || /^scratch$|[$\s]/.test(stage.image))
      return [];
    const platform = from.flags.filter((flag) => /^--platform=[\w/.-]+$/.test(flag));
    const text = `${['FROM', ...platform, stage.image].join(' ')}\n`;
    return stage.image === '' ? [] : [{ image: stage.image, text }];
  });
}
