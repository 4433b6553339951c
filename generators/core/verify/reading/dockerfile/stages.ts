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
  for (const { keyword, words } of instructions) {
    if (keyword !== 'FROM') continue;
    const image = withValues(words[0] ?? '', values);
    const base = indexOf(stages, image);
    const name = /^as$/i.test(words[1] ?? '') ? words[2]?.toLowerCase() : undefined;
    stages.push({ name, image, base, reachable: false });
  }
  const needed = new Set<number>();
  const need = (index: number | undefined) => {
    if (index === undefined || index < 0 || needed.has(index)) return;
    needed.add(index);
    need(stages[index]?.base);
    for (const other of instructions.filter(({ stage }) => stage === index)) {
      for (const from of fromFlags(other)) need(stageCalled(stages, from));
    }
  };
  need(stages.length - 1);
  return stages.map((stage, index) => ({ ...stage, reachable: needed.has(index) }));
}

/** The stage of that name or number. */
export const stageCalled = (stages: readonly BuildStage[], name: string): number | undefined =>
  /^\d+$/.test(name) ? Number(name) : indexOf(stages, name);

/** What `COPY --from=` and `RUN --mount=…,from=` name. */
export const fromFlags = ({ flags }: Pick<Instruction, 'flags'>): string[] =>
  flags.flatMap((flag) => {
    const from = /^--from=(.*)$/.exec(flag)?.[1] ?? /^--mount=.*\bfrom=([^,]*)/.exec(flag)?.[1];
    return from === undefined ? [] : [from];
  });

function indexOf(stages: readonly { name: string | undefined }[], name: string) {
  const index = stages.findLastIndex((stage) => stage.name === name.toLowerCase());
  return index < 0 ? undefined : index;
}

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

const withValues = (text: string, values: ReadonlyMap<string, string>): string =>
  text.replace(
    /\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g,
    (whole, braced, fallback, bare) => values.get(braced ?? bare) ?? fallback ?? whole,
  );
