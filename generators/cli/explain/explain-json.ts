import type { Explanation } from '../../core/explain/explanation.js';
import type { Messages } from '../../core/i18n/messages.js';
import { speak } from '../../core/i18n/say.js';
import { jsonText } from '../../core/text/json-text.js';
import type { Saying } from '../../core/verdict/saying.js';

/** An explanation for programs. */
export function explanationJson(explanation: Explanation, messages: Messages): string {
  const schema = 'docker-intro/explain/v1';
  const said = (sayings: readonly Saying[]) => speak(sayings, messages) || null;
  const { kind, known } = explanation;
  if (explanation.kind === 'message') {
    const { code, line, location, message, remedy } = explanation;
    return jsonText({
      ...{ schema, kind, known, code, line, location },
      ...{ message: said(message), remedy: said(remedy) },
    });
  }
  const commands = explanation.commands.map(({ parts, notes, known: isKnown }) => ({
    known: isKnown,
    words: parts.map(({ words, says }) => ({ words, message: said(says) })),
    notes: notes.map(({ id, says }) => ({ id, message: said(says) })),
  }));
  return jsonText({ schema, kind, known, commands });
}
