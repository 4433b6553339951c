import { stripVTControlCharacters } from 'node:util';

/** UTF-16 code units and lines that a report keeps of what a command said. */
const most = 4096;
const mostLines = 40;

/** The last lines of what a command said, without colours and other control characters. */
export function tailOf(output: string): string {
  const plain = stripVTControlCharacters(output)
    .replaceAll('\r\n', '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal or a report
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '\ufffd')
    .trimEnd();
  const lines = plain.split('\n').slice(-mostLines).join('\n');
  return lines.length > most ? `…${lines.slice(-most)}` : lines;
}
