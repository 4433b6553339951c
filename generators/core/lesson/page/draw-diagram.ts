import { html, type Markup } from '../../html/markup.js';
import {
  type BoxPlace,
  type DiagramName,
  type Layout,
  layouts,
  type Way,
  width,
} from './diagram-layouts.js';
import { type DiagramSource, type Edge, readDiagram } from './diagram-source.js';

/**
 * A diagram of the lesson as an SVG, whose words can be selected, and are told to whoever does not see
 * it; undefined where nobody has laid it out, such as a teacher's own.
 */
export function drawDiagram(
  mermaid: string,
  captions: Readonly<Record<DiagramName, string>>,
): Markup | undefined {
  const source = readDiagram(mermaid);
  const found = layoutOf(source);
  if (found === undefined) return undefined;
  const [name, layout] = found;
  const { height, places } = layout;
  const boxes = Object.entries(places).map(([id, place]) => drawBox(place, source.labels.get(id)));
  const edges = source.edges.map((edge) => drawEdge(edge, layout, name));
  const head = (id: string) =>
    html`<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z"/></marker>`;
  return html`<figure class="diagram"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${captions[name]}" aria-describedby="${name}-said">
<desc id="${name}-said">${source.edges.map((edge) => inWords(edge, source)).join('; ')}</desc>
${head(`${name}-head`)}
${boxes}${edges}</svg></figure>
`;
}

/** The one that has a place for each box, and a way for each arrow. */
function layoutOf({ labels, edges }: DiagramSource): readonly [DiagramName, Layout] | undefined {
  const ids = new Set([...labels.keys(), ...edges.flatMap(({ from, to }) => [from, to])]);
  const known = Object.entries<Layout>(layouts).find(
    ([, { places, ways }]) =>
      Object.keys(places).length === ids.size &&
      [...ids].every((id) => Object.hasOwn(places, id)) &&
      edges.every(({ from, to }) => Object.hasOwn(ways, `${from} ${to}`)),
  );
  return known as [DiagramName, Layout] | undefined;
}

function drawBox([kind, x, y, w, h]: BoxPlace, label = ''): Markup {
  const [middle, centre] = [x + w / 2, y + h / 2];
  switch (kind) {
    case 'start':
      return html`<circle class="dot" cx="${middle}" cy="${centre}" r="${w / 2}"/>\n`;
    case 'end':
      return html`<circle class="ring" cx="${middle}" cy="${centre}" r="${w / 2 - 1}"/><circle class="dot" cx="${middle}" cy="${centre}" r="${w / 4}"/>\n`;
    case 'group':
      return html`<rect class="group" x="${x}" y="${y}" width="${w}" height="${h}" rx="8"/><text class="group-name" x="${x + 12}" y="${y + h - 14}">${label}</text>\n`;
    case 'store':
      return html`<path class="box" d="${cylinder(x, y, w, h)}"/><text x="${middle}" y="${centre + 5}">${label}</text>\n`;
    default:
      return html`<rect class="box" x="${x}" y="${y}" width="${w}" height="${h}" rx="6"/><text x="${middle}" y="${centre}">${label}</text>\n`;
  }
}

const cylinder = (x: number, y: number, w: number, h: number): string => {
  const [rx, ry] = [w / 2, 7];
  const right = x + w;
  return `M${x} ${y + ry}A${rx} ${ry} 0 0 1 ${right} ${y + ry}V${y + h - ry}A${rx} ${ry} 0 0 1 ${x} ${y + h - ry}ZA${rx} ${ry} 0 0 0 ${right} ${y + ry}`;
};

function drawEdge({ from, to, label, isBothWays }: Edge, { ways }: Layout, name: string) {
  const way: Way | undefined = ways[`${from} ${to}`];
  if (way === undefined) return undefined;
  const [path, x, y] = way;
  const head = `url(#${name}-head)`;
  const start = isBothWays ? html` marker-start="${head}"` : undefined;
  const lines = inLines(label);
  const first = y - (lines.length - 1) * 8;
  const spans = lines.map(
    (line, at) => html`<tspan x="${x}" y="${first + at * 16}">${line}</tspan>`,
  );
  return html`<path class="way" d="${path}" marker-end="${head}"${start}/><text class="said">${spans}</text>\n`;
}

/** Characters of a line that has room beside another arrow. */
const longest = 18;

/** In two lines, broken at the space nearest to the middle, where it is long. */
function inLines(label: string): readonly string[] {
  if (label.length <= longest) return [label];
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index);
  const off = (at: number) => Math.abs(at - label.length / 2);
  const [middle] = spaces.sort((a, b) => off(a) - off(b));
  return middle === undefined ? [label] : [label.slice(0, middle), label.slice(middle + 1)];
}

/** An arrow in words. */
const inWords = ({ from, to, label }: Edge, { labels }: DiagramSource): string =>
  [labels.get(from) ?? '●', label, labels.get(to) ?? '●'].join(' → ');
