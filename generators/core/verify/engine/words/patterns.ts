import { outcomeOf } from '../../../verdict/failure.js';
import type { EngineTexts, Pattern } from '../kinds/engine-texts.js';
import { allKinds } from '../kinds/kinds.js';

/** What all engines say of a matter. */
const all = (matter: Exclude<keyof EngineTexts, 'runFailed' | 'gone'>): readonly Pattern[] =>
  allKinds.flatMap(({ texts }) => texts[matter]);

const either = (matter: 'runFailed' | 'gone'): RegExp =>
  new RegExp(allKinds.map(({ texts }) => texts[matter].source).join('|'), 'i');

/** Before anything else: the engine or the client is the matter. Order counts. */
export const enginePatterns: readonly Pattern[] = [
  ...all('engine'),
  // At its end: what is named before is what could not be written.
  ['DISK_FULL', /: no space left on device(?:: unknown)?\.?$/i],
];

/** The Dockerfile is the matter; what it holds may be quoted. */
export const dockerfilePatterns = all('dockerfile');

/** Something keeps an image from being built. Order counts: that of a registry comes last, since it may be the machine's. */
export const buildPatterns: readonly Pattern[] = [
  ...all('missing'),
  ...dockerfilePatterns,
  ...all('pull'),
];

/** `docker run` could not start the container. */
export const startPatterns = all('start');

/** Those of some patterns that are the project's fault. */
export const projectsOwn = (patterns: readonly Pattern[]): readonly Pattern[] =>
  patterns.filter(([code]) => outcomeOf(code) === 'fail');

/** A command of the Dockerfile failed: told by the engine. Its output tells why. */
export const runFailed = either('runFailed');

/** What was to be removed is not there. */
export const gone = either('gone');

/** What a failed command printed, where the network was the matter. */
export const networkInBuild =
  /Temporary failure (?:in name resolution|resolving)|Name or service not known|No address associated with hostname|NameResolutionError|Could not resolve (?:host|proxy|'[\w-]+\.[\w.-]+')|unable to resolve host address|wget: bad address|getaddrinfo (?:ENOTFOUND|EAI_AGAIN) |dial tcp: lookup \S+ on |UnknownHostException: |CERTIFICATE_VERIFY_FAILED|NewConnectionError|Network is unreachable|confirming the ssl certificate|self[- ]signed certificate in certificate chain|unable to get local issuer certificate/;

/** What pip or apt print where a package is the matter. Only where the network was not. */
export const packageNotFound =
  /No matching distribution found for .*|E: Unable to locate package .*|Could not find a version that satisfies the requirement .*/;
