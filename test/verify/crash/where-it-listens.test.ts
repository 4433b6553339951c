import { expect, it } from '@jest/globals';
import { type Failure, failure } from '../../../generators/core/verdict/failure.js';
import { whereItListens } from '../../../generators/core/verify/crash/where-it-listens.js';
import { contextFiles } from '../../../generators/core/verify/reading/context/context-files.js';
import { parseDockerfile } from '../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import type { Example } from '../../../generators/core/verify/rules/rule.js';
import { writeExample } from '../rules/example.js';

const wrong = (number: number) => failure('WRONG_PORT', { number, containerPort: 5000 });
const loopback = (containerPort: number) => failure('LOOPBACK_BIND', { containerPort });
const flask = 'from flask import Flask\napp = Flask("a")\n';

it.each<[name: string, why: Failure, cmd: string, files: Example, place: string]>([
  [
    'Flask',
    wrong(8080),
    '["python", "a.py"]',
    { 'a.py': `${flask}app.run(port=8080)\n` },
    'web/a.py:3',
  ],
  [
    'Go',
    wrong(3000),
    '["/server"]',
    { 'main.go': 'package main\n\n\thttp.ListenAndServe(":3000", nil)\n' },
    'web/main.go:3',
  ],
  [
    'Node.js',
    wrong(3000),
    '["node", "s.js"]',
    { 's.js': 'const port = 3000;\napp.listen(port);\n' },
    'web/s.js:1',
  ],
  [
    'a file below',
    wrong(3000),
    '["npm", "start"]',
    { 'package.json': '{}', 'src/a.ts': 'app.listen(3000)\n' },
    'web/src/a.ts:1',
  ],
  [
    'a setting of nginx',
    wrong(8080),
    '["nginx"]',
    { 'nginx.conf': 'server {\n  listen 8080;\n}\n' },
    'web/nginx.conf:2',
  ],
  ['the command', wrong(8000), '["gunicorn", "-b", ":8000", "a:a"]', {}, 'web/Dockerfile:4'],
  [
    'a default: where the other is said',
    wrong(8000),
    '["python", "-m", "http.server"]',
    {},
    'web/Dockerfile:3',
  ],
  [
    'Flask on loopback',
    loopback(5000),
    '["python", "a.py"]',
    { 'a.py': `${flask}app.run()\n` },
    'web/a.py:3',
  ],
  [
    'Node.js on loopback',
    loopback(3000),
    '["node", "s.js"]',
    { 's.js': 'const port = 3000;\napp.listen(3000, "localhost");\n' },
    'web/s.js:2',
  ],
  ['PHP on loopback', loopback(8000), '["php", "-S", "localhost:8000"]', {}, 'web/Dockerfile:4'],
  [
    'a port alone',
    loopback(3000),
    '["npm", "start"]',
    { 'a.json': '{\n  "port": 3000\n}\n' },
    'web/a.json:2',
  ],
  ['a default on loopback', loopback(8000), '["gunicorn", "a:a"]', {}, 'web/Dockerfile:4'],
])('%s', async (_name, why, cmd, files, place) => {
  const text = `FROM a\nCOPY . .\nEXPOSE 5000\nCMD ${cmd}\n`;
  const found = whereItListens(why, {
    ...{ dockerfile: await parseDockerfile(text), files: contextFiles(writeExample(files)) },
    ...{ context: 'web', file: 'web/Dockerfile' },
  });
  expect(`${found.location?.file}:${found.location?.line}`).toBe(place);
  expect(found.facts).toMatchObject({ ...why.facts, source: expect.stringMatching(/\S/) });
});
