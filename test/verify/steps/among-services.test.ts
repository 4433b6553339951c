import { expect, test } from '@jest/globals';
import { failure } from '../../../generators/core/verdict/failure.js';
import { amongServices } from '../../../generators/core/verify/steps/composed/among-services.js';
import type { EngineRun } from '../../../generators/core/verify/steps/engine-run.js';
import { folderWith } from '../../temporary-folder.js';

const composed = {
  allowed: { services: [{ name: 'web' }, { name: 'db' }] },
  asked: { service: { name: 'web', needs: ['db'], others: {} } },
};

const saidOf = (program: string) => {
  const contextPath = folderWith({ 'app.py': program });
  const onEngine = { composed, project: { contextPath, containerPort: 5000 } };
  const why = failure('HTTP_STATUS', { number: 500, got: 'Connection refused' });
  return amongServices(why, '', onEngine as unknown as EngineRun).words?.remedy[0]?.id;
};

test.each([
  'urlopen("http://localhost:6379/")',
  'redis.Redis(host="localhost", port=6379)',
  "connect(('127.0.0.1', 6379))",
])('a program that looks for another service in its own container: %s', (program) => {
  expect(saidOf(`${program}\n`)).toBe('compose.localhost');
});

test.each(['app.run("127.0.0.1", 5000)', 'print("localhost")', '# localhost'])(
  'what says nothing of another one: %s',
  (program) => {
    expect(saidOf(`${program}\n`)).toBeUndefined();
  },
);
