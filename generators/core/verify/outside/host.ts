import type { Guard } from '../../process/guard.js';
import type { System } from '../../process/system.js';
import type { Failure } from '../../verdict/failure.js';
import { knownToAll } from './environment.js';
import { group, type Hold } from './hold.js';
import { findPython, type Python } from './interpreter.js';
import { makeRoom } from './room.js';
import { supervisorOf } from './supervisor.js';
import { wallsOf } from './walls.js';

/** This machine, as students' programs find it. */
export interface Host {
  readonly python: Python | { readonly failure: Failure };
  readonly hold: Hold;
}

interface HostRequest {
  readonly system: System;
  readonly guard: Guard;
  readonly signal: AbortSignal;
}

/** Milliseconds for walls to stand. */
const patience = 20_000;

/** Finds out once what this machine has. */
export async function openHost(request: HostRequest): Promise<Host> {
  const { system, signal } = request;
  const python = await findPython(system.run, signal);
  if ('failure' in python || process.platform !== 'linux') return { python, hold: group };
  const walls = wallsOf(python, system.env);
  const stand = await canRun(python, walls, request);
  return { python, hold: stand ? walls : supervisorOf(python) };
}

/** Whether Python starts there at all, with what it needs for a network. */
async function canRun(
  { program }: Python,
  hold: Hold,
  { system: { run, env }, guard, signal }: HostRequest,
): Promise<boolean> {
  const room = makeRoom('.', env);
  guard.folder(room.folder);
  const tried = hold.command(
    { argv: [program, '-I', '-c', 'import ssl'], env: knownToAll(env) },
    room,
  );
  const call = { ...tried, alone: true, cwd: room.inside, timeout: patience, signal, guard };
  const done = await run(call);
  await room.remove();
  return done.exitCode === 0;
}
