import { shortLines } from '../../text/short-line.js';
import type { Failure, FailureCode } from '../../verdict/failure.js';
import { explainError } from '../crash/explain-error.js';
import type { Meaning } from '../crash/meaning.js';
import { ownPlace, type Sources, sourcesOf } from '../crash/own-place.js';
import { firstSign } from '../crash/sign.js';
import { withMeaning } from '../crash/with-meaning.js';
import { before } from '../reading/dockerfile/before.js';
import type { Project } from '../reading/read-project.js';
import { explainEmptyArgument } from './empty-argument.js';
import type { FailedRun } from './failed-run.js';
import { explainFromStage } from './from-stage.js';
import { explainNearImage } from './near-image.js';
import { explainNearStage } from './near-stage.js';
import { readCommand } from './read-command.js';
import { runSigns } from './signs/run-signs.js';

/** Failures whose cause a command of the Dockerfile may have told. */
const explained = new Set<FailureCode>(['RUN_FAILED', 'PACKAGE_NOT_FOUND']);

/** What becomes of a name behind `--from` that is no stage: Docker looks for an image. */
const notFound = new Set<FailureCode>(['STAGE_NOT_FOUND', 'PULL_NOT_FOUND', 'PULL_AUTH']);

/**
 * Makes the failure of a build name its cause: the words of the command that failed, the line of the
 * project’s own that they are about, and what they mean.
 * @param printed what the command printed; undefined where none is known to have failed
 */
export function explainBuild(
  why: Failure,
  printed: string | undefined,
  project: Pick<Project, 'dockerfile' | 'context' | 'contextPath' | 'file'>,
): Failure {
  return causeOfBuild(why, printed, sourcesOf(project));
}

/** The same where of the project only so much is known. */
export function causeOfBuild(why: Failure, printed: string | undefined, sources: Sources): Failure {
  const run = sources.dockerfile.instructions.find(({ line }) => line === why.location?.line);
  if (why.code === 'COPY_MISSING') {
    const meaning = run && explainFromStage(run, why.facts.detail ?? '', sources);
    return meaning ? withMeaning({ ...why, facts: {} }, meaning) : why;
  }
  if (why.code === 'BAD_REFERENCE') {
    const meaning = explainEmptyArgument(why.location?.line, sources);
    return meaning ? withMeaning({ ...why, facts: {} }, meaning) : why;
  }
  if (notFound.has(why.code)) return explainImage(why, sources);
  if (!explained.has(why.code) || printed === undefined) return why;
  const log = shortLines(printed);
  const above = run ? before(sources.dockerfile, run) : sources.dockerfile;
  const error = readCommand(log);
  const place = ownPlace(error.frames, { ...sources, dockerfile: above });
  const seen: FailedRun = { error, log, sources, place, run, above };
  const detail = [error.error, error.words].filter((part) => part !== '').join(': ');
  const told: Failure = { ...why, code: 'RUN_FAILED', facts: { ...why.facts, detail } };
  const meaning = meaningOf(seen, why);
  if (meaning) return withMeaning(told, { code: why.code, ...meaning });
  return why.code === 'RUN_FAILED' ? told : why;
}

/** An image that nobody has: a stage that is called otherwise, or an image. */
function explainImage(why: Failure, sources: Sources): Failure {
  const line = why.location?.line;
  const stage = explainNearStage(line, why.facts.detail ?? '', sources);
  if (stage) return withMeaning({ ...why, code: 'STAGE_NOT_FOUND', facts: {} }, stage);
  const image = explainNearImage(line, sources);
  return image ? withMeaning({ ...why, facts: {} }, image) : why;
}

function meaningOf(seen: FailedRun, { facts }: Failure): Meaning | undefined {
  if (facts.host) return otherMachine(seen, facts.host);
  const known = firstSign(runSigns, seen.log, seen);
  if (known) return known;
  if (seen.error.by !== 'any' && seen.error.by !== 'npm' && seen.error.by !== 'shell') {
    const meaning = explainError(seen);
    const isElsewhere = meaning?.id === 'no-such-host' || meaning?.id === 'connection-refused';
    return isElsewhere ? { ...meaning, ...otherMachine(seen) } : meaning;
  }
  const { place } = seen;
  return place && { id: 'own-error', location: place.location, source: place.source };
}

/** Another container, which is not there while an image is built. @param host its name, where it was said */
function otherMachine(
  { log }: FailedRun,
  host = /["'@/]([A-Za-z][\w-]*)(?:["'], ?|:)\d{2,5}\b/.exec(log)?.[1],
): Meaning {
  return { id: 'build-service', names: [host] };
}
