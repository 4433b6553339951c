import { expect, it } from '@jest/globals';
import { explainBuild } from '../../../generators/core/verify/building/explain-build.js';
import { docker } from '../../../generators/core/verify/engine/kinds/docker.js';
import { classifyBuild } from '../../../generators/core/verify/engine/words/classify-build.js';
import { parsedOf } from '../../../generators/core/verify/reading/dockerfile/read-dockerfile.js';
import { said } from '../engine/words/said.js';
import { projectIn, writeExample } from '../rules/example.js';
import { saidOf } from '../said-of.js';

const denied = 'pull access denied, repository does not exist or may require authorization';
const dockerfile = (from: string): string =>
  `FROM debian AS builder\nRUN true\nFROM debian\nCOPY --chown=0 --from=${from} /a /b\n`;

async function explain(from: string, words: string) {
  const project = await projectIn(writeExample({ Dockerfile: dockerfile(from) }));
  const told = classifyBuild(said(words), parsedOf(project.dockerfile), project.file, docker);
  return explainBuild(told, undefined, project);
}

it.each([
  [
    'BuildKit, which has a guess',
    'buildr',
    `ERROR: failed to build: failed to solve: buildr: failed to resolve source metadata for docker.io/library/buildr:latest: ${denied} (did you mean builder?)\n`,
  ],
  [
    'BuildKit, which has none',
    'build',
    `Dockerfile:4\n--------------------\n   4 | >>> COPY --chown=0 --from=build /a /b\n--------------------\nERROR: failed to build: failed to solve: build: failed to resolve source metadata for docker.io/library/build:latest: ${denied}\n`,
  ],
  [
    'the classic builder',
    'Build',
    `invalid from flag value Build: ${denied.replace('denied,', 'denied for build,')}\n`,
  ],
])('a stage of nearly that name is told, in the words of %s', async (_whose, from, words) => {
  const why = await explain(from, words);
  expect([why.code, why.location]).toEqual(['STAGE_NOT_FOUND', { file: 'Dockerfile', line: 4 }]);
  expect(saidOf(why).message).toContain(`No stage above is called “${from}”`);
  expect(saidOf(why).remedy).toBe('Write: COPY --chown=0 --from=builder /a /b');
});

it('an image that is no stage stays one', async () => {
  const why = await explain(
    'ghcr.io/a/tool',
    `ERROR: failed to build: failed to solve: ghcr.io/a/tool: failed to resolve source metadata for ghcr.io/a/tool:latest: ${denied}\n`,
  );
  expect(why.code).toBe('PULL_AUTH');
});

it.each([
  ['pyhton:3.13-slim AS web', 'FROM python:3.13-slim AS web'],
  ['python:3.13-slimm', 'FROM python:3.13-slim'],
  ['ngnix', 'FROM nginx'],
])('writes out the image that was meant by %s', async (image, written) => {
  const project = await projectIn(writeExample({ Dockerfile: `FROM ${image}\n` }));
  const [name = ''] = image.split(' ');
  const words = `Dockerfile:1\n--------------------\n   1 | >>> FROM ${image}\n--------------------\nERROR: failed to build: failed to solve: ${name}: failed to resolve source metadata for docker.io/library/${name}: docker.io/library/${name}: not found\n`;
  const told = classifyBuild(said(words), parsedOf(project.dockerfile), project.file, docker);
  const why = explainBuild(told, undefined, project);
  expect(why.code).toBe('PULL_NOT_FOUND');
  expect(why.location).toEqual({ file: project.file, line: 1 });
  expect(saidOf(why).remedy).toBe(`Did you mean: ${written}`);
});

it.each([
  ['ARG VER\nFROM python:$VER', 2, /Nothing gives VER a value.*line 1: ARG VER=/s],
  [`FROM python:\${VER}`, 1, /No ARG above says what VER is.*above that line: ARG VER=/s],
])('names the argument that is empty: %j', async (text, line, tells) => {
  const project = await projectIn(writeExample({ Dockerfile: `${text}\n` }));
  const words = `Dockerfile:${line}\n--------------------\n   ${line} | >>> ${text.split('\n').at(-1)}\n--------------------\nERROR: failed to build: failed to solve: failed to parse stage name "python:": invalid reference format\n`;
  const told = classifyBuild(said(words), parsedOf(project.dockerfile), project.file, docker);
  const why = explainBuild(told, undefined, project);
  expect([why.code, why.location?.line]).toEqual(['BAD_REFERENCE', line]);
  const { message, remedy } = saidOf(why);
  expect(`${message}\n${remedy}`).toMatch(tells);
});
