import { withoutSequences } from '../../../text/without-sequences.js';
import { failure } from '../../../verdict/failure.js';
import type { ParsedDockerfile } from '../../reading/dockerfile/dockerfile.js';
import { isOwn, registryOf } from '../../reading/dockerfile/servers.js';
import type { Diagnosis } from './diagnosis.js';
import { locateStep } from './locate.js';
import { serves } from './serves.js';
import { stepOf } from './step-of.js';

/** The last step of a build that waits for a registry: BuildKit's, the classic builder's, podman's. */
const fetches =
  /^(?:#\d+ (?:\[internal\] load metadata for|resolve image config for) (?:docker-image:\/\/)?|Step \d+\/\d+ : FROM (?:--\S+ )*|Trying to pull )(\S+?)(?:\.\.\.| AS \S+)?$/i;

/** Seconds without a word, after which it is asked whether a build will ever end. */
export const silent = 120;

/** Lines at the end of what a build has said that may tell. */
const last = 40;

/** Why a build that has not said a word for long will never end; undefined where it may. */
export function whyStuck(
  output: string,
  dockerfile: ParsedDockerfile,
  file: string,
): Diagnosis | undefined {
  const lines = output.trimEnd().split(/\r?\n/).map(withoutSequences);
  const end = lines.at(-1) ?? '';
  const image = fetches.exec(end)?.[1];
  if (image !== undefined) return waitsFor(image, /^#\d/.test(end));
  if (!lines.slice(-last).some(serves)) return undefined;
  const source = lines.flatMap((line) => stepOf(line) ?? []).at(-1);
  if (source === undefined) return failure('SERVER_IN_BUILD');
  const place = locateStep(source, dockerfile.text, file);
  return failure('SERVER_IN_BUILD', { source: place.source ?? source }, place.location);
}

/** @param isBuildKit whether no program can have said so: BuildKit writes the time before what they print */
function waitsFor(image: string, isBuildKit: boolean): Diagnosis {
  const told = failure('PULL_TIMEOUT', { detail: image });
  const host = registryOf(image);
  if (isOwn(host)) return { ...told, otherwise: failure('PULL_HOST', { host, detail: image }) };
  return isBuildKit ? told : { ...told, otherwise: failure('BUILD_TIMEOUT', { number: silent }) };
}
