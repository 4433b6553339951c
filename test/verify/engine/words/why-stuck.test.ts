import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { failure } from '../../../../generators/core/verdict/failure.js';
import { watchSilence } from '../../../../generators/core/verify/engine/silence.js';
import { whyStuck } from '../../../../generators/core/verify/engine/words/why-stuck.js';
import { parseDockerfile } from '../../../../generators/core/verify/reading/dockerfile/dockerfile.js';

const dockerfile = await parseDockerfile(
  'FROM python:2.7-slim\nCOPY app.py ./\nRUN python \\\n  app.py\n',
);

const buildKit = (...lines: readonly string[]) =>
  ['#6 [3/3] RUN python   app.py', ...lines.map((line) => `#6 0.345 ${line}`), ''].join('\n');

describe('a build that is silent', () => {
  test.each([
    ['Flask', buildKit(' * Running on http://127.0.0.1:5000/ (Press CTRL+C to quit)')],
    ['Python’s own', buildKit('Serving HTTP on 0.0.0.0 port 8000 ...')],
    ['Node', buildKit('Example app listening on port 3000')],
    ['PHP', buildKit('PHP 8.3.1 Development Server (http://0.0.0.0:8000) started')],
    [
      'the classic builder',
      'Step 3/3 : RUN python   app.py\n ---> Running in 1\n * Running on http://x\n',
    ],
    ['podman', 'STEP 3/3: RUN python   app.py\n * Running on http://x\n'],
  ])('since it serves: %s', (_which, output) => {
    expect(whyStuck(output, dockerfile, 'web/Dockerfile')).toMatchObject({
      code: 'SERVER_IN_BUILD',
      location: { file: 'web/Dockerfile', line: 3 },
    });
  });

  const begun = '#1 [internal] load build definition from Dockerfile\n#1 DONE 0.0s\n\n';
  // What a program prints looks like these words of the classic builder and of podman.
  test.each([
    [`${begun}#2 [internal] load metadata for docker.io/library/python:2.7-slim\n`, undefined],
    [`${begun}#2 [internal] load metadata for 127.0.0.1:5000/x:1\n`, '127.0.0.1:5000'],
    [`${begun}#2 resolve image config for docker-image://own.example/x:1\n`, 'own.example'],
    ['Step 1/3 : FROM python:2.7-slim\n', 'in doubt'],
    ['Step 1/3 : FROM --platform=linux/amd64 own.example/docker.io/x AS y\n', 'own.example'],
    ['STEP 1/3: FROM x\nTrying to pull docker.io/library/python:2.7-slim...\n', 'in doubt'],
    ['STEP 1/3: FROM x\nTrying to pull localhost/x:latest...\n', 'localhost'],
  ])('since a registry is, which may be the project’s own: %j', (output, host) => {
    const { code, otherwise } = whyStuck(output, dockerfile, 'web/Dockerfile') ?? {};
    const isDoubt = host === 'in doubt';
    const other = isDoubt ? 'BUILD_TIMEOUT' : host && 'PULL_HOST';
    expect([code, otherwise?.code]).toEqual(['PULL_TIMEOUT', other]);
    expect(otherwise?.facts.host).toBe(isDoubt ? undefined : host);
  });

  test.each([
    ['it compiles', buildKit('Building wheels for collected packages: numpy')],
    ['it says nothing at all', ''],
    ['a program speaks of a registry', buildKit('#2 [internal] load metadata for x')],
  ])('may end: %s', (_why, output) => {
    expect(whyStuck(output, dockerfile, 'web/Dockerfile')).toBeUndefined();
  });
});

test('is asked once it has been silent for so long, and ends where it is stuck', async () => {
  const heard: string[] = [];
  const silence = watchSilence((output) => {
    heard.push(output);
    return output.includes('serves') ? failure('SERVER_IN_BUILD') : undefined;
  }, 50);
  await sleep(120);
  expect(heard).toEqual(['']);
  silence.heard(Buffer.from('serves'));
  await sleep(120);
  silence.end();
  expect(heard).toEqual(['', 'serves']);
  expect(silence.signal.reason).toMatchObject({ code: 'SERVER_IN_BUILD' });
});
