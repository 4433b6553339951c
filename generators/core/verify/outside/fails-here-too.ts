import { statfsSync } from 'node:fs';
import type { FailureCode } from '../../verdict/failure.js';
import { leastRoom } from '../probe/look-for-room.js';
import type { OutsideRun } from './outside-run.js';
import { makeRoom, type Room } from './room.js';

/** Milliseconds: pip asks twice, with ten seconds each. */
const patience = 40_000;

/**
 * Whether this machine fails us as it is said to have failed a project: in a room of our own.
 * @param tries commands that need a network in their last one, and their room made ready
 */
export async function failsHereToo(
  code: FailureCode,
  tries: (room: Room) => readonly (readonly string[])[],
  { system, host, guard, signal, room: { folder } }: OutsideRun,
): Promise<boolean> {
  if (code === 'DISK_FULL') return bytesFree(folder) < leastRoom;
  const own = makeRoom('.', system.env);
  guard.folder(own.folder);
  const succeeds = async (argv: readonly string[]) => {
    const held = host.hold.command({ argv, env: own.installerEnv }, own);
    const call = { ...held, alone: true, cwd: own.context, timeout: patience, signal, guard };
    return (await system.run(call)).exitCode === 0;
  };
  const commands = tries(own);
  let done = 0;
  while (done < commands.length && (await succeeds(commands[done] ?? []))) done += 1;
  await own.remove();
  return commands.length > 0 && done === commands.length - 1;
}

function bytesFree(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
