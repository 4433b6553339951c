import type { Guard } from '../../process/guard.js';
import type { System } from '../../process/system.js';
import type { Failure } from '../../verdict/failure.js';
import { knownToAll } from './environment.js';
import { group, type Hold } from './hold.js';
import { findPython, type Python } from './interpreter.js';
import { programPrefixes } from './program-prefixes.js';
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
  if (process.platform !== 'linux') return { python, hold: group };
  const prefixes = 'failure' in python ? [] : [python.prefix];
  const walls = wallsOf([...prefixes, ...programPrefixes(system.env)], system.env);
  if (await canRun(tried(python), walls, request)) return { python, hold: walls };
  return { python, hold: 'failure' in python ? group : supervisorOf(python) };
}

/** Python with what it needs for a network; where there is none, what any system has. */
const tried = (python: Host['python']): readonly string[] =>
  'failure' in python ? ['sh', '-c', ':'] : [python.program, '-I', '-c', 'import ssl'];

/** Whether a program starts there at all. */
async function canRun(
  argv: readonly string[],
  hold: Hold,
  { system: { run, env }, guard, signal }: HostRequest,
): Promise<boolean> {
  const room = makeRoom('.', env);
  guard.folder(room.folder);
  const held = hold.command({ argv, env: knownToAll(env) }, room);
  const call = { ...held, alone: true, cwd: room.inside, timeout: patience, signal, guard };
  const done = await run(call);
  await room.remove();
  return done.exitCode === 0;
}
