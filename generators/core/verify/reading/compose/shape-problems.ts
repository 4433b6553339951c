import { say } from '../../../i18n/say.js';
import type { Pair, Tree } from '../../../tree/tree.js';
import { type ComposeFlaw, mostOfAKind } from './compose-flaw.js';
import { listKeys, listOrMapKeys } from './known-keys.js';

/** What is written as one word, or as keys, where Compose wants a list; and an entry that a space has torn in two. */
export function shapeProblems(keys: readonly Pair[]): readonly ComposeFlaw[] {
  return keys.flatMap((pair) => {
    const { key, value } = pair;
    if (isEmpty(value) && mayNotBeEmpty(key.text)) {
      return [{ line: key.line, said: say('compose.empty', key.text) }];
    }
    if (!listKeys.has(key.text) && !listOrMapKeys.has(key.text)) return [];
    if (value.kind === 'list')
      return value.items.flatMap((item) => torn(key.text, item)).slice(0, mostOfAKind);
    const entry = entryOf(pair);
    return entry === undefined
      ? []
      : [{ line: key.line, said: say('compose.wantsList', key.text, entry) }];
  });
}

const isEmpty = (value: Tree): boolean => value.kind === 'text' && value.text === '';

/** Measured with Compose 2.40: it takes nothing at all for a command, and for little else. */
const mayNotBeEmpty = (key: string): boolean =>
  listKeys.has(key) || listOrMapKeys.has(key) || /^(?:build|image|container_name)$/.test(key);

/** How an entry of the list would be written; undefined where there is nothing, or all is well. */
function entryOf({ key, value }: Pair): string | undefined {
  if (value.kind === 'text') {
    const text = value.text.replace(/^-\s*/, '').replace(/^(["'])(.*)\1$/, '$2');
    return text === '' ? undefined : `- ${written(key.text, text)}`;
  }
  if (value.kind !== 'map' || !listKeys.has(key.text)) return undefined;
  const joined = joinedWith(':', value);
  return joined === undefined ? undefined : `- ${written(key.text, joined)}`;
}

/** `- 8080: 5000`, which is no word but a key and its value. */
function torn(key: string, item: Tree): readonly ComposeFlaw[] {
  if (key === 'ports' && item.kind === 'text' && /\s/.test(item.text)) {
    const port = item.text.replace(/\s/g, '');
    return [{ line: item.line, said: say('compose.torn', `- ${written(key, port)}`) }];
  }
  const [first] = item.kind === 'map' ? item.pairs : [];
  // The long form has keys of its own, all in small letters.
  const isLong = key !== 'environment' && /^[a-z_]+$/.test(first?.key.text ?? '');
  if (first === undefined || isLong || !/^(?:ports|volumes|environment)$/.test(key)) return [];
  const joined = joinedWith(key === 'environment' ? '=' : ':', item);
  if (joined === undefined) return [];
  return [{ line: item.line, said: say('compose.torn', `- ${written(key, joined)}`) }];
}

function joinedWith(sign: string, tree: Tree): string | undefined {
  const [first] = tree.kind === 'map' ? tree.pairs : [];
  return first?.value.kind === 'text' ? `${first.key.text}${sign}${first.value.text}` : undefined;
}

/** What holds a colon stands between quotation marks: YAML takes some of it for a number. */
const written = (key: string, text: string): string =>
  key === 'depends_on' || key === 'networks' ? text : `"${text}"`;
