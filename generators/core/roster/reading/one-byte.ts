/** A way to read bytes of which each is a letter. */
interface OneByte {
  /** Bytes that stand for nothing in it: a text that has one is not written so. */
  readonly unassigned: readonly number[];
  decode(bytes: Uint8Array): string;
}

/** As old programs of MS-DOS have them in Western Europe, from 0x80 on. Node decodes most others. */
const upperHalfOf850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const windows1252: OneByte = {
  unassigned: [0x81, 0x8d, 0x8f, 0x90, 0x9d],
  decode: (bytes) => {
    // As a stream: at once, Node 20.18.3 to 20.20 leave 0x80 to 0x9f as they are (nodejs/node#56542).
    const decoder = new TextDecoder('windows-1252');
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  },
};

const macRoman: OneByte = {
  unassigned: [],
  decode: (bytes) => new TextDecoder('macintosh').decode(bytes),
};

const codePage850: OneByte = {
  unassigned: [],
  decode: (bytes) =>
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\u0080-\u00ff]/g, (letter) => upperHalfOf850[letter.charCodeAt(0) - 0x80] ?? ''),
};

/** Windows-1252 first: in doubt it is that. */
const known: readonly OneByte[] = [windows1252, macRoman, codePage850];

/**
 * Bytes that are no UTF-8, as a text: in the encoding in which a heading makes sense, else in
 * Windows-1252, which is only guessed then.
 * @param proves whether a text has a heading that says in which encoding it is
 * @returns where it is none of them, the first byte that Windows-1252 has no letter for
 */
export function decodeOneByte(
  bytes: Uint8Array,
  proves: (text: string) => boolean,
): { readonly text: string; readonly guessed: boolean } | { readonly wrongAt: number } {
  const wrongIn = ({ unassigned }: OneByte) => bytes.findIndex((byte) => unassigned.includes(byte));
  for (const encoding of known.filter((each) => wrongIn(each) < 0)) {
    const text = encoding.decode(bytes);
    if (proves(text)) return { text, guessed: false };
  }
  const wrongAt = wrongIn(windows1252);
  return wrongAt < 0 ? { text: windows1252.decode(bytes), guessed: true } : { wrongAt };
}
