import { describe, expect, it } from '@jest/globals';
import { parseDockerfile } from '../../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { ownServers } from '../../../../generators/core/verify/reading/dockerfile/servers.js';
import { isDockersOwn } from '../../../../generators/core/verify/reading/dockerfile/syntax.js';

const own = async (text: string, line?: number) => ownServers(await parseDockerfile(text), line);

describe('a registry that answers everybody', () => {
  it.each([
    'FROM debian',
    'FROM python:3.13-slim',
    'FROM ada/web@sha256:0123',
    'FROM docker.io/library/debian',
    'FROM index.docker.io/library/debian',
    'FROM registry-1.docker.io/library/debian',
    'FROM ghcr.io/ada/web',
    'FROM --platform=linux/amd64 debian',
    'FROM scratch',
    'FROM debian AS a\nFROM a\nCOPY --from=a /x /y\nCOPY --from=0 /x /y',
    'ARG TAG=3.13\nFROM python:$TAG-slim',
    'FROM debian\nCOPY nosuch.invalid/x http://x/y ./',
    'FROM debian\nADD files/nosuch.invalid.tar /x',
    'FROM debian\nRUN pip install https://nosuch.invalid/x',
    '# syntax=docker/dockerfile:1\nFROM debian',
    'FROM debian\n# syntax=nosuch.invalid/x',
  ])('%j', async (text) => {
    expect(await own(text)).toEqual([]);
  });
});

describe('a server of the project’s choice', () => {
  it.each([
    ['nosuch.invalid', 'FROM nosuch.invalid/x'],
    ['nosuch.invalid', 'FROM nosuch.invalid/docker.io/library/debian'],
    ['127.0.0.1:1', 'FROM 127.0.0.1:1/x'],
    ['localhost', 'FROM localhost/x'],
    ['localhost:5000', 'FROM localhost:5000/x'],
    // A name below a known one, or another port, need not be there.
    ['nosuch.docker.io', 'FROM nosuch.docker.io/x'],
    ['docker.io:1', 'FROM docker.io:1/x'],
    ['docker.io.invalid', 'FROM docker.io.invalid/x'],
    ['Local', 'FROM Local/x'],
    // Builders take these for names like any other.
    ['localhost', 'FROM "localhost"/x'],
    ['localhost', 'FROM local""host/x'],
    ['nosuch.invalid', 'ARG R=nosuch.invalid\nFROM $R/x'],
    ['$R', 'ARG R\nFROM $R'],
    ['nosuch.invalid', 'FROM debian\nCOPY --from=nosuch.invalid/x /a /b'],
    ['nosuch.invalid', 'FROM debian\nRUN --mount=type=bind,from=nosuch.invalid/x,target=/x true'],
    ['nosuch.invalid', 'FROM debian\nADD http://nosuch.invalid/x /x'],
    ['nosuch.invalid:1', 'FROM debian\nADD ["https://ada@nosuch.invalid:1/x.git#main", "/x"]'],
    ['nosuch.invalid', 'FROM debian\nADD --chown=1 git@nosuch.invalid:ada/x.git /x'],
    ['docker.io', 'FROM debian\nADD https://docker.io/x /x'],
    ['$FROM', 'FROM debian\nADD $FROM /x'],
    ['nosuch.invalid', '# syntax=nosuch.invalid/x and more\nFROM debian'],
    ['nosuch.invalid', '// escape=`\n// Syntax = nosuch.invalid/x  \nFROM debian'],
    ['nosuch.invalid', '#!/usr/bin/env x\n# check=skip=all\n#syntax=nosuch.invalid/x\nFROM debian'],
    ['nosuch.invalid', '{"syntax": "nosuch.invalid/x"}'],
  ])('%s in %j', async (server, text) => {
    expect(await own(text)).toEqual([server]);
  });
});

it('is that of the line, where the line is known', async () => {
  const text = 'FROM debian\nCOPY --from=a.invalid/x /a /b\nADD http://b.invalid/x /x\n';
  expect(await own(text, 1)).toEqual([]);
  expect(await own(text, 2)).toEqual(['a.invalid']);
  expect(await own(text, 3)).toEqual(['b.invalid']);
  expect(await own(text)).toEqual(['a.invalid', 'b.invalid']);
});

it.each([
  ['docker/dockerfile:1', true],
  ['docker.io/docker/dockerfile-upstream:master-labs', true],
  ['docker/dockerfile@sha256:0123', true],
  ['ada/dockerfile', false],
  ['docker/dockerfile/x', false],
  ['nosuch.invalid/docker/dockerfile', false],
])('%s is what Docker hands out: %s', (syntax, is) => {
  expect(isDockersOwn(syntax)).toBe(is);
});
