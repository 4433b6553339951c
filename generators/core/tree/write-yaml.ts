import type { Pair, Tree } from './tree.js';

/** What every reader of YAML takes for the same, be it a word or a number. */
const simple = /^[A-Za-z0-9_.+-]*[A-Za-z0-9_.]$/;

/** What breaks a line for some readers of YAML, or may not stand in it for others. */
const unsafe = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * A tree as YAML in one line, so plain that no two readers differ about it: what stood in quotation
 * marks is in some, and what did not stands as it was. Who has judged a tree can hand on just that.
 */
export const writeYaml = (tree: Tree): string => {
  switch (tree.kind) {
    case 'map':
      return `{${tree.pairs.map(pairWritten).join(', ')}}`;
    case 'list':
      return `[${tree.items.map(writeYaml).join(', ')}]`;
    default:
      return written(tree);
  }
};

const pairWritten = ({ key, value }: Pair): string => `${written(key)}: ${writeYaml(value)}`;

function written({ text, isQuoted }: Pick<Pair['key'], 'text' | 'isQuoted'>): string {
  if (!isQuoted && text === '') return 'null';
  return !isQuoted && simple.test(text) ? text : quoted(text);
}

const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    unsafe,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
