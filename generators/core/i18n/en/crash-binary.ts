import { inEnglishQuotes as quoted } from '../../text/quote.js';
import { crashWords } from '../naming-words.js';

const unloaded = (what: string, other: string) =>
  `The file ${quoted(what)} is there, but not what loads it: ${quoted(other)}, of the C library.`;
const otherProcessor = (what: string, other: string) =>
  `The program is made for another processor (${what}) than the image${other === '' ? '' : ` (${other})`}.`;
const olderLibrary = (what: string) =>
  `The program was built on a newer system: it needs ${what}, and the image has an older one.`;
const otherSystem = (what: string) =>
  `The program is made for ${what}, and a container runs Linux.`;

/** What the first bytes of a program mean that cannot be carried out. */
export const enCrashBinary = crashWords({
  'loader-go': {
    means: unloaded,
    remedy: () =>
      'Let Go make a program that needs no C library: write ENV CGO_ENABLED=0 above “go build”.',
  },
  'loader-glibc': {
    means: unloaded,
    remedy: () =>
      'It was built with the C library of Debian: take such a base for the last stage (FROM debian:13-slim instead of scratch or alpine), or build it on Alpine.',
  },
  'loader-musl': {
    means: unloaded,
    remedy: () =>
      'It was built with the C library of Alpine: take alpine for the last stage, or build it in an image of Debian.',
  },
  'library-missing': {
    means: (what) => `The library ${quoted(what)} is not in the image.`,
    remedy: () =>
      'Install its package in the last stage: RUN apt-get update && apt-get install -y PACKAGE (on Alpine: RUN apk add PACKAGE).',
  },
  'library-older': {
    means: olderLibrary,
    remedy: () =>
      'Build it and run it on the same release: let both FROM lines name the same, such as debian:13-slim.',
  },
  'library-older-go': {
    means: olderLibrary,
    remedy: () =>
      'Let Go make a program that needs no C library: write ENV CGO_ENABLED=0 above “go build”. Or let both FROM lines name the same release of Debian.',
  },
  processor: {
    means: otherProcessor,
    remedy: (_what, other) =>
      `Build it for ${other === '' ? 'the processor of the image' : other}, and leave --platform out of the Dockerfile.`,
  },
  'processor-go': {
    means: otherProcessor,
    remedy: (_what, other) =>
      `Leave GOARCH out of the Dockerfile${other === '' ? '' : `, or write GOARCH=${other}`}.`,
  },
  'processor-copied': {
    means: otherProcessor,
    remedy: (_what, other) =>
      `Build it in the Dockerfile, instead of copying what was built elsewhere; or build it for Linux and ${other === '' ? 'this processor' : other} (for Go: GOOS=linux GOARCH=${other === '' ? '…' : other} go build).`,
  },
  'processor-image': {
    means: (what) =>
      `The image is made for another processor${what === '' ? '' : ` (${what})`} than that of this machine.`,
    remedy: () =>
      'Leave --platform out of FROM and of the command, fetch the base again with “docker pull”, and build again.',
  },
  system: {
    means: otherSystem,
    remedy: () => 'Build it in the Dockerfile, instead of copying what was built elsewhere.',
  },
  'system-go': {
    means: otherSystem,
    remedy: () =>
      'Build it for Linux: leave GOOS out of the Dockerfile, or type GOOS=linux CGO_ENABLED=0 before “go build”.',
  },
  'go-package': {
    means: (what) => `The file ${quoted(what)} is a library, and no program.`,
    remedy: () =>
      'What “go build” builds must begin with “package main”, and have a “func main()”.',
  },
  'empty-file': {
    means: (what) => `The file ${quoted(what)} is empty.`,
    remedy: () => 'Save it, or fix the command that makes it, then build again.',
  },
});
