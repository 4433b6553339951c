import type { AllowedMount } from './allowed-project.js';
import { mountedOf } from './inside.js';
import {
  type AllowedPart,
  anyText,
  below,
  booleanOf,
  entriesOf,
  ifGiven,
  isNothing,
  itemsOf,
  meant,
  notProven,
  reachesOut,
  resolvedText,
} from './parts.js';

/** Mounts of a service: each may be a file that is read. */
const mostMounts = 30;

const fewOf = (part: AllowedPart): readonly AllowedPart[] => {
  const items = itemsOf(part);
  return items.length > mostMounts ? notProven(part) : items;
};

const known = new Set(['type', 'source', 'target', 'read_only', 'bind', 'volume', 'tmpfs']);

/** What a service mounts: volumes of the project, memory, and copies of what lies in its folder. */
export const allowedMounts = (part: AllowedPart, root: string): readonly AllowedMount[] =>
  fewOf(part).map((each) => allowedMount(each, root));

function allowedMount(part: AllowedPart, root: string): AllowedMount {
  for (const [key, each] of entriesOf(part)) if (!known.has(key)) notProven(each);
  const type = resolvedText(below(part, 'type'));
  // In the short form all of it stands in one text.
  const source = { ...below(part, 'source'), at: part.at };
  const target = resolvedText(below(part, 'target'));
  const readOnly = ifGiven(below(part, 'read_only'), booleanOf) ?? false;
  const base = { target, readOnly };
  // It would be taken for a folder of the host.
  if (!/^\/[^:]*$/.test(target) && type !== 'npipe') return notProven(part);
  if (type === 'bind') {
    const propagation = below(below(part, 'bind'), 'propagation');
    if (!isNothing(propagation)) return reachesOut(propagation);
    return { ...base, ...mountedOf(source, root) };
  }
  if (type === 'tmpfs') return { ...base, kind: 'tmpfs' };
  // Pipes of Windows, images, the file system of a cluster.
  if (type !== 'volume') return reachesOut(part);
  const subpath = below(below(part, 'volume'), 'subpath');
  if (!isNothing(subpath)) return notProven(subpath);
  const noCopy = ifGiven(below(below(part, 'volume'), 'nocopy'), booleanOf) ?? false;
  return { ...base, kind: 'volume', name: ifGiven(source, volumeName), noCopy };
}

/** A name is a name: a path in its place would be a folder of the host. */
const volumeName = (part: AllowedPart): string =>
  /^[A-Za-z0-9][\w.-]*$/.test(resolvedText(part)) ? resolvedText(part) : reachesOut(part);

/** The place of a secret or a setting where its service names none. */
const usualPlace = { secrets: '/run/secrets/', configs: '/' } as const;

const grantKeys = new Set(['source', 'target', 'mode', 'uid', 'gid']);

/**
 * The secrets or the settings of a service, as texts: the files of the project that hold them, or the
 * Compose file itself.
 * @param declared those at the margin of the file
 */
export const allowedTexts = (
  kind: keyof typeof usualPlace,
  part: AllowedPart,
  declared: AllowedPart,
  root: string,
): readonly AllowedMount[] =>
  fewOf(part).map((each) => {
    for (const [key, given] of entriesOf(each)) if (!grantKeys.has(key)) notProven(given);
    const name = resolvedText(below(each, 'source'));
    const target = ifGiven(below(each, 'target'), resolvedText) ?? name;
    const place = target.startsWith('/') ? target : `${usualPlace[kind]}${target}`;
    return { target: place, readOnly: true, ...declaredText(below(declared, name), root) };
  });

function declaredText(part: AllowedPart, root: string) {
  for (const [key, each] of entriesOf(part)) {
    if (['name', 'labels', 'file', 'content'].includes(key) || isNothing(each)) continue;
    // From a variable of the machine, or from what somebody else has set up on the engine.
    return ['environment', 'external', 'driver', 'driver_opts', 'template_driver'].includes(key)
      ? reachesOut(each)
      : notProven(each);
  }
  const content = ifGiven(below(part, 'content'), anyText);
  if (content !== undefined) {
    return { kind: 'text', text: meant(content), mode: 0o444 } as const;
  }
  const file = mountedOf(below(part, 'file'), root);
  return file.kind === 'text' ? { ...file, mode: 0o444 } : notProven(below(part, 'file'));
}
