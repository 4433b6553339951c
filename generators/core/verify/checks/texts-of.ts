import type { Act, Json } from '../../checks/check.js';
import type { Expectation } from '../../options/values/read-expectation.js';
import { expectedText } from '../probe/says.js';

/** All texts of a check that may name placeholders. */
export function textsOf(act: Act): readonly string[] {
  switch (act.verb) {
    case 'page': {
      const { path, send, says, saysNot, header, json } = act;
      const expected = [...says, ...saysNot, ...header.map(([, expect]) => expect)];
      const sent = send === undefined ? [] : sentTexts(send);
      return [path, ...sent, ...texts(expected), ...json.flatMap(([, value]) => jsonTexts(value))];
    }
    case 'log':
    case 'file':
      return texts(act.says);
    case 'image':
      return act.label.map(([, value]) => value);
    default:
      return [];
  }
}

const texts = (all: readonly Expectation[]): readonly string[] => all.map(expectedText);

const sentTexts = (send: NonNullable<Extract<Act, { verb: 'page' }>['send']>): readonly string[] =>
  send.as === 'text'
    ? [send.text]
    : send.as === 'json'
      ? jsonTexts(send.value)
      : send.fields.map(([, value]) => value);

const jsonTexts = (value: Json): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value as Readonly<Record<string, Json>>).flatMap(jsonTexts)
      : [];
