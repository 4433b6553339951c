import { describe, expect, it } from '@jest/globals';
import { explainBuild } from '../../../generators/core/verify/building/explain-build.js';
import { docker } from '../../../generators/core/verify/engine/kinds/docker.js';
import { classifyBuild } from '../../../generators/core/verify/engine/words/classify-build.js';
import { parsedOf } from '../../../generators/core/verify/reading/dockerfile/read-dockerfile.js';
import { said } from '../engine/words/said.js';
import { projectIn, writeExample } from '../rules/example.js';
import { saidOf } from '../said-of.js';

const site = (...build: readonly string[]): string =>
  [
    'FROM node:20-slim AS build',
    'WORKDIR /app',
    'COPY . .',
    ...build,
    'FROM nginx:alpine',
    'COPY --from=build /app/build /usr/share/nginx/html',
    '',
  ].join('\n');

/** What is copied from a stage that does not have it. */
const cases: readonly (readonly [string, Readonly<Record<string, string>>, string, RegExp])[] = [
  [
    'Vite’s folder',
    {
      Dockerfile: site('RUN npm run build'),
      'package.json': '{ "scripts": { "build": "vite build" } }',
    },
    '/app/build',
    /its command writes \/app\/dist \(Dockerfile:4\).*COPY --from=build \/app\/dist \/usr\/share\/nginx\/html/s,
  ],
  [
    'the folder that vite.config.js names',
    {
      Dockerfile: site('RUN npx vite build'),
      'vite.config.js': 'export default { build: { outDir: "public" } }\n',
    },
    '/app/build',
    /COPY --from=build \/app\/public /,
  ],
  [
    'a program of Go',
    {
      Dockerfile:
        'FROM golang:1.24 AS build\nWORKDIR /src\nRUN go build -o server .\nFROM scratch\nCOPY --from=build /server /server\n',
    },
    '/server',
    /COPY --from=build \/src\/server \/server/,
  ],
  [
    'a path without its root',
    {
      Dockerfile:
        'FROM debian AS build\nWORKDIR /src\nRUN ./make\nFROM debian\nCOPY --from=build out/a /a\n',
    },
    '/out/a',
    /begins at the root.*COPY --from=build \/src\/out\/a \/a/s,
  ],
  [
    'a stage of which nothing is known',
    {
      Dockerfile: 'FROM debian AS build\nRUN ./make\nFROM debian\nCOPY --from=build /out /a\n',
    },
    '/out',
    /The stage “build” has no “\/out”/,
  ],
  [
    'another image',
    { Dockerfile: 'FROM debian\nCOPY --from=busybox:1 /bin/nothing /a\n' },
    '/bin/nothing',
    /The image “busybox:1” has no “\/bin\/nothing”/,
  ],
];

describe('what a stage does not hold', () => {
  it.each(cases)('%s', async (_of, files, path, tells) => {
    const project = await projectIn(writeExample(files));
    const dockerfile = parsedOf(project.dockerfile);
    const index = dockerfile.lines.findIndex((line) => line.startsWith('COPY --from'));
    const copy = dockerfile.lines[index] ?? '';
    const buildKit = `#9 ERROR: failed to calculate checksum of ref x: "${path}": not found\nDockerfile:${index + 1}\n--------------------\n   ${index + 1} | >>> ${copy}\n--------------------\nERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref x: "${path}": not found\n`;
    const classic = `COPY failed: stat ${path.slice(1)}: file does not exist\n`;
    for (const result of [said(buildKit), said(classic, `Step 6/6 : ${copy}\n`)]) {
      const told = classifyBuild(result, dockerfile, project.file, docker);
      const why = explainBuild(told, undefined, project);
      expect([why.code, why.location]).toEqual([
        'COPY_MISSING',
        { file: 'Dockerfile', line: index + 1 },
      ]);
      const { message, remedy } = saidOf(why);
      expect(`${message}\n${remedy}`).toMatch(tells);
      expect(`${message}\n${remedy}`).not.toMatch(/undefined|context/);
    }
  });
});
