import { execa } from 'execa';
import type { ProjectReport, Report } from '../../generators/core/verdict/report.js';
import { mainFile } from './emit.js';

export interface Verified {
  readonly exitCode: number;
  readonly report: Report;
  readonly project: ProjectReport;
  /** What a person sees meanwhile. */
  readonly stderr: string;
}

export type Environment = Readonly<Record<string, string>>;

const options = (env: Environment) => ({
  reject: false as const,
  stdin: 'ignore' as const,
  timeout: 240_000,
  env: { LC_ALL: 'C', ...env },
});

/** `docker-intro verify`, as a user's shell starts it. */
export const startVerify = (
  words: readonly string[],
  env: Environment = {},
  more: { readonly detached?: boolean; readonly timeout?: number } = {},
) => execa(process.execPath, [mainFile, 'verify', ...words], { ...options(env), ...more });

/** The report of one verification. */
export async function verify(
  dir: string,
  env: Environment = {},
  words: readonly string[] = [],
): Promise<Verified> {
  const done = await startVerify([dir, ...words, '--format', 'json'], env);
  const report = JSON.parse(`${done.stdout}`) as Report;
  const [project] = report.projects;
  if (project === undefined) throw new Error(`No project in the report: ${done.stdout}`);
  return { exitCode: done.exitCode ?? -1, report, project, stderr: `${done.stderr}` };
}
