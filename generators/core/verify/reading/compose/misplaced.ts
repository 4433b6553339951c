import { say } from '../../../i18n/say.js';
import type { Pair, Tree } from '../../../tree/tree.js';
import { type ComposeFlaw, mostOfAKind } from './compose-flaw.js';
import { serviceKeys, topKeys } from './known-keys.js';
import { pairsOf } from './parts.js';
import type { ComposeService } from './read-compose.js';

interface Levels {
  /** What stands at the margin. */
  readonly keys: readonly Pair[];
  readonly services: readonly ComposeService[];
}

/** What is indented too little or too much: what a service says beside it, a service beside all services or in another. */
export function misplaced({ keys, services }: Levels): readonly ComposeFlaw[] {
  const atMargin = keys.filter(({ key }) => !topKeys.includes(key.text)).flatMap(astray);
  const besideServices = services
    .filter(({ name, isMap }) => serviceKeys.includes(name) && !isMap)
    .map(({ name, line }) => ({ line, said: say('compose.ofService', name) }));
  const inServices = services.flatMap(({ keys: inside }) =>
    inside.filter(({ key }) => !serviceKeys.includes(key.text)).flatMap(astray),
  );
  return [...atMargin, ...besideServices, ...inServices].slice(0, mostOfAKind);
}

function astray({ key: { text, line }, value }: Pair): readonly ComposeFlaw[] {
  if (serviceKeys.includes(text)) return [{ line, said: say('compose.ofService', text) }];
  return isService(value) ? [{ line, said: say('compose.besideOthers', text) }] : [];
}

const isService = (tree: Tree): boolean =>
  pairsOf(tree).some(({ key }) => key.text === 'build' || key.text === 'image');
