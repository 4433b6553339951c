import { readUrlPath } from '../options/values/read-path.js';
import type { Pair } from '../tree/tree.js';
import { type Method, methods, type PageAct, type Sent } from './check.js';
import { jsonPart } from './json-part.js';
import type { Mistakes } from './mistakes.js';
import { expectation, filled, named, number, type Part, pairsBelow, someOf } from './parts.js';

const keys = [...methods, 'send', 'status', 'says', 'says-not', 'header', 'json'] as const;
const sent = ['json', 'form', 'text'] as const;

/** Reads `page: {get: /, says: Hello}`. */
export const pagePart: Part<PageAct> = (tree, mistakes) => {
  const pairs = pairsBelow(tree, keys, mistakes);
  if (pairs === undefined) return undefined;
  const below = <T>(key: (typeof keys)[number], part: Part<T>, otherwise: T): T | undefined => {
    const pair = pairs.get(key);
    return pair === undefined ? otherwise : part(pair.value, mistakes);
  };
  const asked = onlyOne(methods, pairs, tree, mistakes);
  const path = asked && urlPath(asked.value, mistakes);
  const method = asked?.key.text as Method | undefined;
  const sending = pairs.get('send');
  if (sending && method === 'get') {
    mistakes.at(sending.key, mistakes.messages.checksFile.getSends);
  }
  const send = sending && sentPart(sending.value, mistakes);
  const status = pairs.get('status');
  const act = {
    status: status && number(100, 599)(status.value, mistakes),
    says: below('says', someOf(expectation), []),
    saysNot: below('says-not', someOf(expectation), []),
    header: below('header', named(expectation), []),
    json: below('json', named(jsonPart), []),
  };
  const { says, saysNot, header } = act;
  if (method === undefined || path === undefined || (sending && send === undefined))
    return undefined;
  if (says === undefined || saysNot === undefined || header === undefined) return undefined;
  if (act.json === undefined || (status && act.status === undefined)) return undefined;
  return {
    ...{ verb: 'page', method, path, send, status: act.status, says, saysNot, json: act.json },
    header: header.map(([name, value]) => [name.toLowerCase(), value]),
  };
};

/** The one of some keys that must be there; another one beside it is told. */
function onlyOne<K extends string>(
  choices: readonly K[],
  pairs: ReadonlyMap<string, Pair>,
  tree: Parameters<Part<unknown>>[0],
  mistakes: Mistakes,
): Pair | undefined {
  const { checksFile } = mistakes.messages;
  const [first, second] = choices.flatMap((choice) => pairs.get(choice) ?? []);
  if (first === undefined) return mistakes.at(tree, checksFile.noneOf(choices));
  if (second === undefined) return first;
  return mistakes.at(second.key, checksFile.twoOf(first.key.text, second.key.text));
}

const urlPath: Part<string> = (tree, mistakes) => {
  const said = filled(tree, mistakes);
  if (said === undefined) return undefined;
  // What stands in its place will be made fit.
  const reading = readUrlPath(said.replace(/[{}]/g, '_'), mistakes.messages);
  return 'value' in reading ? said : mistakes.at(tree, reading.problem);
};

const sentPart: Part<Sent> = (tree, mistakes) => {
  const pairs = pairsBelow(tree, sent, mistakes);
  const only = pairs && onlyOne(sent, pairs, tree, mistakes);
  if (only === undefined) return undefined;
  if (only.key.text === 'form') {
    const fields = named(formValue)(only.value, mistakes);
    return fields && { as: 'form', fields };
  }
  if (only.key.text === 'text') {
    const said = filled(only.value, mistakes);
    return said === undefined ? undefined : { as: 'text', text: said };
  }
  const value = jsonPart(only.value, mistakes);
  return value === undefined ? undefined : { as: 'json', value };
};

/** A field of a form may be empty. */
const formValue: Part<string> = (tree, mistakes) =>
  tree.kind === 'text' && tree.text === '' ? '' : filled(tree, mistakes);
