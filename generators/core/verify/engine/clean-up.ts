import { setTimeout as sleep } from 'node:timers/promises';
import { deadlines, type Engine } from './engine.js';
import type { EngineKind } from './kinds/engine-kind.js';
import type { Session } from './session.js';

/** An engine, for whoever cleans it. */
export interface Cleaned {
  readonly kind: EngineKind;
  /** What a command of this kind printed; undefined where it failed or took too long. */
  readonly print: (argv: readonly string[]) => Promise<string | undefined>;
}

export interface CleanRequest {
  /** `key=value`, on all that is to go. */
  readonly label: string;
  /** Images without a name that are to go too. */
  readonly images?: readonly string[];
  /** Whether what they were made from goes too: of a run that was killed not all of it may be known. */
  readonly prune: boolean;
  /** How often it is looked at most, and the milliseconds between two looks. */
  readonly mostLooks: number;
  readonly pause: number;
}

/** Looks that must find nothing, one after the other: a client that was ended may be overtaken by its engine. */
const quietLooks = 3;

/**
 * Looks for what bears a label on an engine and removes it, until nothing comes any more.
 * @returns whether nothing is left
 */
export async function cleanEngine(engine: Cleaned, request: CleanRequest): Promise<boolean> {
  const { images = [], mostLooks, pause } = request;
  let quiet = 0;
  for (let looks = 0; quiet < quietLooks && looks < mostLooks; looks++) {
    if (looks > 0) await sleep(pause);
    quiet = (await removeLabelled(engine, request)) ? quiet + 1 : 0;
    if (quiet === 1) await removeUnnamed(engine, images);
  }
  return quiet === quietLooks;
}

/**
 * Looks once, and removes what is found.
 * @returns whether the engine has said that nothing is there; one that does not answer has not
 */
async function removeLabelled(
  engine: Cleaned,
  { label, prune }: Pick<CleanRequest, 'label' | 'prune'>,
): Promise<boolean> {
  const ids = async (...words: readonly string[]) => {
    const printed = await print(engine, ...words, '--filter', `label=${label}`);
    return printed === undefined ? undefined : [...new Set(printed.split('\n').filter(Boolean))];
  };
  const containers = await ids('ps', '-aq');
  if (containers?.length) await print(engine, 'rm', '-f', '-v', ...containers);
  await removeWorking(engine, label);
  const networks = await ids('network', 'ls', '-q');
  if (networks?.length) await print(engine, 'network', 'rm', ...networks);
  const volumes = await ids('volume', 'ls', '-q');
  if (volumes?.length) await print(engine, 'volume', 'rm', ...volumes);
  const images = await ids('images', engine.kind.listLabelled);
  if (images?.length) await print(engine, 'rmi', prune ? '-f' : '--no-prune', ...images);
  return [containers, networks, volumes, images].every((found) => found?.length === 0);
}

/** Removes images of a build that failed, unless they turn out to have a name: then they are somebody's. */
async function removeUnnamed(engine: Cleaned, images: readonly string[]): Promise<void> {
  if (images.length === 0) return;
  const printed = await print(engine, 'images', '-a', '--no-trunc', '--format', nameFormat);
  const unnamed = (printed ?? '').match(/(?<=^sha256:)[0-9a-f]+(?= <none>$)/gm) ?? [];
  const left = images.filter((image) => unnamed.some((id) => id.startsWith(image)));
  if (left.length > 0) await print(engine, 'rmi', '--no-prune', ...left);
}

const nameFormat = '{{.ID}} {{.Repository}}';

/** What a command prints that is written for docker. @param words without the program's name */
const print = ({ kind, print }: Cleaned, ...words: readonly string[]) =>
  print(kind.commandFor(['docker', ...words]));

/** Removes what a build that was cut off has left, where its engine leaves anything of the kind. */
async function removeWorking(engine: Cleaned, label: string): Promise<void> {
  const { working } = engine.kind;
  if (working === undefined) return;
  const left = working.find((await engine.print(working.argv)) ?? '', label);
  if (left.length > 0) await print(engine, 'rm', '-f', ...left);
}

const cleanedBy = (engine: Engine): Cleaned => ({
  kind: engine.kind,
  print: async (argv) => {
    const { exitCode, stdout } = await engine.ask(argv, { timeout: deadlines.remove });
    return exitCode === 0 ? stdout : undefined;
  },
});

/**
 * Removes what an interrupted session may have left on the engine; one that is hung is not waited for.
 * @returns whether nothing is left
 */
export async function sweep(engine: Engine, { label }: Pick<Session, 'label'>): Promise<boolean> {
  if (engine.hung.aborted) return false;
  return cleanEngine(cleanedBy(engine), { label, prune: false, mostLooks: 6, pause: 300 });
}

/**
 * Removes what a build has left that was cut off or failed.
 * @param images without a name, the newest first
 */
export async function sweepBuild(
  engine: Engine,
  { label }: Pick<Session, 'label'>,
  images: readonly string[],
): Promise<void> {
  const cleaned = cleanedBy(engine);
  await removeWorking(cleaned, label);
  await removeUnnamed(cleaned, images);
}
