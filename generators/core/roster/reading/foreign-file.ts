/** Kinds of file that people take for a list, and that are none that can be read here. */
type ForeignKind = 'excel' | 'calc' | 'numbers' | 'word' | 'pdf' | 'web' | 'rtf' | 'archive';

/** Bytes that a file of a kind begins with. */
const beginnings: readonly (readonly [kind: ForeignKind, bytes: readonly number[]])[] = [
  // The container of the old .xls; Word's .doc has the same, but is not what is called a roster.
  ['excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
];

const openDocument = 'application/vnd.oasis.opendocument';

/** Names inside a zip file that tell what it is. */
const inside: readonly (readonly [kind: ForeignKind, name: string])[] = [
  ['excel', 'xl/workbook'],
  ['excel', 'xl/worksheets'],
  ['calc', 'META-INF/manifest.xml'],
  ['numbers', '.iwa'],
  ['word', 'word/document'],
];

/** What a file is by its name, where its bytes say only that it is packed or no text. */
const endings: readonly (readonly [kind: ForeignKind, ending: RegExp])[] = [
  ['calc', /\.(?:ods|fods|ots|odt)$/i],
  ['excel', /\.(?:xlsx?|xlsm|xlsb)$/i],
  ['numbers', /\.numbers$/i],
  ['word', /\.docx?$/i],
];
export const kindByName = (path: string): ForeignKind | undefined =>
  endings.find(([, ending]) => ending.test(path))?.[0];

/**
 * What a file is, where its bytes say that it is no list in text.
 * @param path tells only what the bytes leave open
 */
export function foreignKind(bytes: Uint8Array, path: string): ForeignKind | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = (start: readonly number[]) => start.every((byte, at) => file[at] === byte);
  if (begins([0x50, 0x4b, 0x03, 0x04])) {
    // An OpenDocument says so in its first entry, whatever else is packed into it.
    const isOpenDocument = file.subarray(0, 200).includes(openDocument);
    const kind = inside.find(([, name]) => file.includes(name))?.[0];
    return isOpenDocument ? 'calc' : (kind ?? kindByName(path) ?? 'archive');
  }
  const known = beginnings.find(([, start]) => begins(start));
  if (known !== undefined) return known[0];
  // Many a “.xls” that a web site gives is a page with a table. UTF-16 has a NUL after each letter.
  const start = file.subarray(0, 512).toString('latin1').replaceAll('\0', '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<[!?a-z]/i.test(start)
    ? 'web'
    : undefined;
}
