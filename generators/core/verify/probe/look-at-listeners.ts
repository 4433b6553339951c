import { readFileSync } from 'node:fs';
import { ifReadable } from '../../disk/look.js';
import { deadlines } from '../engine/engine.js';
import type { RunningContainer } from './asking.js';
import { helperCommand } from './helpers.js';
import { type Listening, listeningIn, listeningTables } from './listeners.js';
import { soon } from './soon.js';

/**
 * Who listens in a running container: as the kernel of this machine tells it, where the container is
 * here; else a program of its image is asked, or one beside it, since many an image holds none.
 * @returns undefined where nobody could look
 */
export async function lookAtListeners(container: RunningContainer): Promise<Listening | undefined> {
  return (await lookHere(container)) ?? (await lookInside(container)) ?? lookBeside(container);
}

/** A process of this machine of that number may be another: its mounts name the container that it is in. */
async function lookHere({
  engine,
  reach,
  session,
  signal,
}: RunningContainer): Promise<Listening | undefined> {
  if (process.platform !== 'linux' || reach.master || reach.place === 'elsewhere') return undefined;
  const format = '{{.Id}} {{.State.Pid}}';
  const asked = ['docker', 'container', 'inspect', '--format', format, session.name];
  const { stdout } = await engine.run(asked, { timeout: deadlines.look, signal });
  const [, id, pid] = /^([0-9a-f]{64}) ([1-9]\d*)$/m.exec(stdout) ?? [];
  if (id === undefined) return undefined;
  const read = (file: string) => ifReadable(() => readFileSync(`/proc/${pid}/${file}`, 'utf8'));
  const isThere = `${read('mountinfo')}${read('cgroup')}`.includes(id);
  return isThere
    ? listeningIn(listeningTables.map((table) => read(`net/${table}`) ?? '').join(''))
    : undefined;
}

/** Milliseconds that a look waits for an image to look from. */
const patience = 2000;

const words = listeningTables.map((table) => `/proc/net/${table}`);

async function lookInside({ engine, session, signal }: RunningContainer) {
  const argv = ['docker', 'exec', session.name, 'cat', ...words];
  const { stdout } = await engine.run(argv, { timeout: deadlines.look, signal });
  return listeningIn(stdout);
}

async function lookBeside({ engine, reach, project, session, signal }: RunningContainer) {
  // While it is made, the next look may have it.
  const helper = await soon(reach.helpers.for(project), patience, signal);
  if (helper === undefined || helper === 'late') return undefined;
  const beside = helperCommand(
    { image: helper.image, program: 'cat' },
    `container:${session.name}`,
    [...['--label', session.label, '--label', session.runLabel]],
  );
  const { stdout } = await engine.run([...beside, ...words], { timeout: deadlines.look, signal });
  return listeningIn(stdout);
}
