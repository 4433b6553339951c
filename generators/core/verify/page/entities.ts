import { windowsSign } from './windows-1252.js';

/**
 * The named characters of HTML that people write: all of HTML 4, every Latin letter with a mark, and
 * the signs of a keyboard. HTML 5 has two thousand more, of mathematics.
 */
const named = new Map<string, string>([
  // By their places: from U+00A0 on, where a letter with a mark is made of its parts below.
  ...inOrder(
    0xa0,
    'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr ' +
      'deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest',
  ),
  ...inOrder(
    0x391,
    'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - ' +
      'Sigma Tau Upsilon Phi Chi Psi Omega',
  ),
  ...inOrder(
    0x3b1,
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf ' +
      'sigma tau upsilon phi chi psi omega',
  ),
  ...pairs('quot " amp & lt < gt > apos \' QUOT " AMP & LT < GT > COPY © REG ®'),
  ...pairs(
    'AElig Æ aelig æ ETH Ð eth ð Oslash Ø oslash ø THORN Þ thorn þ szlig ß times × divide ÷',
  ),
  ...pairs('OElig Œ oelig œ IJlig Ĳ ijlig ĳ Dstrok Đ dstrok đ Hstrok Ħ hstrok ħ Lstrok Ł lstrok ł'),
  ...pairs(
    'gacute ǵ Tstrok Ŧ tstrok ŧ Lmidot Ŀ lmidot ŀ ENG Ŋ eng ŋ inodot ı imath ı kgreen ĸ napos ŉ',
  ),
  ...pairs('fnof ƒ circ ˆ tilde ˜ thetasym ϑ upsih ϒ piv ϖ oline ‾ frasl ⁄ weierp ℘ image ℑ'),
  ...pairs('real ℜ alefsym ℵ trade ™ euro € numero № hellip … prime ′ Prime ″ permil ‰ bull •'),
  ...pairs('ndash – mdash — hyphen ‐ dash ‐ lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „'),
  ...pairs('rsquor ’ rdquor ” lsquor ‚ ldquor „ lsaquo ‹ rsaquo › dagger † Dagger ‡'),
  ...pairs('larr ← uarr ↑ rarr → darr ↓ harr ↔ crarr ↵ lArr ⇐ uArr ⇑ rArr ⇒ dArr ⇓ hArr ⇔'),
  ...pairs('forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus −'),
  ...pairs('lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼'),
  ...pairs('cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕'),
  ...pairs('otimes ⊗ perp ⊥ sdot ⋅ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lang ⟨ rang ⟩ loz ◊'),
  ...pairs(
    'spades ♠ clubs ♣ hearts ♥ diams ♦ star ☆ starf ★ phone ☎ female ♀ male ♂ check ✓ cross ✗',
  ),
  ...pairs('excl ! quest ? comma , period . colon : semi ; lpar ( rpar ) lsqb [ rsqb ] lbrack ['),
  ...pairs(
    'rbrack ] lcub { rcub } lbrace { rbrace } num # dollar $ percnt % ast * plus + equals =',
  ),
  ...pairs('sol / bsol \\ Hat ^ lowbar _ grave ` verbar | vert | commat @'),
  ...Object.entries({ Tab: '\t', NewLine: '\n', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009' }),
  ...Object.entries({ zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f' }),
]);

/** What the names of letters with a mark end in, and the mark. */
const marks = new Map<string, string>(
  Object.entries({
    ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', macr: '\u0304' },
    ...{ breve: '\u0306', dot: '\u0307', uml: '\u0308', ring: '\u030a', dblac: '\u030b' },
    ...{ caron: '\u030c', cedil: '\u0327', ogon: '\u0328' },
  }),
);

/** Of these, as many as HTML has: `&odot;` is no letter. */
const lastLetter = '\u017f';

/** Names that also count without a semicolon, and before other letters: those of Latin-1. */
const longestOld = 6;
const isOld = (name: string, character: string): boolean =>
  name.length <= longestOld && /^["&<>\u00a0-\u00ff]$/.test(character);

const reference = /&(?:#(\d+)|#[xX]([\da-fA-F]+)|([A-Za-z][A-Za-z\d]{1,31}));?/g;

/** A text with `&eacute;`, `&#233;` and `&#xe9;` as the characters that they stand for. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(reference, decode) : text;

function decode(all: string, decimal?: string, hexadecimal?: string, name = ''): string {
  if (decimal !== undefined) return byNumber(Number.parseInt(decimal, 10));
  if (hexadecimal !== undefined) return byNumber(Number.parseInt(hexadecimal, 16));
  const character = byName(name);
  const isWhole = all.endsWith(';');
  if (character !== undefined && (isWhole || isOld(name, character))) return character;
  if (isWhole) return all;
  for (let length = Math.min(name.length - 1, longestOld); length >= 2; length -= 1) {
    const old = byName(name.slice(0, length));
    if (old !== undefined && isOld(name.slice(0, length), old)) return old + all.slice(length + 1);
  }
  return all;
}

function byName(name: string): string | undefined {
  const known = named.get(name);
  const mark = marks.get(name.slice(1));
  if (known !== undefined || mark === undefined) return known;
  const letter = `${name[0]}${mark}`.normalize('NFC');
  return letter.length === 1 && letter <= lastLetter ? letter : undefined;
}

function byNumber(number: number): string {
  // As browsers do: whoever writes `&#146;` means the ’ of Windows.
  const ofWindows = windowsSign(number);
  if (ofWindows !== undefined) return ofWindows;
  const isCharacter = number > 0 && number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff);
  return isCharacter ? String.fromCodePoint(number) : '\ufffd';
}

function inOrder(first: number, names: string): [string, string][] {
  return names.split(' ').map((name, index) => [name, String.fromCodePoint(first + index)]);
}

/** Names, each with its character behind it. */
function pairs(words: string): [string, string][] {
  const all = words.split(' ');
  return all.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, all[index + 1] ?? '']] : [],
  );
}
