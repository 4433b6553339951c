import { join, posix } from 'node:path';
import type { AllowedBuild } from './allowed-project.js';
import { insideOf } from './inside.js';
import {
  type AllowedPart,
  anyText,
  below,
  entriesOf,
  ifGiven,
  isNothing,
  meant,
  meantText,
  notProven,
  reachesOut,
} from './parts.js';

/** What a build may say; of the rest these reach out, and all others are not proven. */
const known = new Set(['context', 'dockerfile', 'args', 'target', 'labels']);
const out = new Set([
  ...['additional_contexts', 'cache_from', 'cache_to', 'entitlements', 'extra_hosts', 'network'],
  ...['privileged', 'secrets', 'ssh', 'tags', 'isolation'],
]);

/** How a service is built, with nothing but what lies in the project. */
export function allowedBuild(part: AllowedPart, root: string): AllowedBuild | undefined {
  if (isNothing(part)) return undefined;
  for (const [key, each] of entriesOf(part)) {
    if (known.has(key) || isNothing(each)) continue;
    if (out.has(key)) return reachesOut(each);
    return notProven(each);
  }
  const context = insideOf(below(part, 'context'), root);
  return {
    context,
    dockerfile: dockerfileOf(part, context, root),
    args: Object.fromEntries(
      entriesOf(below(part, 'args')).flatMap(([name, each]) =>
        each.value === null ? [] : [[argumentName(name, each), meant(anyText(each))]],
      ),
    ),
    target: ifGiven(below(part, 'target'), meantText),
  };
}

/** Some steer the builder: which caches it shares, and which program reads the Dockerfile. */
const argumentName = (name: string, part: AllowedPart): string =>
  /^[A-Za-z_]\w*$/.test(name) && !/^(?:BUILDKIT|BUILDX|DOCKER)_/i.test(name)
    ? name
    : notProven(part);

function dockerfileOf(part: AllowedPart, context: string, root: string): string {
  const named = below(part, 'dockerfile');
  const path = meantText(named);
  if (posix.isAbsolute(path)) return insideOf(named, root);
  const joined = posix.join(context, path);
  // It is looked for from the context on, and may lie beside that.
  if (joined === '..' || joined.startsWith('../')) return reachesOut(named);
  return insideOf({ ...named, value: join(root, joined).replaceAll('$', '$$$$') }, root);
}
