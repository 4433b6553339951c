import { join } from 'node:path';
import { isPlainFile } from '../../../disk/look.js';
import { readInside } from '../../../disk/read-inside.js';
import type { Pair, Tree } from '../../../tree/tree.js';
import { readYamlTree } from '../../../tree/yaml-tree.js';
import { mostBytes } from '../context/most-bytes.js';

/** The names under which Compose finds its file, in its order. */
const names = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];

/** Whether a folder is a project of several images, as Compose would take it. */
export const hasComposeFile = (root: string): boolean =>
  names.some((name) => isPlainFile(join(root, name)));

/** What a service is made of, as far as it can be told from the file alone. */
export interface ComposeService {
  readonly name: string;
  /** The line at which it begins, from 1. */
  readonly line: number;
  /** The build context as written; undefined where it has none. */
  readonly context: string | undefined;
  readonly image: string | undefined;
  /** The ports of the container that are published, with the line of each. */
  readonly targets: readonly { readonly port: number; readonly line: number }[];
  /** The services that it waits for. */
  readonly needs: readonly string[];
}

/** Services of a Compose file that is looked at; a student's project has a handful. */
const mostServices = 100;

export type ComposeFile = { readonly file: string } & (
  | { readonly services: readonly ComposeService[] }
  /** Why Compose cannot read it, and at which line. */
  | { readonly unread: 'tabs' | 'yaml' | 'noServices'; readonly line: number }
  /** What is no student's work is not read here. */
  | { readonly tooLarge: true }
);

/** Reads the Compose file of a project; undefined where there is none, or none that is looked at. */
export async function readCompose(root: string): Promise<ComposeFile | undefined> {
  for (const file of names) {
    const read = readInside(root, file, mostBytes.compose);
    if ('bytes' in read) return parseCompose(file, Buffer.from(read.bytes).toString('utf8'));
    if (read.refused === 'tooLarge') return { file, tooLarge: true };
    if (read.refused !== 'missing') return undefined;
  }
  return undefined;
}

async function parseCompose(file: string, text: string): Promise<ComposeFile | undefined> {
  const parsed = await readYamlTree(text);
  if ('flaw' in parsed) {
    const { kind } = parsed.flaw;
    // What is never closed is told behind the end.
    const lines = text.trimEnd().split(/\r?\n/);
    const line = Math.min(parsed.flaw.line, lines.length);
    // What Compose takes, and no roster has, such as names for parts that are used again.
    if (kind !== 'other' && kind !== 'twice') return undefined;
    const isTab = /^ *\t/.test(lines[line - 1] ?? '');
    return { file, unread: isTab ? 'tabs' : 'yaml', line };
  }
  const services = partOf(parsed.tree, 'services');
  if (services?.kind !== 'map') return { file, unread: 'noServices', line: 1 };
  return services.pairs.length > mostServices
    ? undefined
    : { file, services: services.pairs.map(readService) };
}

function readService({ key, value }: Pair): ComposeService {
  const build = partOf(value, 'build');
  const context = build?.kind === 'text' ? build.text : textOf(value, 'build', 'context');
  const ports = partOf(value, 'ports');
  const needs = partOf(value, 'depends_on');
  return {
    name: key.text,
    line: key.line,
    context: context ?? (build === undefined ? undefined : '.'),
    image: textOf(value, 'image'),
    targets: (ports?.kind === 'list' ? ports.items : []).flatMap((entry) => {
      const port = targetOf(entry);
      return port === undefined ? [] : [{ port, line: entry.line }];
    }),
    needs:
      needs?.kind === 'list'
        ? needs.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
        : needs?.kind === 'map'
          ? needs.pairs.map((pair) => pair.key.text)
          : [],
  };
}

const partOf = (tree: Tree | undefined, name: string): Tree | undefined =>
  tree?.kind === 'map' ? tree.pairs.find(({ key }) => key.text === name)?.value : undefined;

function textOf(tree: Tree, ...path: readonly string[]): string | undefined {
  const found = path.reduce<Tree | undefined>(partOf, tree);
  return found?.kind === 'text' ? found.text : undefined;
}

/** The port of the container in `"8080:5000"`, `5000`, `127.0.0.1:8080:5000/tcp` or `target: 5000`; undefined for a range. */
function targetOf(entry: Tree): number | undefined {
  const said = entry.kind === 'text' ? entry.text : textOf(entry, 'target');
  const port = /(?:^|:)(\d{1,5})(?:\/tcp)?$/.exec(said ?? '')?.[1];
  return port === undefined ? undefined : Number(port);
}
