import { say } from '../../i18n/say.js';
import { shortLines } from '../../text/short-line.js';
import { withoutSequences } from '../../text/without-sequences.js';
import { type Failure, type FailureCode, failure } from '../../verdict/failure.js';
import type { Project } from '../reading/read-project.js';
import { explainBinary, type Inside } from './binary/explain-binary.js';
import { type ReadError, readAnyError, readError } from './errors/read-error.js';
import { explainError } from './explain-error.js';
import { explainWait } from './explain-wait.js';
import type { Meaning } from './meaning.js';
import { explainOtherRoute } from './other-route.js';
import { ownPlace, type Sources, sourcesOf } from './own-place.js';
import { explainPhpPage } from './php-page.js';
import { explainRoute } from './python/missing-route.js';
import { explainQuietEnd } from './quiet-end.js';
import { servedPlace } from './served-place.js';
import { explainShownInstead } from './shown-instead.js';
import { explainTwice } from './started-twice.js';
import { explainAnyPort } from './unset-port.js';
import { whatToWrite } from './what-to-write.js';
import { whereItListens } from './where-it-listens.js';
import { withMeaning } from './with-meaning.js';

/** Failures whose cause the application's own words may tell. */
const told = new Set<FailureCode>(['CRASH', 'HTTP_STATUS', 'NOT_READY', 'BAD_RESPONSE']);

/** Where nobody can look into a container. */
const nowhere: Inside = { bytes: async () => undefined, processor: async () => undefined };

/**
 * Makes a failure name its cause, where the application's last lines or its source tell it: the
 * line of the project's own file, the error's words, and what they mean.
 */
export async function explainCrash(
  why: Failure,
  log: string,
  project: Pick<Project, 'dockerfile' | 'context' | 'contextPath' | 'file'> &
    Partial<Pick<Project, 'containerPort' | 'portIsSaid'>>,
  inside = nowhere,
): Promise<Failure> {
  const sources = sourcesOf(project);
  const isRead = 'instructions' in project.dockerfile;
  const meaning = isRead ? withoutWords(why, sources, project.containerPort) : undefined;
  if (meaning) return withMeaning(why, meaning);
  const unset = why.code === 'WRONG_PORT' ? explainAnyPort(why, sources) : undefined;
  if (unset) return withMeaning(why, unset);
  if (why.code === 'LOOPBACK_BIND' || why.code === 'WRONG_PORT') {
    return whereItListens(why, sources, project);
  }
  if (why.code === 'PAGE_ERROR') return whereItFails(why, sources);
  if (why.code === 'WRONG_BODY') return insteadOf(why, sources);
  const lines = shortLines(withoutSequences(log));
  const binary = why.code === 'CRASH' ? await explainBinary(lines, sources, inside) : undefined;
  const explained = told.has(why.code) ? explainLog(why, lines, sources, binary) : why;
  return whatToWrite(explained, sources, project);
}

/** What is told by the project's files alone, whatever was said. */
function withoutWords(
  why: Failure,
  sources: Sources,
  port: number | undefined,
): Meaning | undefined {
  if (why.code === 'APP_EXITED') return explainQuietEnd(sources, port);
  if (why.code === 'CRASH') return explainTwice(sources);
  if (why.code === 'HTTP_STATUS') {
    const isNotFound = why.facts.number === 404;
    return explainRoute(why, sources) ?? (isNotFound ? explainOtherRoute(sources) : undefined);
  }
  return why.code === 'NOT_READY' ? explainWait(why, sources) : undefined;
}

function explainLog(
  why: Failure,
  log: string,
  sources: Sources,
  binary: Meaning | undefined,
): Failure {
  const error = why.code === 'CRASH' ? readAnyError(log) : readError(log);
  if (error === undefined || !mayBeCause(why, error)) return why;
  const place = placeOf(error, sources);
  const detail = [error.error, error.words].filter((part) => part !== '').join(': ');
  const seen = failure(why.code, { ...why.facts, detail }, place?.location ?? why.location);
  const meaning = binary ?? explainError({ error, log, sources, place });
  return meaning ? withMeaning(seen, meaning) : seen;
}

/** PHP is asked for pages in a folder that its base may have chosen. */
const placeOf = ({ by, frames }: ReadError, sources: Sources) => {
  const last = by === 'php' ? frames.at(-1) : undefined;
  return last ? servedPlace(last, sources) : ownPlace(frames, sources);
};

/** What a server says of a page; all else is of the program. */
const ofPages = new Set<ReadError['by']>(['nginxPage', 'apache']);

/** A page that fails has its own error in the log; of an old one nothing is known. */
function mayBeCause({ code, facts }: Failure, { by, error }: ReadError): boolean {
  if (code === 'CRASH') return !ofPages.has(by) || by === 'apache';
  if (code === 'HTTP_STATUS') return (facts.number ?? 0) >= 500 || ofPages.has(by);
  // It closed the connection: any error of its log may be why.
  if (code === 'BAD_RESPONSE') return facts.mute === true && !ofPages.has(by);
  // What waits for somebody to mend it, or tries again, says why.
  return (
    code === 'NOT_READY' && (by !== 'python' || /Import|Module|Syntax|Indentation/.test(error))
  );
}

/** The line by which a server shows a page of its own, and not the project’s. */
function insteadOf(why: Failure, sources: Sources): Failure {
  const meaning = why.facts.unsaid === 'default-page' ? explainShownInstead(sources) : undefined;
  const explained = meaning && withMeaning(why, meaning);
  const [, ...means] = explained?.words?.message ?? [];
  if (!explained?.words) return why;
  const message = [say('failures.WRONG_BODY.message', why.facts), ...means];
  return { ...explained, words: { ...explained.words, message } };
}

/** The line of the project’s own that a page names. */
function whereItFails(why: Failure, sources: Sources): Failure {
  const { inImage, ...facts } = why.facts;
  const place = inImage && servedPlace(inImage, sources);
  if (!place) return why;
  const meaning = explainPhpPage(facts.detail ?? '', place, sources);
  const source = meaning?.source ?? place.source;
  const line = source === '' ? [] : [say('verify.theLine', source)];
  const [what = '', other = '', third = ''] = meaning?.names ?? [];
  return {
    ...failure(why.code, { ...facts, source }, meaning?.location ?? place.location),
    words: {
      message: [
        say(`failures.${why.code}.message`, facts),
        ...(meaning ? [say(`crash.${meaning.id}.means`, what, other, third, '')] : []),
        ...line,
      ],
      remedy: [
        meaning
          ? say(`crash.${meaning.id}.remedy`, what, other, third, '')
          : say(`failures.${why.code}.remedy`, facts),
      ],
    },
  };
}
