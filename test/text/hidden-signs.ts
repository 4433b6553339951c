/** Signs that nobody sees, by the names that are shown in their places. */
export const hiddenSigns: readonly (readonly [name: string, sign: string])[] = [
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
  ...[0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x061c, 0x00ad, 0x034f, 0x180e, 0x2060, 0x2061],
  ...[0xfeff, 0x3164, 0xffa0, 0x115f, 0x17b4, 0xfe00, 0xfe0f, 0xfff9, 0xfffb],
  ...[0xe0001, 0xe0020, 0xe0041, 0xe007f, 0xe0100, 0x1d173, 0x1bca0],
].map((code) => [`\\u{${code.toString(16)}}`, String.fromCodePoint(code)]);

/** What is shown as a character that could not be read, or parts lines. */
export const unreadSigns: readonly string[] = [
  ...[0x80, 0x85, 0x9f, 0, 7, 0x7f, 0xfdd0, 0xffff, 0xd800, 0xdfff, 0x1fffe, 0x2028, 0x2029],
].map((code) => String.fromCodePoint(code));

/** Names that people bear, with the signs that they need. */
export const readableNames: readonly (readonly [of: string, name: string])[] = [
  ['French', 'Zoé L’Hévéder-Brontë'],
  ['French, with marks apart', 'Zoe\u0301'],
  ['French, with its no-break spaces', '«\u00a0Zoé\u202f!\u00a0»'],
  ['Arabic', 'محمّد بن موسى'],
  ['Persian, with a sign that does not join', 'می\u200cخواهم نام\u200cخانوادگی'],
  ['Hindi, with a sign that joins', 'क्\u200dष'],
  ['Malayalam, with a sign that joins at the end', 'അവന്\u200d'],
  ['Sinhala', 'ශ්\u200dරී'],
  ['Mongolian', '\u182a\u180b\u1822'],
  ['Japanese, with a form of its own', '葛\u{e0100}城'],
  ['Hebrew', 'דָּוִד'],
  ['emoji', '👩‍💻 👨‍👩‍👧‍👦 ❤️ 1️⃣ 👩🏽‍🚀 🏳️‍🌈 🇫🇷'],
  ['a flag of tags', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
];
