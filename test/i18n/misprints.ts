/** What French typography does not allow in prose, each with the characters around it. */
export function misprints(prose: string): string[] {
  const wrong = [
    /\p{L}'\p{L}/gu, // the apostrophe is ’
    /.[ \u00a0][;!?]/g, // U+202F before these
    /.[ \u202f]:(?=\s|$)/g, // U+00A0 before a colon
    /[\p{L}\p{N}»)][;!?:](?=\s|$)/gmu, // and never nothing at all
    /«(?!\u00a0)./g,
    /.(?<!\u00a0)»/g,
    /[“”]|\.\.\./g, // « » and …
    /\d[ ]?(?:s|Kio)\b/g, // a unit is not parted from its number
    /\d\.\d+[ \u00a0\u202f]s\b/g, // the decimal sign is a comma
  ];
  return wrong.flatMap((pattern) => [...prose.matchAll(pattern)].map(([found]) => found));
}

/** Code within a sentence: what stands in a file or is typed follows its own rules. */
const code = [
  /CMD \[.*?\]/g,
  /# -\*- coding: \S+ -\*-/g,
  /«\u00a0!\S+\u00a0»/g,
  /@?app\.\w+\(.*?\)/g,
  /«\u00a0port: 8080\u00a0»/g,
  /«\u00a0[a-z]+:(?: (?:NOM|\.))?\u00a0»/g,
  /https?:\/\/\S+/g,
];

/**
 * A sentence without its code.
 * @param quoted texts that stand in it and are none of ours
 */
export const withoutCode = (text: string, quoted: readonly string[]): string =>
  [...quoted, ...code].reduce<string>((rest, part) => rest.replaceAll(part, 'code'), text);
