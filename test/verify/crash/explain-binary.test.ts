import { describe, expect, it } from '@jest/globals';
import { type FailureCode, failure } from '../../../generators/core/verdict/failure.js';
import { explainCrash } from '../../../generators/core/verify/crash/explain-crash.js';
import type { Example } from '../../../generators/core/verify/rules/rule.js';
import { elf } from '../../elf.js';
import { projectIn, writeExample } from '../rules/example.js';
import { saidOf } from '../said-of.js';

interface Case {
  readonly of: string;
  readonly files: Example;
  readonly log: string;
  /** The file that is looked at, and what is seen; nothing where it is not there. */
  readonly at?: string;
  readonly bytes?: Uint8Array;
  readonly as?: FailureCode;
  readonly line?: number;
  readonly tells: RegExp;
}

const glibc = '/lib64/ld-linux-x86-64.so.2';
const musl = '/lib/ld-musl-x86_64.so.1';
const noFormat = 'exec /server: exec format error\n';
const notFound = 'exec /server: no such file or directory\n';
const missing = { as: 'CMD_NOT_FOUND', at: '/server' } as const;
const odd = { as: 'CMD_FORMAT', at: '/server' } as const;

const go = (setting: string, last = 'scratch'): Example => ({
  Dockerfile: `FROM golang:1.24 AS build\nWORKDIR /src\nCOPY . .\n${setting}\nRUN go build -o /server .\n\nFROM ${last}\nCOPY --from=build /server /server\nCMD ["/server"]\n`,
  'go.mod': 'module x\n',
});
const c = (last: string): Example => ({
  Dockerfile: `FROM gcc:14 AS build\nCOPY . .\nRUN gcc -o /server a.c\nFROM ${last}\nCOPY --from=build /server /\nCMD ["/server"]\n`,
});
const copied: Example = {
  Dockerfile: 'FROM debian\nCOPY server /\nCMD ["/server"]\n',
  server: 'x',
};
const script = (text: string): Example => ({
  Dockerfile: 'FROM debian\nWORKDIR /app\nCOPY . .\nCMD ["/app/start.sh"]\n',
  'start.sh': text,
});

/** The words are those of real runs, with Docker 28.5 and podman 4.3; the last ones of crun and musl. */
const cases: readonly Case[] = [
  {
    of: 'a program of Go that wants a C library',
    ...{ files: go('ENV CGO_ENABLED=1'), log: notFound, bytes: elf('amd64', glibc), ...missing },
    ...{ line: 4, tells: /is there, but not what loads it: “\/lib64\/ld-linux.*CGO_ENABLED=0/s },
  },
  {
    of: 'the same, where nothing is set',
    ...{ files: go('RUN true', 'alpine'), log: notFound, bytes: elf('amd64', glibc), ...missing },
    ...{ line: 5, tells: /CGO_ENABLED=0/ },
  },
  {
    of: 'a program of C on Alpine',
    ...{ files: c('alpine'), log: notFound, bytes: elf('amd64', glibc), ...missing },
    ...{ line: 6, tells: /FROM debian:13-slim instead of/ },
  },
  {
    of: 'a program from Alpine on Debian',
    ...{ files: c('debian'), log: notFound, bytes: elf('amd64', musl), ...missing },
    ...{ line: 6, tells: /take alpine for the last stage/ },
  },
  {
    of: 'a program that is not there',
    ...{ files: c('debian'), log: notFound, ...missing },
    ...{ line: 6, tells: /does not hold the command “\/server”/ },
  },
  {
    of: 'a program of Go for another processor',
    ...{ files: go('ENV GOARCH=arm64'), log: noFormat, bytes: elf('arm64'), ...odd },
    ...{ line: 4, tells: /\(arm64\) than the image \(amd64\).*GOARCH=amd64/s },
  },
  {
    of: 'a program for another processor that was built elsewhere',
    ...{ files: copied, log: noFormat, bytes: elf('arm64'), ...odd },
    ...{ line: 2, tells: /Build it in the Dockerfile.*GOARCH=amd64 go build/s },
  },
  {
    of: 'an image for another processor',
    ...{ files: copied, log: noFormat, bytes: elf('amd64', glibc), ...odd },
    ...{ line: 2, tells: /another processor \(amd64\) than that of this machine/ },
  },
  {
    of: 'a program of a Mac',
    files: copied,
    log: noFormat,
    bytes: Buffer.from('cffaedfe070000010300000002000000', 'hex'),
    ...{ ...odd, line: 2, tells: /made for macOS, and a container runs Linux/ },
  },
  {
    of: 'a program of Go for Windows',
    ...{ files: go('ENV GOOS=windows'), log: noFormat, bytes: Buffer.from('MZ\u0090\0'), ...odd },
    ...{ line: 4, tells: /made for Windows.*leave GOOS out/s },
  },
  {
    of: 'a library of Go',
    ...{ files: go('ENV X=1'), log: noFormat, bytes: Buffer.from('!<arch>\n__.PKGDEF'), ...odd },
    ...{ line: 5, tells: /package main/ },
  },
  {
    of: 'a file that is empty',
    ...{ files: copied, log: noFormat, bytes: new Uint8Array(), ...odd },
    ...{ line: 2, tells: /“\/server” is empty/ },
  },
  {
    of: 'a program that a script starts (dash)',
    files: script('#!/bin/sh\n./server\n'),
    log: '/app/start.sh: 2: ./server: Exec format error\n',
    ...{ at: '/app/server', bytes: elf('arm64'), as: 'CMD_FORMAT' },
    ...{ line: 4, tells: /\(arm64\) than the image \(amd64\)/ },
  },
  {
    of: 'the same (bash)',
    files: script('#!/bin/bash\n./server\n'),
    log: '/app/start.sh: line 2: ./server: cannot execute: required file not found\n',
    ...{ at: '/app/server', bytes: elf('amd64', musl), as: 'CMD_NOT_FOUND' },
    ...{ line: 4, tells: /ld-musl/ },
  },
  {
    of: 'a library that is missing',
    files: c('debian'),
    log: '/server: error while loading shared libraries: libpq.so.5: cannot open shared object file: No such file or directory\n',
    ...{ line: 6, tells: /“libpq\.so\.5” is not in the image.*apt-get install/s },
  },
  {
    of: 'a C library that is too old',
    files: c('python:2.7-slim'),
    log: "/server: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by /server)\n",
    ...{ line: 6, tells: /GLIBC 2\.34.*both FROM lines/s },
  },
  {
    of: 'a loader that is missing, as crun says it',
    files: c('alpine'),
    log: '{"msg":"exec container process (missing dynamic library?) `/server`: No such file or directory","level":"error","time":"2026-11-29T12:00:00Z"}\n',
    ...{ ...missing, bytes: elf('amd64', glibc), line: 6, tells: /debian:13-slim/ },
  },
  {
    of: 'a library that is missing, as musl says it',
    files: c('alpine'),
    log: 'Error loading shared library libpq.so.5: No such file or directory (needed by /server)\n',
    ...{ line: 6, tells: /“libpq\.so\.5”/ },
  },
];

describe('a program that cannot be carried out', () => {
  it.each(cases.map((each) => [each.of, each] as const))('%s', async (_of, each) => {
    const { files, log, at, bytes, as = 'CRASH', line, tells } = each;
    const project = await projectIn(writeExample(files));
    const why = await explainCrash(failure('CRASH', { number: 1 }), log, project, {
      bytes: async (path) => (path === at ? bytes : undefined),
      processor: async () => 'amd64',
    });
    expect(Object.values(saidOf(why)).join('\n')).toMatch(tells);
    expect(why.code).toBe(as);
    expect(why.location).toEqual({ file: 'Dockerfile', line });
  });
});
