import { expect, it } from '@jest/globals';
import { ruleInput } from '../../../generators/core/verify/lint/lint.js';
import { loopback } from '../../../generators/core/verify/rules/loopback.js';
import { otherPort } from '../../../generators/core/verify/rules/other-port.js';
import type { Example } from '../../../generators/core/verify/rules/rule.js';
import { noProgram, projectIn, writeExample } from './example.js';

const go = (...lines: readonly string[]): Example => ({
  Dockerfile:
    'FROM golang:1.27 AS build\nCOPY . /src\nRUN cd /src && go build -o /web .\nFROM scratch\nCOPY --from=build /web /web\nEXPOSE 8000\nCMD ["/web"]\n',
  'main.go': ['package main', ...lines, ''].join('\n'),
});
const java = (...lines: readonly string[]): Example => ({
  Dockerfile:
    'FROM eclipse-temurin:25-jdk\nCOPY Main.java /\nRUN javac Main.java\nEXPOSE 8000\nCMD ["java", "Main"]\n',
  'Main.java': ['class Main {', ...lines, '}', ''].join('\n'),
});
const nginx = (...lines: readonly string[]): Example => ({
  Dockerfile: 'FROM nginx:1.30\nCOPY default.conf /etc/nginx/conf.d/default.conf\nEXPOSE 80\n',
  'default.conf': ['server {', ...lines, '}', ''].join('\n'),
});

/** What is warned of, by its line. */
async function warned(files: Example) {
  const input = ruleInput({ project: await projectIn(writeExample(files)), run: noProgram });
  const found = await Promise.all(
    [loopback, otherPort].map(async (rule) =>
      (await rule.find(input)).map(({ path, line, names }) => [
        rule.id,
        `${path}:${line}`,
        names?.[1],
      ]),
    ),
  );
  return found.flat();
}

it.each<[of: string, files: Example, told: readonly (readonly (string | undefined)[])[]]>([
  ['Go as it should', go('\tlog.Fatal(http.ListenAndServe(":8000", nil))'), []],
  ['Go everywhere by its address', go('\thttp.ListenAndServe("0.0.0.0:8000", nil)'), []],
  [
    'Go on loopback',
    go(
      '\tlog.Println("Listening on 127.0.0.1:8000")',
      '\thttp.ListenAndServe("127.0.0.1:8000", nil)',
    ),
    [['loopback', 'main.go:3', 'http.ListenAndServe("0.0.0.0:8000", nil)']],
  ],
  [
    'gin on loopback',
    go('\tr.Run("localhost:8000")'),
    [['loopback', 'main.go:2', 'r.Run("0.0.0.0:8000")']],
  ],
  [
    'Go on loopback, and elsewhere too',
    go('\tgo http.ListenAndServe("127.0.0.1:6060", nil)', '\thttp.ListenAndServe(":8000", nil)'),
    [],
  ],
  ['Go in a comment', go('\t// http.ListenAndServe("127.0.0.1:8080", nil)'), []],
  [
    'Go on another port',
    go('\thttp.ListenAndServe(":8080", nil)'),
    [['other-port', 'main.go:2', '8000']],
  ],
  ['Go by a variable', go('\thttp.ListenAndServe(":"+port, nil)'), []],
  [
    'Java on loopback',
    java('HttpServer.create(new InetSocketAddress("127.0.0.1", 8000), 0);'),
    [['loopback', 'Main.java:2', 'HttpServer.create(new InetSocketAddress("0.0.0.0", 8000), 0);']],
  ],
  ['Java as it should', java('HttpServer.create(new InetSocketAddress(8000), 0);'), []],
  [
    'Java on another port',
    java('HttpServer.create(new InetSocketAddress(8080), 0);'),
    [['other-port', 'Main.java:2', '8000']],
  ],
  ['nginx as it should', nginx('  listen 80;', '  listen [::]:80;'), []],
  [
    'nginx on loopback',
    nginx('  listen 127.0.0.1:80 default_server;'),
    [['loopback', 'default.conf:2', 'listen 0.0.0.0:80 default_server;']],
  ],
  ['nginx on another port', nginx('  listen 8080;'), [['other-port', 'default.conf:2', '80']]],
  ['nginx on several ports', nginx('  listen 80;', '  listen 443 ssl;'), []],
])('%s', async (_of, files, told) => {
  expect(await warned(files)).toEqual(told);
});
