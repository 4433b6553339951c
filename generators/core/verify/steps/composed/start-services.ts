import { failure } from '../../../verdict/failure.js';
import { classifyUp, composeWords, failedService } from '../../compose/classify-compose.js';
import { containedCompose } from '../../compose/contained-compose.js';
import { servicesCommands } from '../../compose/services-commands.js';
import { explainStart } from '../../crash/explain-start.js';
import type { EngineRun } from '../engine-run.js';
import { type StepResult, succeeded } from '../step.js';
import type { ComposedRun } from './composed-run.js';
import { explainService } from './explain-service.js';
import { whichCompose } from './which-compose.js';

/** Milliseconds until all services are there: those that others wait for may take their time. */
const patience = 180_000;

/**
 * `docker compose up -d`: starts all services, and waits for those that others wait for to be healthy.
 * @param hostPort of the engine's loopback; one that the engine picks where there is none
 */
export async function startServices(
  hostPort: number | undefined,
  onEngine: EngineRun,
  composed: ComposedRun,
): Promise<StepResult> {
  const { engine, session, options, rights, signal, within, project } = onEngine;
  const { containerPort } = project;
  const asked = { ...composed.asked, containerPort };
  const { network } = options;
  const contained = { session, asked, network, hostPort, rights };
  composed.given = JSON.stringify(containedCompose(composed.allowed, contained));
  const timeout = within(patience);
  const call = { timeout, signal, input: composed.given };
  const started = await engine.run(servicesCommands(session).up, call);
  if (succeeded(started)) return {};
  const { output } = started;
  if (started.ended === 'timedOut') {
    return { failure: failure('NOT_READY', { number: Math.round(timeout / 1000) }), output };
  }
  const failed = failedService(started);
  if (failed) return explainService(onEngine, composed, failed);
  const why = await whichCompose(classifyUp(started), onEngine);
  return { failure: explainStart(why, project), output: composeWords(started) };
}
