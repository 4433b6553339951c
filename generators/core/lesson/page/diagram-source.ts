/** A diagram of the lesson, as its Mermaid text says it: the words in its boxes, and what leads where. */
export interface DiagramSource {
  /** The words of each box, by its id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly edges: readonly Edge[];
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly isBothWays: boolean;
}

/** `id["words"]`, `id[("words")]`. */
const box = /(\w+)\[\(?"([^"]*)"\)?\]/g;
/** `state "words" as id`. */
const state = /^state "([^"]*)" as (\w+)$/;
/** `from -->|words| to`, `from --> to: words`; `[*]` is where it begins or ends. */
const arrow = /^(\w+|\[\*\]) (<?)--> ?(?:\|"?([^"|]*)"?\|)? ?(\w+|\[\*\])(?:: (.*))?$/;

/** Reads the Mermaid of the lesson: flowcharts and states, one box or one arrow per line. */
export function readDiagram(mermaid: string): DiagramSource {
  const lines = mermaid.split('\n').map((line) => line.trim());
  return { labels: new Map(lines.flatMap(labelsOf)), edges: lines.flatMap(edgeOf) };
}

function labelsOf(line: string): readonly (readonly [id: string, words: string])[] {
  const [, words, id] = state.exec(line) ?? [];
  if (words !== undefined && id !== undefined) return [[id, words]];
  return [...line.matchAll(box)].map(([, of = '', inside = '']) => [of, inside]);
}

function edgeOf(line: string): readonly Edge[] {
  const [, from, back, on, to, after] = arrow.exec(line.replace(box, '$1')) ?? [];
  if (from === undefined || to === undefined) return [];
  return [
    {
      from: from === '[*]' ? 'start' : from,
      to: to === '[*]' ? 'end' : to,
      label: on ?? after ?? '',
      isBothWays: back === '<',
    },
  ];
}
