import type { UsualMessages } from '../i18n/messages.js';
import { parseValue } from './parse-answers.js';
import { type Problem, type RawValue, repeated } from './raw.js';
import type { Argv } from './read-argv.js';
import { type Command, type Making, making, type OptionRow } from './row.js';
import {
  type FlagId,
  type OptionId,
  optionIds,
  rowOf,
  type Table,
  type ValueId,
  type ValueOf,
} from './table.js';

/** `fail-fast` as a property: `failFast`. */
type CamelCase<K extends string> = K extends `${infer A}-${infer B}`
  ? `${A}${Capitalize<CamelCase<B>>}`
  : K;

/** What may be given more than once stands in the plural: `--context` is `contexts`. */
type PropertyOf<K extends OptionId> = Table[K] extends { readonly repeatable: true }
  ? `${CamelCase<K>}s`
  : CamelCase<K>;

type PropertyValue<K extends OptionId> = K extends ValueId
  ? Table[K] extends { readonly repeatable: true }
    ? readonly NonNullable<ValueOf<K>>[]
    : ValueOf<K>
  : boolean;

/**
 * All options of a command as the table has them, but for the answers where a project is made of
 * them: there they are judged when they have been merged. What is undefined was not said, and has no default.
 */
export type CommandOptions<C extends Command> = {
  readonly [K in OptionId as C extends Table[K]['commands'][number]
    ? [C, Table[K]] extends [Making, { readonly stored: true }]
      ? never
      : PropertyOf<K>
    : never]: PropertyValue<K>;
};

/** What is so where nobody said anything. */
export const defaultOptions = <C extends Command>(command: C): CommandOptions<C> =>
  Object.fromEntries(
    idsOf(command).map((id) => [propertyOf(id), fallbackOf(rowOf(id), command)]),
  ) as CommandOptions<C>;

/** Judges the options of a command. What is refused has its default, and a problem that says why. */
export async function readOptions<C extends Command>(
  { flags, values }: Pick<Argv, 'flags' | 'values'>,
  command: C,
  messages: UsualMessages,
): Promise<{ options: CommandOptions<C>; problems: readonly Problem[] }> {
  const said: Record<string, unknown> = { ...defaultOptions(command) };
  const problems: Problem[] = [];
  for (const id of idsOf(command)) {
    if (isFlag(id)) said[propertyOf(id)] = flags[id] ?? fallbackOf(rowOf(id), command);
    else {
      const reading = await readValues(id, repeated(values[id]), messages);
      problems.push(...reading.problems);
      const given = isRepeatable(rowOf(id)) ? reading.values : reading.values[0];
      if (reading.values.length > 0) said[propertyOf(id)] = given;
    }
  }
  return { options: said as CommandOptions<C>, problems };
}

/** What an option said each time, or the last time, which is the one that counts. */
async function readValues(id: ValueId, all: readonly RawValue[], messages: UsualMessages) {
  const values: unknown[] = [];
  const problems: Problem[] = [];
  for (const raw of isRepeatable(rowOf(id)) ? all : all.slice(-1)) {
    const reading = await parseValue(id, raw, messages);
    if ('value' in reading) values.push(reading.value);
    else problems.push(reading.problem);
  }
  return { values, problems };
}

const idsOf = (command: Command): readonly OptionId[] =>
  optionIds.filter((id) => {
    const row = rowOf(id);
    const isAnswer = row.kind === 'value' && row.stored;
    return row.commands.includes(command) && !(isAnswer && making.some((each) => each === command));
  });

const propertyOf = (id: OptionId): string => {
  const camel = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return isRepeatable(rowOf(id)) ? `${camel}s` : camel;
};

const isFlag = (id: OptionId): id is FlagId => rowOf(id).kind === 'flag';
const isRepeatable = (row: OptionRow): boolean => row.kind === 'value' && row.repeatable === true;
const fallbackOf = (row: OptionRow, command: Command): unknown => {
  if (isRepeatable(row)) return [];
  return (row.kind === 'flag' ? row.within?.[command]?.fallback : undefined) ?? row.fallback;
};
