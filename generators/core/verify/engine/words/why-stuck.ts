import { withoutSequences } from '../../../text/without-sequences.js';
import { type Failure, failure } from '../../../verdict/failure.js';
import { locateStep } from './locate.js';
import { serves } from './serves.js';
import { stepOf } from './step-of.js';

/** The last step of a build that waits for a registry. */
const fetches = /^#\d+ (?:\[internal\] load metadata for|resolve image config for) (\S+)/;

/** Lines at the end of what a build has said that may tell. */
const last = 40;

/** Why a build that has not said a word for long will never end; undefined where it may. */
export function whyStuck(output: string, dockerfile: string, file: string): Failure | undefined {
  const lines = output.trimEnd().split(/\r?\n/).map(withoutSequences);
  const fetched = fetches.exec(lines.at(-1) ?? '');
  if (fetched) return failure('PULL_TIMEOUT', { detail: `${fetched[1]}` });
  if (!lines.slice(-last).some(serves)) return undefined;
  const source = lines.flatMap((line) => stepOf(line) ?? []).at(-1);
  if (source === undefined) return failure('SERVER_IN_BUILD');
  const place = locateStep(source, dockerfile, file);
  return failure('SERVER_IN_BUILD', { source: place.source ?? source }, place.location);
}
