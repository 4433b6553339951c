import type { Tree } from '../../../tree/tree.js';
import type { Fits } from './build-problems.js';
import type { ComposeFlaw } from './compose-flaw.js';
import { composeFlaws } from './compose-flaws.js';
import { type ComposeFile, type ComposeService, overrideIn, readCompose } from './read-compose.js';

/** The Compose file of a project, and what a look at it has shown. */
export interface ComposeSeen {
  readonly compose: ComposeFile;
  readonly flaws: readonly ComposeFlaw[];
  /**
   * Whether Docker alone shows less than Compose: then the project is proven by its Compose file. One
   * service that is built and published as the lesson does it is proven by its Dockerfile.
   */
  readonly isMore: boolean;
}

/** Looks at the Compose file of a project; undefined where there is none. */
export async function seeCompose(project: Fits): Promise<ComposeSeen | undefined> {
  const compose = await readCompose(project.root);
  if (compose === undefined) return undefined;
  const flaws = await composeFlaws(compose, project);
  const isAlone = overrideIn(project.root) === undefined;
  const isMore = startsAny(compose) && !(isAlone && repeats(compose, flaws, project));
  return { compose, flaws, isMore };
}

/** Whether it has services; of one that cannot be read nobody knows, and Compose refuses it. */
const startsAny = (compose: ComposeFile): boolean =>
  !('services' in compose) ||
  compose.services.length > 0 ||
  compose.keys.some(({ key }) => key.text === 'include');

/** What says nothing but what the lesson's own commands say. */
const plain = {
  top: new Set(['services', 'name', 'version']),
  service: new Set(['build', 'ports', 'image', 'container_name', 'restart']),
};

function repeats(
  compose: ComposeFile,
  flaws: readonly ComposeFlaw[],
  { containerPort, portIsSaid, context }: Fits,
): boolean {
  if (!('services' in compose) || flaws.length > 0 || hasVariable(compose.tree)) return false;
  const [service, ...others] = compose.services;
  const isPlain =
    compose.keys.every(({ key }) => plain.top.has(key.text)) &&
    service?.keys.every(({ key }) => plain.service.has(key.text)) === true;
  if (service === undefined || others.length > 0 || !isPlain) return false;
  const [target, ...more] = service.targets;
  const isAsked = target?.port === containerPort && more.length === 0 && portIsSaid;
  return isAsked && buildsJust(service, context);
}

/** Whether it is built from that folder, and its build says nothing else. */
const buildsJust = ({ context, keys, targets }: ComposeService, folder: string): boolean => {
  const build = keys.find(({ key }) => key.text === 'build')?.value;
  const isShort =
    build?.kind === 'text' ||
    (build?.kind === 'map' && build.pairs.every(({ key }) => key.text === 'context'));
  const from = context?.text.replace(/^\.\/(?=.)/, '').replace(/(?<=.)\/$/, '');
  const ports = keys.find(({ key }) => key.text === 'ports')?.value;
  const isEach = ports?.kind === 'list' && ports.items.length === targets.length;
  return isShort && from === folder && isEach;
};

const hasVariable = (tree: Tree): boolean => {
  if (tree.kind === 'text') return tree.text.includes('$');
  if (tree.kind === 'list') return tree.items.some(hasVariable);
  return tree.pairs.some(({ key, value }) => key.text.includes('$') || hasVariable(value));
};
