import type { Messages } from '../i18n/messages.js';
import type { Problem } from '../options/raw.js';
import type { Pair, Tree } from '../tree/tree.js';
import { readYamlTree } from '../tree/yaml-tree.js';
import { type Act, type Check, type Checks, verbs } from './check.js';
import { collectMistakes, type Mistakes } from './mistakes.js';
import { idOf, ownKeys, readOwn } from './own-keys.js';
import { oneWordOf, pairsBelow } from './parts.js';
import { readers } from './readers.js';

/** Checks of a list, the hidden ones among them, and UTF-16 code units of a file. */
const mostChecks = 100;
const longestFile = 256 * 1024;

type ChecksReading = { readonly checks: Checks } | { readonly problems: readonly Problem[] };

/**
 * Reads a `checks.yml`, or lists all that is wrong with it, each with its place:
 * `FILE:LINE:COLUMN`. Pure.
 * @param file as its places name it
 * @param before the checks that students are told of, where this is the file of those that they are not: what is given then is both
 */
export async function readChecks(
  text: string,
  file: string,
  messages: Messages,
  before?: Checks,
): Promise<ChecksReading> {
  const mistakes = collectMistakes(file, messages);
  const tree = await treeOf(text, mistakes);
  const checks = tree && readList(tree, mistakes, before);
  const problems = mistakes.list();
  return checks === undefined || problems.length > 0 ? { problems } : { checks };
}

async function treeOf(text: string, mistakes: Mistakes): Promise<Tree | undefined> {
  const { checksFile, roster } = mistakes.messages;
  if (text.length > longestFile) {
    return mistakes.at({ line: 1, column: 1 }, checksFile.tooLong(longestFile));
  }
  const parsed = await readYamlTree(text.replace(/^\ufeff/, ''));
  if ('tree' in parsed) return parsed.tree;
  return mistakes.at(parsed.flaw, roster.malformed.yaml(roster.flaw(parsed.flaw)));
}

function readList(tree: Tree, mistakes: Mistakes, before?: Checks): Checks | undefined {
  const { checksFile } = mistakes.messages;
  if (tree.kind !== 'list' || tree.items.length === 0)
    return mistakes.at(tree, checksFile.notAList);
  const checks: Check[] = [...(before?.checks ?? [])];
  const rulesOff: string[] = [...(before?.rulesOff ?? [])];
  if (checks.length + tree.items.length > mostChecks) {
    return mistakes.at(tree, checksFile.tooMany(mostChecks));
  }
  const given = new Set(tree.items.flatMap((item) => idOf(item) ?? []));
  for (const item of tree.items) {
    const read = readItem(item, mistakes);
    if (read === undefined) continue;
    const { pairs, verb } = read;
    if (verb.key.text === 'rule') {
      rulesOff.push(...readRules(pairs, verb, mistakes));
      continue;
    }
    const known = { checks, given };
    const own = readOwn(pairs, verb.key.text, known, mistakes);
    const act = readers[verb.key.text as Act['verb']](verb.value, mistakes);
    // One that is wrong keeps its id, or what needs it would be wrong too; nobody gets to see it.
    checks.push({ ...own, isHidden: before !== undefined, act: act ?? { verb: 'build' } });
  }
  return { checks, rulesOff };
}

/** What is said of a check, and the verb among it; undefined where that is not to be told. */
function readItem(
  item: Tree,
  mistakes: Mistakes,
): { readonly pairs: ReadonlyMap<string, Pair>; readonly verb: Pair } | undefined {
  const { checksFile } = mistakes.messages;
  // `- build` says as much as `- build:`.
  if (item.kind === 'text' && verbs.some((verb) => verb === item.text)) {
    const { line, column, text } = item;
    const value = { kind: 'text', text: '', line, column } as const;
    const verb = { key: { text, line, column }, value };
    return { pairs: new Map([[text, verb]]), verb };
  }
  const pairs = pairsBelow(item, [...verbs, ...ownKeys], mistakes);
  if (pairs === undefined) return undefined;
  const [verb, second] = [...pairs.values()].filter(({ key }) =>
    verbs.some((known) => known === key.text),
  );
  if (second !== undefined) {
    return mistakes.at(second.key, checksFile.twoOf(verb?.key.text ?? '', second.key.text));
  }
  if (verb !== undefined) return { pairs, verb };
  // Where a word was misspelt, that is told already.
  const isMisspelt = [...pairs.keys()].some((key) => !ownKeys.some((own) => own === key));
  return isMisspelt ? undefined : mistakes.at(item, checksFile.noneOf(verbs));
}

/** `rule: {shell-form: off}`: the ids of rules that are not looked at. */
function readRules(
  pairs: ReadonlyMap<string, Pair>,
  { key, value }: Pair,
  mistakes: Mistakes,
): readonly string[] {
  const { checksFile, rules } = mistakes.messages;
  for (const other of pairs.values()) {
    if (other.key.text !== key.text) {
      mistakes.at(other.key, checksFile.ruleHas(other.key.text));
    }
  }
  const off = pairsBelow(value, Object.keys(rules), mistakes);
  for (const rule of off?.values() ?? []) oneWordOf(['off'])(rule.value, mistakes);
  return [...(off?.keys() ?? [])];
}
