import { join } from 'node:path';
import { isFolder, kindOf } from '../../../disk/look.js';
import { say } from '../../../i18n/say.js';
import type { Pair, Tree } from '../../../tree/tree.js';
import { type ComposeFlaw, mostOfAKind } from './compose-flaw.js';
import { pairsOf, partOf, textBelow } from './parts.js';
import type { Said } from './read-compose.js';

/** Measured with Compose 2.40, which refuses a volume or a network that no line at the margin declares. */
export function undeclared(
  service: Tree,
  margin: readonly Pair[],
  root: string,
): readonly ComposeFlaw[] {
  return (['volumes', 'networks'] as const).flatMap((kind) => {
    const declared = margin.find(({ key }) => key.text === kind)?.value;
    const names = pairsOf(declared).map(({ key }) => key.text);
    const used = kind === 'volumes' ? volumesOf(service) : networksOf(service);
    return used
      .filter(({ text }) => !names.includes(text))
      .slice(0, mostOfAKind)
      .map(({ text, line, behind = '' }) => {
        const isMeant = kind === 'volumes' && isFolder(join(root, text));
        const folder = isMeant && behind !== '' ? `- "./${text}${behind}"` : '';
        return { line, said: say('compose.undeclared', kind, text, names.length > 0, folder) };
      });
  });
}

/** A name, and what stands behind it in its entry. */
type Used = Said & { readonly behind?: string };

const itemsOf = (tree: Tree | undefined): readonly Tree[] =>
  tree?.kind === 'list' ? tree.items : [];

/** `data:/data`; a path begins with a sign, or is that of a disk of Windows. */
function volumesOf(service: Tree): readonly Used[] {
  return itemsOf(partOf(service, 'volumes')).flatMap((item): Used[] => {
    if (item.kind === 'text') {
      const [, name, behind] = /^([A-Za-z0-9][\w.-]+)(:\/.*)$/.exec(item.text) ?? [];
      return name === undefined || behind === undefined
        ? []
        : [{ text: name, line: item.line, behind }];
    }
    const source = textBelow(item, 'type') === 'volume' ? textBelow(item, 'source') : undefined;
    return source !== undefined && /^[A-Za-z0-9][\w.-]*$/.test(source)
      ? [{ text: source, line: item.line }]
      : [];
  });
}

/** There is one that needs no line. */
function networksOf(service: Tree): readonly Used[] {
  const networks = partOf(service, 'networks');
  const names = [
    ...itemsOf(networks).filter((item) => item.kind === 'text'),
    ...pairsOf(networks).map(({ key }) => key),
  ];
  return names.filter(({ text }) => text !== 'default' && /^[\w.-]+$/.test(text));
}

/** Files of variables that are not there: what need not be there says so. */
export function missingEnvFiles(service: Tree, root: string): readonly ComposeFlaw[] {
  const named = partOf(service, 'env_file');
  const items = named?.kind === 'text' ? [named] : itemsOf(named);
  return items
    .filter((item) => textBelow(item, 'required') !== 'false')
    .flatMap((item) => {
      const text = item.kind === 'text' ? item.text : textBelow(item, 'path');
      // What lies outside of the project, or what a variable names, is not looked for.
      const isInside = text !== undefined && /^(?!\/)[\w./-]+$/.test(text) && !text.includes('..');
      return isInside && kindOf(join(root, text)) === undefined
        ? [{ line: item.line, said: say('compose.noEnvFile', text) }]
        : [];
    })
    .slice(0, mostOfAKind);
}
