import type { ServiceAct } from '../../checks/check.js';
import { say } from '../../i18n/say.js';
import type { Failure } from '../../verdict/failure.js';
import { noService } from './judge-log.js';
import type { RunningProject } from './running.js';
import { isFailure, wrong } from './wrong.js';

/** Looks how a service does. @returns why it does not do well */
export async function judgeService(
  { name, healthy }: ServiceAct,
  running: RunningProject,
): Promise<Failure | undefined> {
  const state = await running.service(name);
  if (state === 'alone' || state === 'unknown') return noService(name, running);
  if (isFailure(state)) return state;
  if (!state.running) return wrong(say('checks.serviceEnded', name));
  return healthy && state.healthy !== true ? wrong(say('checks.serviceIll', name)) : undefined;
}
