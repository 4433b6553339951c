import type { Findings } from '../list/findings.js';
import type { Roster } from '../list/roster.js';
import { decodeText } from './decode-text.js';
import { hasTellingHeading } from './find-headings.js';
import { foreignKind, kindByName } from './foreign-file.js';
import { largestRoster, readSource } from './read-source.js';
import { suspectEncoding } from './suspect-encoding.js';

/** UTF-16 code units of YAML, of which a reader needs a hundred times as many bytes. */
const longestYaml = 2 * 1024 * 1024;

/** A roster as read, with what should be known of the reading. */
export interface ReadRoster {
  readonly roster: Roster;
  /** What may be wrong with its letters; undefined where nothing is. */
  readonly suspicion: string | undefined;
}

/**
 * Reads a roster in any of its forms; undefined where nothing in it can be read.
 * @param wanted what `--id-column` says, folded
 */
export async function readRoster(
  path: string,
  wanted: readonly string[],
  findings: Findings,
): Promise<ReadRoster | undefined> {
  const { roster: words, input } = findings.messages;
  const source = await readSource(path);
  if ('refused' in source) {
    const { refused } = source;
    findings.elsewhere(
      path,
      refused === 'terminal' ? words.terminal : input.file[refused](largestRoster),
    );
    return undefined;
  }
  const foreign = foreignKind(source.bytes, path);
  if (foreign !== undefined) {
    findings.elsewhere(path, words.foreign[foreign]);
    return undefined;
  }
  const decoded = decodeText(source.bytes, (text) => hasTellingHeading(text, wanted));
  if ('refused' in decoded) {
    const named = decoded.refused === 'binary' ? kindByName(path) : undefined;
    if (named !== undefined) findings.elsewhere(path, words.foreign[named]);
    else findings.at(decoded, words[decoded.refused]);
    return undefined;
  }
  const { text, guessed } = decoded;
  const suspected = suspectEncoding(text, guessed);
  const suspicion = suspected && words.suspicion[suspected.kind](findings.nameOf(suspected));
  if (suspicion !== undefined) findings.note(suspicion);
  const roster = await parse(text, path, wanted, findings);
  return roster && { roster, suspicion };
}

async function parse(
  text: string,
  path: string,
  wanted: readonly string[],
  findings: Findings,
): Promise<Roster | undefined> {
  const { roster: words } = findings.messages;
  const form = formOf(text, path);
  if (form === 'table') {
    const { tableRoster } = await import('./table-roster.js');
    return tableRoster(text, wanted, findings);
  }
  if (form === 'yaml' && text.length > longestYaml) {
    findings.elsewhere(path, words.longYaml(longestYaml));
    return undefined;
  }
  const read =
    form === 'json'
      ? await (await import('../../tree/json-tree.js')).readJsonTree(text)
      : await (await import('../../tree/yaml-tree.js')).readYamlTree(text);
  if ('flaw' in read) {
    findings.at(read.flaw, words.malformed[form](words.flaw(read.flaw)));
    return undefined;
  }
  const { treeRoster } = await import('./tree-roster.js');
  return treeRoster(read.tree, findings);
}

/** What a text is, by the ending of its name; of a pipe, or with another ending, by how it begins. */
function formOf(text: string, path: string): 'table' | 'json' | 'yaml' {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === 'json') return 'json';
  if (ending === 'yml' || ending === 'yaml') return 'yaml';
  if (ending === 'csv' || ending === 'tsv') return 'table';
  const start = text.slice(0, 4096).replace(/^(?:\s|#.*\n)+/, '');
  if (/^(?:\{|\[\s*(?:[\]{["]|$))/.test(start)) return 'json';
  return /^(?:---(?:\s|$)|- |[\p{L}\w-]+:\s*(?:\n|$))/u.test(start) ? 'yaml' : 'table';
}
