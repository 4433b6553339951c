import { describe, expect, it, test } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import { fr } from '../../../generators/core/i18n/fr/fr.js';
import { type Failure, failure } from '../../../generators/core/verdict/failure.js';
import { explainCrash } from '../../../generators/core/verify/crash/explain-crash.js';
import type { Example } from '../../../generators/core/verify/rules/rule.js';
import { projectIn, writeExample } from '../rules/example.js';
import { saidOf } from '../said-of.js';

/** What was seen of a project whose container should listen on 3000. */
const seen = {
  loopback: failure('LOOPBACK_BIND', { containerPort: 3000 }),
  loopbackElsewhere: failure('LOOPBACK_BIND', { containerPort: 8000 }),
  wrongPort: failure('WRONG_PORT', { number: 8000, containerPort: 3000 }),
  notFound: failure('HTTP_STATUS', { number: 404 }),
  silent: failure('NOT_READY', { number: 60, containerPort: 3000 }),
  anyPort: failure('WRONG_PORT', { number: 45_123, containerPort: 3000 }),
  mute: failure('NOT_READY', { number: 60, containerPort: 3000, mute: true }),
  ended: failure('APP_EXITED'),
} as const;

type Case = readonly [
  of: string,
  seen: keyof typeof seen,
  /** What follows FROM, or the whole Dockerfile. */
  dockerfile: string,
  files: Example,
  /** What is to be written. */
  edit: string,
  /** The file and line that are named. */
  at?: string,
];

const script = (name: string, command: string): Example => ({
  'package.json': `{\n  "scripts": {\n    "${name}": ${JSON.stringify(command)}\n  }\n}\n`,
});
const node = (cmd: string) =>
  `FROM node:20-slim\nWORKDIR /app\nCOPY . .\nEXPOSE 3000\nCMD ${cmd}\n`;
const python = (cmd: string) => node(cmd).replace('node:20', 'python:3.13');
const golang =
  'FROM golang:1.24 AS build\nCOPY . /src\nRUN cd /src && go build -o /s\nFROM scratch\nCOPY --from=build /s /s\nEXPOSE 3000\nCMD ["/s"]\n';
const java =
  'FROM eclipse-temurin:21-jdk\nCOPY . .\nRUN javac *.java\nEXPOSE 3000\nCMD ["java", "Main"]\n';

const cases: readonly Case[] = [
  [
    'Node.js, by a name',
    ...(['loopback', node('["node", "server.js"]')] as const),
    { 'server.js': "const host = 'localhost';\nconst port = 3000;\nhttp.listen(port, host);\n" },
    'listen(3000, "0.0.0.0") – here: const host = \'0.0.0.0\';',
    'server.js:1',
  ],
  [
    'Node.js, in the call',
    ...(['loopback', node('["npm", "start"]')] as const),
    { ...script('start', 'node server.js'), 'server.js': "app.listen(3000, '127.0.0.1');\n" },
    "app.listen(3000, '0.0.0.0');",
    'server.js:1',
  ],
  [
    'Fastify, which says nothing',
    ...(['loopback', node('["node", "server.js"]')] as const),
    { 'server.js': "const app = require('fastify')();\napp.listen({ port: 3000 });\n" },
    'listen({ port: 3000, host: "0.0.0.0" })',
    'server.js:2',
  ],
  [
    'vite, by a script',
    ...(['loopback', node('["npm", "run", "dev"]')] as const),
    script('dev', 'vite --port 3000'),
    '"dev": "vite --port 3000 --host 0.0.0.0"',
    'package.json:3',
  ],
  [
    'vite, on the port that it has by itself',
    ...(['loopbackElsewhere', node('npx vite')] as const),
    {},
    'CMD npx vite --host 0.0.0.0 --port 3000',
    'Dockerfile:5',
  ],
  [
    'vite, told to be here',
    ...(['loopback', node('["npx", "vite", "--host", "localhost"]')] as const),
    {},
    'CMD ["npx", "vite", "--host", "0.0.0.0"]',
    'Dockerfile:5',
  ],
  ...(
    [
      ['astro dev', 'astro dev --host 0.0.0.0'],
      ['ng serve', 'ng serve --host 0.0.0.0'],
      ['nuxt dev', 'nuxt dev --host 0.0.0.0'],
      ['next dev -H localhost', 'next dev -H 0.0.0.0'],
      ['webpack serve', 'webpack serve --host 0.0.0.0'],
      ['webpack-dev-server --host=localhost', 'webpack-dev-server --host=0.0.0.0'],
      ['http-server -a 127.0.0.1', 'http-server -a 0.0.0.0'],
      [
        'NODE_ENV=development json-server db.json',
        'NODE_ENV=development json-server db.json --host 0.0.0.0',
      ],
    ] as const
  ).map(
    ([before, after]): Case => [
      before,
      ...(['loopback', node('["npm", "start"]')] as const),
      script('start', before),
      `"start": ${JSON.stringify(after)}`,
      'package.json:3',
    ],
  ),
  ...(
    [
      [
        '["python", "manage.py", "runserver"]',
        '["python", "manage.py", "runserver", "0.0.0.0:3000"]',
      ],
      [
        '["python", "manage.py", "runserver", "127.0.0.1:3000"]',
        '["python", "manage.py", "runserver", "0.0.0.0:3000"]',
      ],
      ['["uvicorn", "main:app"]', '["uvicorn", "main:app", "--host", "0.0.0.0"]'],
      [
        '["python", "-m", "uvicorn", "main:app"]',
        '["python", "-m", "uvicorn", "main:app", "--host", "0.0.0.0"]',
      ],
      ['["fastapi", "dev"]', '["fastapi", "dev", "--host", "0.0.0.0"]'],
      ['["flask", "--app", "a", "run"]', '["flask", "--app", "a", "run", "--host", "0.0.0.0"]'],
      ['["gunicorn", "-b", "127.0.0.1:3000", "a:a"]', '["gunicorn", "-b", "0.0.0.0:3000", "a:a"]'],
      [
        '["php", "-S", "localhost:3000", "-t", "public"]',
        '["php", "-S", "0.0.0.0:3000", "-t", "public"]',
      ],
      ['["php", "artisan", "serve"]', '["php", "artisan", "serve", "--host", "0.0.0.0"]'],
      ['["rails", "server"]', '["rails", "server", "-b", "0.0.0.0"]'],
      ['["bundle", "exec", "rackup"]', '["bundle", "exec", "rackup", "--host", "0.0.0.0"]'],
      ['["hugo", "server"]', '["hugo", "server", "--bind", "0.0.0.0"]'],
    ] as const
  ).map(
    ([before, after]): Case => [
      before,
      ...(['loopback', node(before)] as const),
      {},
      `CMD ${after}`,
      'Dockerfile:5',
    ],
  ),
  [
    'gunicorn, on the port that it has by itself',
    ...(['loopbackElsewhere', python('gunicorn app:app')] as const),
    { 'app.py': '' },
    'CMD gunicorn app:app --bind 0.0.0.0:3000',
    'Dockerfile:5',
  ],
  [
    'a script that starts it',
    ...(['loopback', python('["/app/start.sh"]')] as const),
    { 'start.sh': '#!/bin/sh\necho starting\nexec uvicorn main:app --port 3000\n' },
    'exec uvicorn main:app --port 3000 --host 0.0.0.0',
    'start.sh:3',
  ],
  [
    'CMD behind ENTRYPOINT',
    ...(['loopback', python('["runserver"]\nENTRYPOINT ["python", "manage.py"]')] as const),
    {},
    'CMD ["runserver", "0.0.0.0:3000"]',
    'Dockerfile:5',
  ],
  [
    'Flask',
    ...(['loopback', python('["python", "a.py"]')] as const),
    { 'a.py': 'from flask import Flask\napp = Flask("a")\napp.run(port=3000)\n' },
    'app.run(host="0.0.0.0", port=3000)',
    'a.py:3',
  ],
  [
    'Go',
    ...(['loopback', golang] as const),
    { 'main.go': 'package main\n\thttp.ListenAndServe("127.0.0.1:3000", nil)\n' },
    'http.ListenAndServe("0.0.0.0:3000", nil)',
    'main.go:2',
  ],
  [
    'Go on another port',
    ...(['wrongPort', golang] as const),
    { 'main.go': 'package main\n\tlog.Fatal(http.ListenAndServe(":8000", nil))\n' },
    '(“log.Fatal(http.ListenAndServe(":3000", nil))”)',
    'main.go:2',
  ],
  [
    'Go that never listens',
    ...(['silent', golang] as const),
    { 'main.go': 'package main\n' },
    'such as “http.ListenAndServe(":3000", nil)”',
  ],
  [
    'Gin, which has no such page',
    ...(['notFound', golang] as const),
    { 'main.go': 'package main\nimport "github.com/gin-gonic/gin"\n' },
    'r.GET("/", …)',
  ],
  [
    'Java',
    ...(['loopback', java] as const),
    { 'Main.java': 'class Main {\n  var a = new InetSocketAddress("localhost", 3000);\n}\n' },
    'var a = new InetSocketAddress("0.0.0.0", 3000);',
    'Main.java:2',
  ],
  [
    'Java on another port',
    ...(['wrongPort', java] as const),
    { 'Main.java': 'class Main {\n  var a = new InetSocketAddress(8000);\n}\n' },
    'new InetSocketAddress(3000)',
    'Main.java:2',
  ],
  [
    'Express, which has no such page',
    ...(['notFound', node('["node", "a.js"]')] as const),
    { 'a.js': "const app = require('express')();\n" },
    'answers for the page /: app.get("/", …)',
  ],
  [
    'FastAPI, which has no such page',
    ...(['notFound', python('["uvicorn", "a:app"]')] as const),
    { 'a.py': 'from fastapi import FastAPI\n' },
    '@app.get("/")',
  ],
  [
    'Django, which has no such page',
    ...(['notFound', python('["python", "manage.py", "runserver", "0.0.0.0:3000"]')] as const),
    { 'manage.py': 'import django\n' },
    'path("", …)',
  ],
  [
    'Node.js, which does not go on',
    ...(['ended', node('["node", "a.js"]')] as const),
    { 'a.js': "console.log('hi');\n" },
    'such as “listen(3000, "0.0.0.0")”',
  ],
  ...(
    [
      ['app.listen(process.env.PORT);', 'app.listen(process.env.PORT || 3000);'],
      ['const port = Number(process.env.PORT)', 'const port = Number(process.env.PORT || 3000)'],
      ['const { PORT } = process.env;', 'const { PORT = 3000 } = process.env;'],
    ] as const
  ).map(
    ([before, after]): Case => [
      `${before}, which nobody sets`,
      ...(['anyPort', node('["node", "a.js"]')] as const),
      { 'a.js': `// a\n${before}\n` },
      `${after} – or set it in the Dockerfile: ENV PORT=3000`,
      'a.js:2',
    ],
  ),
  [
    'a handler that never ends',
    ...(['mute', node('["node", "a.js"]')] as const),
    {
      'a.js':
        "const http = require('http');\nhttp.createServer((request, response) => {\n  response.write('a');\n}).listen(3000);\n",
    },
    'Let its last line be: response.end();',
    'a.js:2',
  ],
  [
    'a page of Express that sends nothing, below one that does',
    ...(['mute', node('["node", "a.js"]')] as const),
    {
      'a.js':
        "const app = require('express')();\napp.use((req, res, next) => next());\napp.get('/a', (req, res) => {\n  res.send('a');\n});\napp.get('/', function (req, res) {\n  console.log('asked');\n});\n",
    },
    'Let its last line be: res.send("Hello");',
    'a.js:6',
  ],
  [
    'what stands before a page of Express, and does not hand on',
    ...(['mute', node('["node", "a.js"]')] as const),
    {
      'a.js':
        "const app = require('express')();\napp.use((req, res, next) => {\n  console.log(req.url);\n});\n",
    },
    'Let its last line be: next();',
    'a.js:2',
  ],
  [
    'a loop without an end in a page of Flask',
    ...(['mute', python('["python", "a.py"]')] as const),
    {
      'a.py':
        'from flask import Flask\napp = Flask("a")\n@app.route("/")\ndef a():\n    while True:\n        pass\n    return "a"\n',
    },
    'Take the loop out of the function',
    'a.py:5',
  ],
  [
    'a long wait in a page of Flask',
    ...(['mute', python('["python", "a.py"]')] as const),
    {
      'a.py':
        'from flask import Flask\napp = Flask("a")\n@app.route("/")\ndef a():\n    while True:\n        break\n    time.sleep(1000)\n    return "a"\n',
    },
    'wait for a shorter time',
    'a.py:7',
  ],
  [
    'a loop without an end, in the place of a server',
    ...(['silent', python('["python", "a.py"]')] as const),
    { 'a.py': 'import time\nwhile True:\n    time.sleep(60)\n' },
    'Start the server in its place',
    'a.py:2',
  ],
  [
    'a loop that waits for what must be there before',
    ...(['silent', python('["python", "a.py"]')] as const),
    {
      'a.py':
        'import flask\nwhile True:\n    try:\n        a()\n        break\n    except Error:\n        pass\n',
    },
    'Check that it starts a server on that port',
  ],
  ['a page that nobody knows why it is silent', 'mute', node('["/x"]'), {}, 'come to its end'],
  [
    'nothing that is known',
    'loopback',
    'FROM odd\nEXPOSE 3000\nCMD ["/x"]\n',
    {},
    'which is 0.0.0.0',
  ],
];

const explain = async (why: Failure, files: Example) => {
  const project = await projectIn(writeExample(files));
  return explainCrash(why, '', { ...project, containerPort: 3000, portIsSaid: true });
};

describe('what to write is told in the language of the project', () => {
  it.each(cases.map((each) => [each[0], each] as const))('%s', async (_of, each) => {
    const [, what, dockerfile, files, edit, at] = each;
    const why = await explain(seen[what], { Dockerfile: dockerfile, ...files });
    const { remedy } = saidOf(why);
    expect(remedy).toContain(edit);
    if (!dockerfile.includes('python')) expect(remedy).not.toMatch(/app\.run|@app/);
    if (at !== undefined) expect(`${why.location?.file}:${why.location?.line}`).toBe(at);
    expect(fr.failures[why.code].remedy(why.facts)).not.toBe(remedy);
  });

  test('and nothing is told to a project that is not known', async () => {
    const why = await explain(seen.ended, { Dockerfile: 'FROM odd\nCMD ["/x"]\n' });
    expect(en.failures.APP_EXITED.remedy(why.facts)).toContain('the program starts a server, and');
  });
});
