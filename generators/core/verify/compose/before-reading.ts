import { join, posix } from 'node:path';
import { readInside } from '../../disk/read-inside.js';
import { say } from '../../i18n/say.js';
import type { Pair, Tree } from '../../tree/tree.js';
import { pairsOf, partOf, textBelow } from '../reading/compose/parts.js';
import { overrideIn } from '../reading/compose/read-compose.js';
import {
  isTakenAsIs,
  linesSteer,
  linesTakeFromMachine,
  takesFromMachine,
} from './machine-variables.js';
import {
  type ComposePath,
  type ComposeRefusal,
  ComposeRefused,
  orRefusal,
  usualVariables,
} from './refusal.js';

/** Bytes of a file of variables. */
const mostOfVariables = 64 * 1024;

/**
 * Looks for what would have Compose read other files, fetch something or take variables of the
 * machine while it only resolves a Compose file.
 * @param root the folder of the project
 */
export function beforeReading(tree: Tree, root: string): ComposeRefusal | undefined {
  const looked = orRefusal(() => {
    lookThrough(tree, []);
    if (partOf(tree, 'include')) throw new ComposeRefused('unproven', ['include']);
    for (const service of pairsOf(partOf(tree, 'services'))) lookAtService(service, root);
    lookAtVariables(root, usualVariables, [usualVariables]);
    const other = overrideIn(root);
    if (other !== undefined) throw new ComposeRefused('unproven', [other]);
  });
  return looked?.refusal;
}

/** Everywhere: what is joined in, and variables of the machine. */
function lookThrough(tree: Tree, at: ComposePath): void {
  if (tree.kind === 'text') {
    if (takesFromMachine(tree.text)) throw new ComposeRefused('reachesOut', at);
    return;
  }
  if (tree.kind === 'list') {
    for (const [index, item] of tree.items.entries()) lookThrough(item, [...at, index]);
    return;
  }
  for (const { key, value } of tree.pairs) {
    if (takesFromMachine(key.text)) throw new ComposeRefused('reachesOut', [...at, key.text]);
    if (key.text === '<<') throw new ComposeRefused('unproven', [...at, key.text]);
    lookThrough(value, [...at, key.text]);
  }
}

function lookAtService({ key, value }: Pair, root: string): void {
  const at = ['services', key.text];
  for (const name of ['extends', 'label_file']) {
    if (partOf(value, name)) throw new ComposeRefused('unproven', [...at, name]);
  }
  lookAtNames(partOf(value, 'environment'), [...at, 'environment']);
  lookAtNames(partOf(partOf(value, 'build'), 'args'), [...at, 'build', 'args']);
  const files = partOf(value, 'env_file');
  const items = files?.kind === 'list' ? files.items : files ? [files] : [];
  for (const item of items) {
    const path = item.kind === 'text' ? item.text : textBelow(item, 'path');
    if (path !== undefined) lookAtVariables(root, path, [...at, 'env_file']);
  }
}

/** Variables without a value take what the machine has. */
function lookAtNames(named: Tree | undefined, at: ComposePath): void {
  const names =
    named?.kind === 'list'
      ? named.items.flatMap((item) =>
          item.kind === 'text' && !item.text.includes('=') ? [item.text] : [],
        )
      : pairsOf(named).flatMap(({ key, value }) =>
          value.kind === 'text' && isNone(value) ? [key.text] : [],
        );
  if (names.some(isTakenAsIs)) throw new ComposeRefused('reachesOut', at);
}

/** What YAML takes for no value at all; `~` is written out as a text. */
const isNone = ({ text, isQuoted }: { readonly text: string; readonly isQuoted?: true }): boolean =>
  !isQuoted && /^(?:null)?$/i.test(text);

/** A file of variables must be the project's own, and take nothing of the machine. */
function lookAtVariables(root: string, path: string, at: ComposePath): void {
  if (path.includes('$')) throw new ComposeRefused('unproven', at);
  const isBelow = !posix.normalize(path).startsWith('..') && !/^(?:[/\\~]|[A-Za-z]:)/.test(path);
  if (!isBelow) throw new ComposeRefused('reachesOut', at);
  const read = readInside(root, join(path), mostOfVariables);
  if ('bytes' in read) {
    const text = Buffer.from(read.bytes).toString('utf8');
    // What is for a container alone may bear any name.
    if (linesTakeFromMachine(text) || (at[0] === usualVariables && linesSteer(text))) {
      throw new ComposeRefused('reachesOut', at);
    }
    return;
  }
  if (read.refused === 'tooLarge') {
    const because = say('compose.manyVariables', path, mostOfVariables / 1024);
    throw new ComposeRefused('unproven', at, because);
  }
  // One that is not there Compose misses, or does not need; a folder of that name it leaves alone.
  const isNone =
    read.refused === 'missing' || (read.refused === 'notAFile' && read.is === 'folder');
  if (!isNone) throw new ComposeRefused('reachesOut', at);
}
