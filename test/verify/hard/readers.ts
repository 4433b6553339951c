import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '../../../generators/core/i18n/en/en.js';
import type { RunResult } from '../../../generators/core/process/run.js';
import { type Format, reporterOf } from '../../../generators/core/report/formats/formats.js';
import { displayWidth } from '../../../generators/core/text/display-width.js';
import { inert } from '../../../generators/core/text/inert.js';
import {
  publicAddress,
  withPublicAddresses,
} from '../../../generators/core/text/public-address.js';
import { printable } from '../../../generators/core/text/quote.js';
import { shellWord } from '../../../generators/core/text/show-command.js';
import { tailOf } from '../../../generators/core/text/tail-of.js';
import { told } from '../../../generators/core/text/told.js';
import { readable } from '../../../generators/core/verdict/bounds.js';
import { failure } from '../../../generators/core/verdict/failure.js';
import type { Report } from '../../../generators/core/verdict/report.js';
import { explainBuild } from '../../../generators/core/verify/building/explain-build.js';
import { explainCrash } from '../../../generators/core/verify/crash/explain-crash.js';
import { wantsRights, whereLimited } from '../../../generators/core/verify/crash/limits.js';
import { parseImage } from '../../../generators/core/verify/engine/built-image.js';
import { parseState } from '../../../generators/core/verify/engine/container-state.js';
import { docker } from '../../../generators/core/verify/engine/kinds/docker.js';
import { podman } from '../../../generators/core/verify/engine/kinds/podman.js';
import {
  classifyEngine,
  classifyStart,
} from '../../../generators/core/verify/engine/words/classify.js';
import { classifyBuild } from '../../../generators/core/verify/engine/words/classify-build.js';
import { printedBy } from '../../../generators/core/verify/engine/words/printed.js';
import { whyStuck } from '../../../generators/core/verify/engine/words/why-stuck.js';
import { allRules } from '../../../generators/core/verify/lint/all-rules.js';
import { lint, ruleInput } from '../../../generators/core/verify/lint/lint.js';
import { classifyPip, classifyVenv } from '../../../generators/core/verify/outside/classify-pip.js';
import { mayBePython } from '../../../generators/core/verify/outside/other-python.js';
import { planOutside } from '../../../generators/core/verify/outside/plan-outside.js';
import { defaultPage } from '../../../generators/core/verify/page/default-page.js';
import { pageError } from '../../../generators/core/verify/page/page-error.js';
import { pageText } from '../../../generators/core/verify/page/page-text.js';
import { readPage } from '../../../generators/core/verify/page/read-page.js';
import { baseImages } from '../../../generators/core/verify/probe/base-images.js';
import { judgeAnswer } from '../../../generators/core/verify/probe/judge-answer.js';
import { listeningIn, parseListeners } from '../../../generators/core/verify/probe/listeners.js';
import { seeCompose } from '../../../generators/core/verify/reading/compose/see-compose.js';
import { ignoredBy } from '../../../generators/core/verify/reading/context/dockerignore.js';
import { someMatch } from '../../../generators/core/verify/reading/context/glob.js';
import { mostBytes } from '../../../generators/core/verify/reading/context/most-bytes.js';
import {
  type ParsedDockerfile,
  parseDockerfile,
} from '../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { exposedPorts } from '../../../generators/core/verify/reading/dockerfile/exposed-ports.js';
import { namesPort } from '../../../generators/core/verify/reading/names-port.js';
import type { Project } from '../../../generators/core/verify/reading/read-project.js';
import { whichPort } from '../../../generators/core/verify/reading/which-port.js';
import { countLines } from '../../../generators/core/work/count-lines.js';
import {
  anyText,
  builds,
  composeFiles,
  dockerfiles,
  errors,
  type Inputs,
  logs,
  pages,
  programs,
  settings,
} from './inputs.js';

/** Something that reads what a student wrote, and each of its parts, which takes its own time. */
interface Reader {
  readonly inputs: Inputs;
  readonly parts: (text: string) => AsyncIterable<readonly [part: string, read: () => unknown]>;
}

const codes = [
  ...(['CRASH', 'APP_EXITED', 'LOOPBACK_BIND', 'WRONG_PORT', 'HTTP_STATUS', 'NOT_READY'] as const),
] as const;
const crash = '  File "/app/a.py", line 1\n    x\nImportError: No module named x\n';

/** What sends whoever explains it to the files of the project. */
const seen = [
  ['a page that is not there', failure('HTTP_STATUS', { number: 404 }), ''],
  ['a page that is asked without what it wants', failure('HTTP_STATUS', { number: 400 }), ''],
  ['a page that never comes', failure('NOT_READY', { number: 1, mute: true }), ''],
  ['a port that nobody named', failure('WRONG_PORT', { number: 45_000, containerPort: 80 }), ''],
  [
    'a page that wants more',
    failure('HTTP_STATUS', { number: 500 }),
    '  File "/x/flask/app.py", line 1\n    x\nTypeError: a() missing 1 required positional argument: \'b\'\n',
  ],
  [
    'a page that nginx does not find',
    failure('HTTP_STATUS', { number: 404 }),
    '[error] 8#8: *1 open() "/srv/index.html" failed (2: No such file), client: x\n',
  ],
  ['settings that are none', failure('CRASH'), 'npm error JSON.parse Unexpected token\n'],
] as const;

const projectWith = (dockerfile: ParsedDockerfile, contextPath: string): Project => ({
  ...{ dir: '.', name: 'web', port: 8080, containerPort: 5000, portIsSaid: true, exposed: [] },
  ...{
    expect: undefined,
    greeting: undefined,
    notes: [],
    stack: undefined,
    context: '.',
    file: 'Dockerfile',
  },
  ...{ dockerfile, contextPath },
});

const folders: string[] = [];
const folder = (files: Inputs): string => {
  const made = mkdtempSync(join(tmpdir(), 'docker-intro-hard-'));
  folders.push(made);
  for (const [name, text] of Object.entries(files)) {
    // What is larger would not be read, and so take no time.
    writeFileSync(join(made, name), Buffer.from(text).subarray(0, mostBytes.source));
  }
  chmodSync(join(made, 'run.sh'), 0o755);
  return made;
};
export const removeFolders = (): void => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true });
};

const usual = {
  'a.py': 'import flask\napp.run()\n',
  'run.sh': '#!/bin/sh\n',
  'requirements.txt': '',
};
const pythonProject = [
  ...['FROM python:3.13-slim', 'EXPOSE 5000', 'WORKDIR /app', 'COPY . /app/'],
  ...['RUN pip install -r requirements.txt', 'CMD ["python", "/app/a.py"]', ''],
].join('\n');
const scriptProject = 'FROM debian\nCOPY . /app/\nENTRYPOINT ["/app/run.sh"]\nCMD ["x"]\n';

async function* ofProject(of: Project) {
  for (const rule of allRules) {
    yield [`the rule ${rule.id}`, () => rule.find(ruleInput({ project: of }))] as const;
  }
  yield ['lint', () => lint({ project: of, messages: en })] as const;
  for (const code of codes) {
    yield [code, () => explainCrash(failure(code), crash, of)] as const;
  }
  for (const [name, why, log] of seen) {
    yield [name, () => explainCrash(why, log, of)] as const;
  }
}

/** A port that is said, one of many that may be meant, and what a hostile image sets. */
async function* ofPorts(of: Project) {
  const image = {
    exposed: [80, 443],
    environment: { PORT: '5000', [`${'x'.repeat(1000)}(`]: '5000' },
  };
  yield [
    'which port',
    () => whichPort({ ...of, option: undefined, stack: undefined, image }),
  ] as const;
  yield ['the names of a port', () => namesPort(5000, of, image.environment)] as const;
}

const otherProject = [
  ...['FROM golang AS a', 'WORKDIR /src', 'COPY . .', 'RUN go build -o /server .'],
  ...['FROM node:20', 'WORKDIR /app', 'COPY --from=a /src /app', 'COPY . /app/', 'EXPOSE 3000'],
  ...['CMD ["npm", "start"]', ''],
].join('\n');
const otherFiles = {
  'package.json': '{ "scripts": { "start": "sh run.sh" } }',
  'run.sh': '#!/bin/sh\nnode server.js\n',
  'server.js': "app.listen(3000, 'localhost');\n",
  'main.go': 'package main\n',
  'Main.java': 'class Main {}\n',
  'nginx.conf': 'server { listen 80; }\n',
};

const otherFileReader = (file: string): Reader => ({
  inputs: { ...anyText, ...settings },
  parts: async function* (text) {
    const made = folder({ ...otherFiles, [file]: text });
    const of = projectWith(await parseDockerfile(otherProject), made);
    yield* ofProject(of);
    for (const log of [
      "Error: Cannot find module 'a'\nRequire stack:\n",
      'connect ECONNREFUSED :1',
    ]) {
      yield [log, () => explainCrash(failure('CRASH'), log, of)];
    }
    const failed = failure('RUN_FAILED', {}, { file: 'Dockerfile', line: 4 });
    for (const log of [
      ...[
        'sh: 1: tsc: not found',
        'npm error Missing script: "build"',
        'npm error code EJSONPARSE',
      ],
      ...[
        "npm error 404  'a@1' is not in this registry.",
        'Could not resolve "./a" from "server.js"',
      ],
    ]) {
      yield [log, () => explainBuild(failed, log, of)];
    }
  },
});

const dockerfileReader: Reader = {
  inputs: { ...anyText, ...dockerfiles },
  parts: async function* (text) {
    let parsed = await parseDockerfile('FROM x\n');
    yield [
      'the parser',
      async () => {
        parsed = await parseDockerfile(text);
      },
    ];
    const of = projectWith(parsed, folder(usual));
    yield* ofProject(of);
    yield ['the plan without Docker', () => planOutside(of, parsed)];
    yield ['the ports', () => exposedPorts(parsed)];
    yield* ofPorts(of);
    yield ['the base images', () => baseImages(of)];
    yield ['its build', () => classifyBuild(said(text), parsed, 'Dockerfile', docker)];
  },
};

const fileReader = (file: string, dockerfile: string, inputs: Inputs): Reader => ({
  inputs: { ...anyText, ...inputs },
  parts: async function* (text) {
    const of = projectWith(await parseDockerfile(dockerfile), folder({ ...usual, [file]: text }));
    yield* ofProject(of);
    yield* ofPorts(of);
    const log = 'exec /app/run.sh: no such file or directory';
    yield ['a program that does not start', () => explainCrash(failure('CRASH'), log, of)];
  },
});

const textReader = (
  inputs: Inputs,
  each: Readonly<Record<string, (text: string) => unknown>>,
): Reader => ({
  inputs: { ...anyText, ...inputs },
  parts: async function* (text) {
    for (const [part, read] of Object.entries(each)) yield [part, () => read(text)];
  },
});

const said = (text: string): RunResult => ({
  ...{ ended: 'exited', exitCode: 1, stdout: text, stderr: text, output: text, seconds: 1 },
});

const reportOf = (text: string): Report => {
  const location = { file: text, line: 1 };
  const failed = { outcome: 'fail', code: 'CRASH', seconds: 1 } as const;
  const warnings = [{ rule: text, message: text, location }];
  const steps = [{ ...failed, id: 'build', command: [text], output: text } as const];
  return {
    ...{ schema: 'docker-intro/report/v1', outcome: 'fail', exitCode: 1, seconds: 1, engine: null },
    projects: [
      {
        ...{
          ...failed,
          dir: text,
          name: text,
          message: text,
          remedy: text,
          location,
          warnings,
          steps,
        },
        ...{ source: text, student: { id: text, person: text, folder: text, remote: text } },
      },
    ],
  };
};

const manyNames = Array.from({ length: 10_000 }, (_one, n) => `${n}${'a'.repeat(250)}`);

const formats: readonly Format[] = ['text', 'json', 'junit', 'github', 'sarif', 'csv'];

export const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  'a Dockerfile': async () => dockerfileReader,
  'a program': async () => fileReader('a.py', pythonProject, programs),
  'a script': async () => fileReader('run.sh', scriptProject, programs),
  'a list of packages': async () => fileReader('requirements.txt', pythonProject, programs),
  'a .dockerignore': async () => fileReader('.dockerignore', pythonProject, dockerfiles),
  'a log': async () => {
    const dockerfile = await parseDockerfile(pythonProject);
    const of = projectWith(dockerfile, folder({ ...usual, 'a.py': 'x\n'.repeat(100_000) }));
    const explain = (code: (typeof codes)[number]) => (log: string) =>
      explainCrash(whereLimited(failure(code), log), log, of);
    return textReader(logs, Object.fromEntries(codes.map((code) => [code, explain(code)])));
  },
  'a log of another language': async () => {
    const of = projectWith(await parseDockerfile(otherProject), folder(otherFiles));
    const explain = (code: (typeof codes)[number]) => (log: string) =>
      explainCrash(whereLimited(failure(code, { number: 500 }), log), log, of);
    return textReader(errors, Object.fromEntries(codes.map((code) => [code, explain(code)])));
  },
  'a command of a build': async () => {
    const of = projectWith(await parseDockerfile(otherProject), folder(otherFiles));
    const failed = failure('RUN_FAILED', {}, { file: 'Dockerfile', line: 4 });
    const copies = failure('COPY_MISSING', {}, { file: 'Dockerfile', line: 7 });
    return textReader(
      { ...logs, ...errors, ...builds },
      {
        'what it printed': (text) => [printedBy(text), printedBy(`#1 ERROR: process "\n${text}`)],
        'why it failed': (text) => explainBuild(failed, text, of),
        'what a stage lacks': (text) =>
          explainBuild({ ...copies, facts: { detail: text } }, undefined, of),
      },
    );
  },
  'a Compose file': async () => ({
    inputs: { ...anyText, ...composeFiles },
    parts: async function* (text) {
      const root = folder({ ...usual, Dockerfile: 'FROM x\n', 'compose.yaml': text });
      const fits = { root, context: '.', containerPort: 5000, portIsSaid: true };
      yield ['its flaws', () => seeCompose(fits)];
    },
  }),
  'a package.json': async () => otherFileReader('package.json'),
  'a program of another language': async () => otherFileReader('server.js'),
  'settings of a server': async () => otherFileReader('nginx.conf'),
  'a script that starts one': async () => otherFileReader('run.sh'),
  'the words of programs': async () => {
    const parsed = await parseDockerfile(`${pythonProject}ADD http://x/y /z\n`);
    return textReader(logs, {
      'a build': (text) => classifyBuild(said(text), { ...parsed, text }, 'Dockerfile', docker),
      'a build that waits': (text) => whyStuck(text, { ...parsed, text }, 'Dockerfile'),
      'a start': (text) => classifyStart(said(text)),
      'an engine': (text) => classifyEngine(said(text)),
      'a virtual environment': (text) => classifyVenv(said(text)),
      pip: (text) => classifyPip(said(text), { here: '3', inImage: '2', other: true }),
      'another Python': (text) => mayBePython('3.13', '2.7', text),
      'the sockets of a container': (text) => [parseListeners(text), listeningIn(text)],
      'an image': (text) => parseImage(`["${text}"]\n{"80/tcp":{},"${text}":{}}\n0`),
      'a limit': wantsRights,
      'a version': (text) => [docker.version.read(text), podman.version.read(text)],
      'a state': (text) => parseState(`running|0|false|null|${text}|x`, 1, docker),
    });
  },
  'a file of a class': async () => {
    const before = Array.from({ length: 500 }, (_one, n) => `line ${n}\n`).join('');
    return textReader(programs, {
      'its lines': (text) => countLines('a.py', before, Buffer.from(text)),
      'the lines of a new one': (text) => countLines('a.py', undefined, Buffer.from(text)),
    });
  },
  'any text': async () =>
    textReader(logs, {
      told,
      printable: (text) => printable(text, text.length),
      'its tail': (text) => tailOf(text, 4096),
      inert,
      'an address': publicAddress,
      'the words around an address': withPublicAddresses,
      'a word for a shell': shellWord,
      'a width': displayWidth,
      'a path that may be ignored': (text) => ignoredBy('a/b/c.py', text),
      'a deep path that may be ignored': (text) => ignoredBy('a/'.repeat(2000), text),
      'many names that a pattern may fit': (text) => someMatch(text.slice(0, 4096), manyNames),
    }),
  'a page': async () => {
    const dockerfile = await parseDockerfile('FROM php\nCOPY . .\n');
    const { signal } = new AbortController();
    const judged = (body: string, text: string) =>
      judgeAnswer(
        { ...{ kind: 'response', status: 200 }, body, type: 'text/html' },
        { expect: { contains: text }, status: undefined },
        signal,
      );
    const { inputs, parts } = textReader(pages, {
      'its bytes': (text) => pageText(Buffer.from(text), {}),
      'its words': (body) => readPage({ body, type: 'text/html' }),
      'its words, as plain text': (body) => readPage({ body, type: 'text/plain' }),
      'its words, as JSON': (body) => readPage({ body, type: 'application/json' }),
      'whose it is': (body) => defaultPage(readPage({ body })),
      'the error on it': (source) => pageError({ source }),
      'what is expected': (text) => judged(text, `${text.slice(0, 1000)}x`),
    });
    return {
      inputs,
      parts: async function* (text) {
        yield* parts(text);
        const of = projectWith(dockerfile, folder(usual));
        const inImage = { file: `/${text.slice(0, 8000)}`, line: 1 };
        const failed = failure('PAGE_ERROR', { inImage });
        yield ['the place of an error', () => explainCrash(failed, '', of)];
      },
    };
  },
  'a report': async () => {
    const each = await Promise.all(
      formats.map(async (format) => [format, await reporterOf(format)] as const),
    );
    return textReader(
      {},
      Object.fromEntries(
        each.map(([format, reporter]) => [
          format,
          (text: string) => reporter(reportOf(text.slice(0, readable.text)), en),
        ]),
      ),
    );
  },
};
