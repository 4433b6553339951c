import { describe, expect, it } from '@jest/globals';
import { fr } from '../../../generators/core/i18n/fr/fr.js';
import { explainBuild } from '../../../generators/core/verify/building/explain-build.js';
import { docker } from '../../../generators/core/verify/engine/kinds/docker.js';
import { classifyBuild } from '../../../generators/core/verify/engine/words/classify-build.js';
import { printedBy } from '../../../generators/core/verify/engine/words/printed.js';
import { parsedOf } from '../../../generators/core/verify/reading/dockerfile/read-dockerfile.js';
import { said } from '../engine/words/said.js';
import { projectIn, writeExample } from '../rules/example.js';
import { saidOf } from '../said-of.js';
import { type Build, builds } from './builds.js';

/** As BuildKit, and as the classic builder, pass on what a command has printed. */
const frames: Readonly<
  Record<string, (build: Build, source: string) => readonly [string, string]>
> = {
  BuildKit: ({ log, line, number = 1 }, source) => {
    const lines = log.split('\n');
    const why = `process "/bin/sh -c x" did not complete successfully: exit code: ${number}`;
    return [
      '',
      [
        '#5 [1/4] FROM x',
        '#5 DONE 0.0s',
        `#8 [4/4] ${source}`,
        ...lines.map((each) => `#8 1.234 ${each}`),
        `#8 ERROR: ${why}`,
        '------',
        ` > [4/4] ${source}:`,
        ...lines.slice(-5).map((each) => `1.234 ${each}`),
        '------',
        `Dockerfile:${line}`,
        '--------------------',
        `   ${line} | >>> ${source}`,
        '--------------------',
        `ERROR: failed to build: failed to solve: ${why}`,
        '',
      ].join('\n'),
    ];
  },
  'the classic builder': ({ log, number = 1 }, source) => [
    `Step 3/4 : FROM x\n ---> 0123456789ab\nStep 4/4 : ${source}\n ---> Running in 0123456789ab\n${log}\n`,
    `DEPRECATED: The legacy builder is deprecated and will be removed in a future release.\n            Install the buildx component to build images with BuildKit:\n            https://docs.docker.com/go/buildx/\n\nThe command '/bin/sh -c x' returned a non-zero code: ${number}\n`,
  ],
};

async function explain(build: Build, frame: string) {
  const project = await projectIn(writeExample(build.files));
  const dockerfile = parsedOf(project.dockerfile);
  const source = dockerfile.lines[build.line - 1]?.trim() ?? '';
  const [stdout, stderr] = frames[frame]?.(build, source) ?? ['', ''];
  const result = said(stderr, stdout);
  const { otherwise, ...told } = classifyBuild(result, dockerfile, project.file, docker);
  // None of them is the network’s fault, not even in doubt.
  expect(otherwise).toBeUndefined();
  const printed = printedBy(result.output);
  expect(printed).toBe(build.log.trim());
  return explainBuild(told, printed, project);
}

describe.each(Object.keys(frames))('what a command said, by way of %s', (frame) => {
  it.each(builds.map((each) => [each.of, each] as const))('tells of %s', async (_of, build) => {
    const why = await explain(build, frame);
    const { message, remedy } = saidOf(why);
    expect(`${message}\n${remedy}`).toMatch(build.tells);
    // Go says “undefined: name” of a name that nothing has.
    const plain = `${message}\n${remedy}`.replace(/\. The message: undefined: \w+\./, '');
    expect(plain).not.toMatch(/undefined|null|did not complete|\[4\/4\]/);
    expect(why.code).toBe(build.code ?? 'RUN_FAILED');
    expect(why.location && `${why.location.file}:${why.location.line}`).toBe(build.at);
    if (why.words) expect(saidOf(why, fr).remedy).not.toBe(remedy);
  });
});
