import type { Instruction } from './instruction.js';

/** A part of a Dockerfile that begins with FROM. */
export interface BuildStage {
  /** In lower case, as engines compare it; undefined without `AS`. */
  readonly name: string | undefined;
  /** What it is made from, with the defaults of ARG in their places. */
  readonly image: string;
  /** The stage that it is made from, where it is one. */
  readonly base: number | undefined;
  /** Whether the image needs it: BuildKit builds no other. */
  readonly reachable: boolean;
}

/** The stages of a Dockerfile, the last of which makes the image. */
export function stagesOf(instructions: readonly Instruction[]): readonly BuildStage[] {
  const values = globalArguments(instructions);
  const stages: BuildStage[] = [];
  const known = new Map<string, number>();
  for (const { keyword, words } of instructions) {
    if (keyword !== 'FROM') continue;
    const image = withValues(words[0] ?? '', values);
    const base = known.get(image.toLowerCase());
    const name = /^as$/i.test(words[1] ?? '') ? words[2]?.toLowerCase() : undefined;
    if (name !== undefined) known.set(name, stages.length);
    stages.push({ name, image, base, reachable: false });
  }
  const needed = neededStages(stages, instructions);
  return stages.map((stage, index) => ({ ...stage, reachable: needed.has(index) }));
}

/** The last stage, and all that it is made from or copies from. */
function neededStages(
  stages: readonly BuildStage[],
  instructions: readonly Instruction[],
): ReadonlySet<number> {
  const froms = new Map<number, string[]>();
  for (const instruction of instructions) {
    const names = fromFlags(instruction);
    if (names.length > 0) {
      const others = froms.get(instruction.stage);
      if (others) others.push(...names);
      else froms.set(instruction.stage, names);
    }
  }
  const needed = new Set<number>();
  const waiting: (number | undefined)[] = [stages.length - 1];
  while (waiting.length > 0) {
    const index = waiting.pop();
    if (index === undefined || index < 0 || needed.has(index)) continue;
    needed.add(index);
    waiting.push(stages[index]?.base);
    for (const from of froms.get(index) ?? []) waiting.push(stageCalled(stages, from));
  }
  return needed;
}

/** The stage of that name or number. */
export const stageCalled = (stages: readonly BuildStage[], name: string): number | undefined =>
  /^\d+$/.test(name) ? Number(name) : indexesOf(stages).get(name.toLowerCase());

/** What `COPY --from=` and `RUN --mount=…,from=` name. */
export const fromFlags = ({ flags }: Pick<Instruction, 'flags'>): string[] =>
  flags.flatMap((flag) => {
    const from = /^--from=(.*)$/.exec(flag)?.[1] ?? /^--mount=.*\bfrom=([^,]*)/.exec(flag)?.[1];
    return from === undefined ? [] : [from];
  });

/** The stages by their names; of two of one name the last one. */
function indexesOf(stages: readonly BuildStage[]): ReadonlyMap<string, number> {
  const known =
    indexes.get(stages) ??
    new Map(stages.flatMap(({ name }, index) => (name === undefined ? [] : [[name, index]])));
  indexes.set(stages, known);
  return known;
}

const indexes = new WeakMap<readonly BuildStage[], ReadonlyMap<string, number>>();

/** The defaults of the ARGs before the first FROM. */
function globalArguments(instructions: readonly Instruction[]): ReadonlyMap<string, string> {
  const before = instructions.filter(({ keyword, stage }) => keyword === 'ARG' && stage < 0);
  return new Map(
    before.flatMap(({ words }) =>
      words.flatMap((word) => {
        const [, name, value] = /^(\w+)=["']?(.*?)["']?$/.exec(word) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value] as const];
      }),
    ),
  );
}

/** UTF-16 code units of the name of an image, and of what an ARG brings to it: no registry takes more. */
const longestName = 1000;

const withValues = (text: string, values: ReadonlyMap<string, string>): string =>
  text
    .slice(0, longestName)
    .replace(
      /\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g,
      (whole, braced, fallback, bare) =>
        values.get(braced ?? bare)?.slice(0, longestName) ?? fallback ?? whole,
    );
