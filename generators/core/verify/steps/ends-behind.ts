import { setTimeout as sleep } from 'node:timers/promises';
import { sourcesOf } from '../crash/own-place.js';
import { endsByItself } from '../crash/quiet-command.js';
import { whyGone } from '../probe/await-answer.js';
import type { EngineRun } from './engine-run.js';
import { explainBy, lastLog } from './explain-by.js';
import type { StepResult } from './step.js';
import { lookAt } from './ways-to-ask.js';

/** Milliseconds that a command has to end which leaves its server behind, and between two looks. */
const patience = 4000;
const pause = 250;

/**
 * A container whose command only sends a server to the background (`service apache2 start`) answers
 * until that command has ended, and is gone. @returns the failure; undefined where it goes on
 */
export async function endsBehind(onEngine: EngineRun): Promise<StepResult | undefined> {
  const { project, composed, signal } = onEngine;
  if (composed || !('instructions' in project.dockerfile)) return undefined;
  if (!endsByItself(sourcesOf(project))) return undefined;
  for (let passed = 0; passed < patience && !signal.aborted; passed += pause) {
    const why = whyGone(await lookAt(onEngine));
    if (why) {
      const { log, gone } = await lastLog(onEngine);
      return { failure: gone ?? (await explainBy(log, why, onEngine)), output: log };
    }
    await sleep(pause, undefined, { signal }).catch(() => {});
  }
  return undefined;
}
