import { expect, test } from '@jest/globals';
import { failure } from '../../../generators/core/verdict/failure.js';
import { parseDockerfile } from '../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { publishedPort } from '../../../generators/core/verify/steps/composed/published-port.js';
import type { EngineRun } from '../../../generators/core/verify/steps/engine-run.js';

/** What is told where the application of `web` listens on 5000, and the Compose file publishes 8080. */
async function toldOf(exposes: string, targets = [{ port: 8080, line: 5 }]) {
  const service = { name: 'web' };
  const dockerfile = await parseDockerfile(`FROM debian\nEXPOSE ${exposes}\n`);
  const onEngine = {
    composed: {
      asked: { service, containerPort: 8080 },
      builds: [{ service, context: { dockerfile } }],
    },
    project: {
      compose: { compose: { file: 'compose.yaml', services: [{ name: 'web', line: 2, targets }] } },
    },
  };
  const why = failure('WRONG_PORT', { number: 5000, containerPort: 8080 });
  return publishedPort(why, onEngine as unknown as EngineRun);
}

test('where EXPOSE says what the application does, the Compose file is what is wrong', async () => {
  const { location, words } = await toldOf('5000');
  expect(location).toEqual({ file: 'compose.yaml', line: 5 });
  expect(words?.remedy).toMatchObject([{ id: 'compose.otherPort' }]);
});

test('a range of ports is told by the service', async () => {
  expect((await toldOf('5000', [])).location).toEqual({ file: 'compose.yaml', line: 2 });
});

test('where EXPOSE says something else, it is the application', async () => {
  expect(await toldOf('8080')).toMatchObject({ location: null });
});
