import { join } from 'node:path';
import { isPlainFile, kindOf } from '../../../disk/look.js';
import { readInside } from '../../../disk/read-inside.js';
import { composeFileNames } from '../../../lesson/composed.js';
import type { Pair, Tree } from '../../../tree/tree.js';
import { readYamlTree } from '../../../tree/yaml-tree.js';
import type { Flaw } from '../../../verdict/flaw.js';
import { mostBytes } from '../context/most-bytes.js';
import type { ComposeFlaw } from './compose-flaw.js';
import { indentation } from './indentation.js';
import { lineFlaw } from './line-flaw.js';
import { pairsOf, partOf, pathOf, textBelow } from './parts.js';

/** The files that change what it says, without being named. */
export const overrides = composeFileNames.map((name) => name.replace('.y', '.override.y'));

/** The one that is there. */
export const overrideIn = (root: string): string | undefined =>
  overrides.find((name) => kindOf(join(root, name)) !== undefined);

/** Whether a folder is a project of several images, as Compose would take it. */
export const hasComposeFile = (root: string): boolean =>
  composeFileNames.some((name) => isPlainFile(join(root, name)));

/** A text of a Compose file, and the line at which it stands, from 1. */
export interface Said {
  readonly text: string;
  readonly line: number;
}

/** What a service is made of, as far as it can be told from the file alone. */
export interface ComposeService {
  readonly name: string;
  /** The line at which it begins, from 1. */
  readonly line: number;
  /** All that it says; `isMap` tells whether it is made of keys at all. */
  readonly keys: readonly Pair[];
  readonly isMap: boolean;
  readonly tree: Tree;
  /** The build context as written; undefined where it has none. */
  readonly context: Said | undefined;
  /** Its Dockerfile in that context, where it is named; empty where it stands in the Compose file. */
  readonly dockerfile: Said | undefined;
  readonly image: Said | undefined;
  /** The ports of the container that are published, with the line of each. */
  readonly targets: readonly { readonly port: number; readonly line: number }[];
  /** The services that it waits for. */
  readonly needs: readonly Said[];
}

/** Services of a Compose file that is looked at; a student's project has a handful. */
const mostServices = 100;

export type ComposeFile = { readonly file: string } & (
  | {
      readonly services: readonly ComposeService[];
      readonly lines: readonly string[];
      /** All of it, and what stands at its margin. */
      readonly tree: Tree;
      readonly keys: readonly Pair[];
      /** Its version, where that is a number, which Compose refuses. */
      readonly version: Said | undefined;
      /** Where the services begin, or would. */
      readonly line: number;
    }
  /** Why Compose cannot read it, and at which line. */
  | { readonly unread: 'tabs' | 'yaml'; readonly line: number }
  /** Why Compose cannot read it, and how the line was meant. */
  | { readonly flaw: ComposeFlaw }
  /** A key that stands a second time, at this line. */
  | { readonly twice: string; readonly line: number }
  /** What Compose takes, and is not read here: parts that are used again by a name, several documents; and at which line. */
  | { readonly beyond: true; readonly line: number; readonly lines: readonly string[] }
  /** What is no student's work is not read here. */
  | { readonly tooLarge: true }
);

/** Reads the Compose file of a project; undefined where there is none, or none that is looked at. */
export async function readCompose(root: string): Promise<ComposeFile | undefined> {
  for (const file of composeFileNames) {
    const read = readInside(root, file, mostBytes.compose);
    if ('bytes' in read) return parseCompose(file, Buffer.from(read.bytes).toString('utf8'));
    if (read.refused === 'tooLarge') return { file, tooLarge: true };
    if (read.refused !== 'missing') return undefined;
  }
  return undefined;
}

async function parseCompose(file: string, text: string): Promise<ComposeFile> {
  const parsed = await readYamlTree(text);
  const lines = text.trimEnd().split(/\r?\n/);
  if ('flaw' in parsed) return { file, ...whyUnread(parsed.flaw, lines) };
  const found = pathOf(parsed.tree, 'services');
  const services = pairsOf(found?.value);
  const line = found?.key.line ?? 1;
  if (services.length > mostServices) return { file, beyond: true, line, lines };
  const version = numberedVersion(text);
  const keys = pairsOf(parsed.tree);
  return {
    file,
    line,
    lines,
    tree: parsed.tree,
    keys,
    version,
    services: services.map(readService),
  };
}

/** What keeps the file from being read. */
function whyUnread({ kind, detail, line: at }: Flaw, lines: readonly string[]) {
  // What is never closed is told behind the end.
  const line = Math.min(at, lines.length);
  if (kind === 'twice') return { twice: detail, line };
  if (kind !== 'other' || detail.startsWith('Unresolved tag'))
    return { beyond: true, line, lines } as const;
  const isTab = /^ *\t/.test(lines[line - 1] ?? '');
  const flaw = lineFlaw(lines, line) ?? (isTab ? undefined : indentation(lines));
  return flaw === undefined ? ({ unread: isTab ? 'tabs' : 'yaml', line } as const) : { flaw };
}

/** Whether quotation marks make a text of it is seen in the file alone. */
function numberedVersion(text: string): Said | undefined {
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex((line) => /^version:\s+[\d.]+\s*(?:#|$)/.test(line));
  return at < 0 ? undefined : { text: /[\d.]+/.exec(lines[at] ?? '')?.[0] ?? '', line: at + 1 };
}

function readService({ key, value }: Pair): ComposeService {
  const build = pathOf(value, 'build');
  const ports = partOf(value, 'ports');
  const isBuilt = build !== undefined && !(build.value.kind === 'text' && build.value.text === '');
  const context = saidAt(pathOf(value, 'build', 'context')) ?? saidAt(build);
  return {
    name: key.text,
    line: key.line,
    keys: pairsOf(value),
    isMap: value.kind === 'map',
    tree: value,
    context: context ?? (isBuilt ? { text: '.', line: build.key.line } : undefined),
    dockerfile:
      saidAt(pathOf(value, 'build', 'dockerfile')) ??
      emptied(pathOf(value, 'build', 'dockerfile_inline')),
    image: saidAt(pathOf(value, 'image')),
    targets: (ports?.kind === 'list' ? ports.items : []).flatMap((entry) => {
      const port = targetOf(entry);
      return port === undefined ? [] : [{ port, line: entry.line }];
    }),
    needs: needsOf(partOf(value, 'depends_on')),
  };
}

/** The text that a key is given, at the line of the key. */
const saidAt = (pair: Pair | undefined): Said | undefined =>
  pair?.value.kind === 'text' && pair.value.text !== ''
    ? { text: pair.value.text, line: pair.key.line }
    : undefined;

const emptied = (pair: Pair | undefined): Said | undefined =>
  pair && { text: '', line: pair.key.line };

const needsOf = (needs: Tree | undefined): readonly Said[] =>
  needs?.kind === 'list'
    ? needs.items.filter((item) => item.kind === 'text')
    : pairsOf(needs).map(({ key }) => key);

/** The port of the container in `"8080:5000"`, `5000`, `127.0.0.1:8080:5000/tcp` or `target: 5000`; undefined for a range. */
function targetOf(entry: Tree): number | undefined {
  const said = entry.kind === 'text' ? entry.text : textBelow(entry, 'target');
  const port = /(?:^|:)(\d{1,5})(?:\/tcp)?$/.exec(said ?? '')?.[1];
  return port === undefined ? undefined : Number(port);
}
