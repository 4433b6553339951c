import limit from 'p-limit';
import type { ProjectReport, Report } from '../../generators/core/verdict/report.js';
import { startVerify } from '../docker/verify-command.js';
import type { Specimen } from './specimen.js';

export interface Planted {
  readonly specimen: Specimen;
  readonly dir: string;
}

const atOnce = limit(4);

/** Milliseconds that all of them may take. */
const patience = 900_000;

/** Verifies them on the engine, several at once, those with options of their own by themselves. */
export async function verifySpecimens(
  planted: readonly Planted[],
  more: readonly string[] = ['--jobs', '4'],
): Promise<(Planted & { readonly report: ProjectReport | undefined })[]> {
  const groups = new Map<string, Planted[]>();
  for (const each of planted) {
    const key = JSON.stringify(each.specimen.words ?? []);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const found = new Map<Planted, ProjectReport | undefined>();
  const verifyGroup = async ([key, group]: [string, Planted[]]) => {
    const words = JSON.parse(key) as string[];
    const all = [...group.map(({ dir }) => dir), ...words, ...more, '--format', 'json'];
    const done = await startVerify(all, {}, { timeout: patience });
    const { projects } = JSON.parse(`${done.stdout}` || '{"projects":[]}') as Report;
    group.forEach((each, index) => {
      found.set(each, projects[index]);
    });
  };
  const [usual = [], special = []] = [true, false].map((plain) =>
    [...groups].filter(([key]) => (key === '[]') === plain),
  );
  await Promise.all(usual.map(verifyGroup));
  await Promise.all(special.map((each) => atOnce(verifyGroup, each)));
  return planted.map((each) => ({ ...each, report: found.get(each) }));
}
