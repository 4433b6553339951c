import type { RunResult } from '../../process/run.js';
import { deadlines } from '../engine/engine.js';
import type { OutsideRun } from './outside-run.js';

interface Call {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/** Runs what builds an application, in its room, to its end. */
export function runIn(
  { system, host, room, within, signal, guard }: OutsideRun,
  call: Call,
): Promise<RunResult> {
  const held = { ...host.hold.command(call, room), alone: true, cwd: call.cwd };
  return system.run({ ...held, timeout: within(deadlines.build), signal, guard });
}
