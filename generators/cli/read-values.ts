import type { Messages } from '../core/i18n/messages.js';
import { parseValue } from '../core/options/parse-answers.js';
import type { Problem, RawValues } from '../core/options/raw.js';
import type { ValueId, ValueOf } from '../core/options/table.js';

/** Reads one value after the other and collects what is wrong with them. */
export const valueReader =
  (values: RawValues, problems: Problem[], messages: Messages) =>
  async <K extends ValueId>(id: K): Promise<ValueOf<K> | undefined> => {
    const reading = await parseValue(id, values[id], messages);
    if ('value' in reading) return reading.value;
    problems.push(reading.problem);
    return undefined;
  };
