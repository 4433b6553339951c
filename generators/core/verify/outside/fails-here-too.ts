import { statfsSync } from 'node:fs';
import type { FailureCode } from '../../verdict/failure.js';
import { leastRoom } from '../probe/look-for-room.js';
import type { Python } from './interpreter.js';
import type { OutsideRun } from './outside-run.js';
import { makeRoom, type Room } from './room.js';

/** Milliseconds: pip asks twice, with ten seconds each. */
const patience = 40_000;

export const venvCommand = ({ program }: Python, { environment }: Pick<Room, 'environment'>) => [
  ...[program, '-I', '-m', 'venv', environment],
];

/** Whether this machine fails us as it is said to have failed a project: in a room of our own. */
export async function failsHereToo(
  code: FailureCode,
  python: Python,
  { system, host, guard, signal, room: { folder } }: OutsideRun,
): Promise<boolean> {
  if (code === 'DISK_FULL') return bytesFree(folder) < leastRoom;
  const own = makeRoom('.', system.env);
  guard.folder(own.folder);
  const succeeds = async (argv: readonly string[]) => {
    const held = host.hold.command({ argv, env: own.pipEnv }, own);
    const call = { ...held, alone: true, cwd: own.inside, timeout: patience, signal, guard };
    return (await system.run(call)).exitCode === 0;
  };
  const download = ['download', '-q', '--no-deps', '--retries', '1', '--timeout', '10', 'pip'];
  const made = await succeeds(venvCommand(python, own));
  const fails = made && !(await succeeds([own.program('pip'), ...download]));
  await own.remove();
  return fails;
}

function bytesFree(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
