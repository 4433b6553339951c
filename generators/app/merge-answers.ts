import type { Flags, RawAnswers } from '../core/options/raw.js';

/** What was said so far. */
interface Said {
  readonly raw: RawAnswers;
  readonly flags: Flags;
}

/** What was said, with the answers to questions: texts are values, yes and no are flags. */
export function mergeAnswers(
  { raw, flags }: Said,
  answers: Readonly<Record<string, string | boolean>>,
): Said {
  const said = Object.entries(answers);
  const values = said
    .filter(([, value]) => typeof value === 'string')
    .map(([id, text]) => [id, { text, where: `--${id}` }]);
  const answered = said.filter(([, value]) => typeof value === 'boolean');
  // Whoever answers "yes" wants a project also where no engine runs yet.
  const ifEngine = answers['verify'] ? { 'if-engine': true } : {};
  return {
    raw: { ...raw, ...Object.fromEntries(values) },
    flags: { ...flags, ...Object.fromEntries(answered), ...ifEngine },
  };
}
