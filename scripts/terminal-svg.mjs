// Draws the transcript of a terminal as an SVG: a dark window, so that it reads on a light page and on a
// dark one, and one text per line, stretched to the same grid whatever font there is.

const size = { font: 14, line: 20, margin: 20, bar: 34 };
/** The width of a character of a monospaced font, as a part of its size. */
const advance = 0.602;

const colours = {
  text: '#e6edf3',
  faint: '#8b949e',
  good: '#56d364',
  bad: '#ff7b72',
  strong: '#ffffff',
};

/** What a line looks like on a terminal: the spans it has, each with its tone. */
function spansOf(line, { ok, proven }) {
  if (line.startsWith('$ '))
    return [
      ['faint', '$ '],
      ['strong', line.slice(2)],
    ];
  const step = new RegExp(`^(  ${ok} +)(.*?)(  \\d[\\d.,]*.s)$`).exec(line);
  if (step)
    return [
      ['good', step[1]],
      ['text', step[2]],
      ['faint', step[3]],
    ];
  if (line.startsWith(proven)) return [['good', line]];
  return [['text', line]];
}

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text) => text.replace(/[&<>]/g, (sign) => escapes[sign]);

/**
 * @param {string} transcript plain text, without control characters
 * @param {{title: string, ok: string, proven: string}} words what a screen reader says; the words that are green
 */
export function terminalSvg(transcript, words) {
  const lines = transcript.trimEnd().split('\n');
  const columns = Math.max(...lines.map((line) => [...line].length));
  const round = (value) => Math.round(value * 10) / 10;
  const width = Math.ceil(columns * size.font * advance + 2 * size.margin);
  const height = size.bar + lines.length * size.line + size.margin;
  const texts = lines.flatMap((line, index) => {
    if (line === '') return [];
    const y = size.bar + (index + 1) * size.line - 5;
    const length = round([...line].length * size.font * advance);
    const spans = spansOf(line, words).map(
      ([tone, text]) => `<tspan class="${tone}">${escaped(text)}</tspan>`,
    );
    return `<text x="${size.margin}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${spans.join('')}</text>`;
  });
  const buttons = ['#ff5f57', '#febc2e', '#28c840'].map(
    (fill, index) => `<circle cx="${size.margin + index * 20}" cy="18" r="6" fill="${fill}"/>`,
  );
  const styles = Object.entries(colours).map(([tone, fill]) => `.${tone}{fill:${fill}}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(words.title)}</title>`,
    `<style>${styles.join('')}.strong{font-weight:bold}text{white-space:pre}</style>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="#0d1117" stroke="#30363d"/>`,
    ...buttons,
    `<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="${size.font}" xml:space="preserve">`,
    ...texts,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
