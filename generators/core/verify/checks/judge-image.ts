import type { ImageAct } from '../../checks/check.js';
import { type CheckValues, fill } from '../../checks/placeholders.js';
import { say } from '../../i18n/say.js';
import type { Failure } from '../../verdict/failure.js';
import type { ImageFacts } from '../engine/image-facts.js';
import { baseImage, readImageName } from '../reading/dockerfile/base-image.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import { wrong } from './wrong.js';

/** Judges an image by what it says of itself. @returns the first thing that is not right */
export const judgeImage = (
  act: ImageAct,
  values: CheckValues,
  image: ImageFacts,
  dockerfile: ParsedDockerfile,
): Failure | undefined =>
  whySize(act, image) ??
  whyUser(act, image) ??
  whyLabel(act, values, image) ??
  whyFrom(act, dockerfile);

function whySize({ maxSize }: ImageAct, { size }: ImageFacts): Failure | undefined {
  if (maxSize === undefined || size <= maxSize) return undefined;
  return wrong(say('checks.size', inUnits(size), inUnits(maxSize)), say('checks.sizeHint'));
}

/** Bytes as `docker images` shows them. */
const inUnits = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toPrecision(3)} GB` : `${Math.ceil(bytes / 1e5) / 10} MB`;

/** By its name, with its group, or by its number. */
const root = /^(?:root|0+)?(?::.*)?$/s;

function whyUser({ user: wanted }: ImageAct, { user }: ImageFacts): Failure | undefined {
  if (wanted === undefined) return undefined;
  if (wanted === 'not root') {
    return root.test(user) ? wrong(say('checks.isRoot'), say('checks.isRootHint')) : undefined;
  }
  const is = user.replace(/:.*$/s, '') || 'root';
  return is === wanted ? undefined : wrong(say('checks.otherUser', is, wanted));
}

function whyLabel(
  { label }: ImageAct,
  values: CheckValues,
  { labels }: ImageFacts,
): Failure | undefined {
  for (const [name, value] of label) {
    const is = Object.hasOwn(labels, name) ? labels[name] : undefined;
    const wanted = fill(value, values);
    if (is === undefined) return wrong(say('checks.noLabel', name));
    if (wanted !== '' && is !== wanted) return wrong(say('checks.otherLabel', name, is, wanted));
  }
  return undefined;
}

/** Without a tag, any tag will do. */
function whyFrom({ from: wanted }: ImageAct, dockerfile: ParsedDockerfile): Failure | undefined {
  if (wanted === undefined) return undefined;
  const is = baseImage(dockerfile);
  const [one, other] = [readImageName(is), readImageName(wanted)];
  const isAnyTag = !/[:@][^/]*$/.test(wanted);
  const isSame =
    one.folder === other.folder && one.name === other.name && (isAnyTag || one.tag === other.tag);
  return isSame ? undefined : wrong(say('checks.from', is, wanted));
}
