import type { Report, VerifyStepId } from '../verdict/report.js';

/** A project that a proof has built and asked, by the commands that have worked. */
export interface Proven {
  readonly dir: string;
  /** Of its image and its container. */
  readonly name: string;
  /** The folder of its Dockerfile, as typed in the project's. */
  readonly context: string;
  /** The port of this machine that its commands publish, and that in the container. */
  readonly port: number;
  readonly containerPort: number;
}

/** Reads them out of the report; undefined where nothing was run. */
export function provenBy(dir: string, { projects: [project] }: Report): Proven | undefined {
  const command = (wanted: VerifyStepId) =>
    project?.steps.find(({ id }) => id === wanted)?.command ?? [];
  const [context, run] = [command('build').at(-1), command('run')];
  const name = run.at(-1);
  const ports = /^(\d+):(\d+)$/.exec(run[run.indexOf('-p') + 1] ?? '');
  if (context === undefined || name === undefined || ports === null) return undefined;
  return { dir, name, context, port: Number(ports[1]), containerPort: Number(ports[2]) };
}

/** Whether it was proven by its Compose file: then it is kept by that. */
export const isByCompose = ({ projects: [project] }: Report): boolean =>
  project?.steps.some(({ id, command }) => id === 'run' && command?.[1] === 'compose') ?? false;
