import { fails, type Specimen } from './specimen.js';
import { baked, flask, python3, served } from './texts.js';

const greets = served();
const syntax = 'DOCKERFILE_SYNTAX';

/** Whose Dockerfile names what is not there. */
export const failsByNames: readonly Specimen[] = [
  fails(
    'image-in-capitals',
    'BAD_REFERENCE',
    'build fails',
    python3(greets, { from: 'FROM Python:3.13-slim' }),
  ),
  fails(
    'image-with-blank-tag',
    ['BAD_REFERENCE', syntax],
    'build fails',
    python3(greets, { from: 'FROM python:' }),
  ),
  fails(
    'image-with-two-colons',
    'BAD_REFERENCE',
    'build fails',
    python3(greets, { from: 'FROM python:3.13:slim' }),
  ),
  fails(
    'image-from-empty-argument',
    ['BAD_REFERENCE', syntax],
    'build fails',
    python3(greets, { from: 'ARG TAG\nFROM python:$TAG' }),
  ),
  fails(
    'image-with-accent',
    'BAD_REFERENCE',
    'build fails',
    python3(greets, { from: 'FROM pythön' }),
  ),
  fails(
    'stage-misspelt',
    ['STAGE_NOT_FOUND', 'COPY_MISSING', 'PULL_NETWORK', 'PULL_NOT_FOUND', 'PULL_AUTH'],
    'build fails',
    python3(greets, {
      from: 'FROM debian AS builder\nFROM python:3.13-slim\nCOPY --from=buildr /etc/hosts /h',
    }),
  ),
  fails(
    'stage-of-a-number',
    [syntax, 'COPY_MISSING', 'STAGE_NOT_FOUND'],
    'build fails',
    python3(greets, { copy: 'COPY --from=3 /x ./' }),
  ),
  fails(
    'registry-missing',
    'PULL_HOST',
    'build fails',
    python3(greets, { from: 'FROM no-such-host.invalid/python:3' }),
  ),
  fails(
    'registry-refuses',
    'PULL_HOST',
    'build fails',
    python3(greets, { from: 'FROM 127.0.0.1:9/python:3' }),
  ),
  fails(
    'add-from-unknown-host',
    'PULL_HOST',
    'build fails',
    python3(greets, { before: ['ADD http://no-such-host.invalid/x /x'] }),
  ),
  fails('copy-missing', 'COPY_MISSING', 'build fails', python3(greets, { copy: 'COPY aap.py ./' })),
  fails(
    'copy-missing-json',
    'COPY_MISSING',
    'build fails',
    python3(greets, { copy: 'COPY ["aap.py", "./"]' }),
  ),
  fails(
    'copy-wrong-case',
    'COPY_MISSING',
    'build fails',
    python3(greets, { copy: 'COPY App.py ./' }),
  ),
  fails('copy-wrong-ending', 'COPY_MISSING', 'build fails', {
    ...python3(),
    'app.py.txt': greets,
    'app.py': { link: '/nonexistent/app.py' },
    Dockerfile: baked({ copy: 'COPY app.pyw ./' }),
  }),
  fails('copy-ignored', 'COPY_MISSING', 'build fails', { ...python3(), '.dockerignore': '*.py\n' }),
  fails('copy-ignored-by-all', 'COPY_MISSING', 'build fails', {
    ...python3(),
    '.dockerignore': '*\n',
  }),
  fails('copy-from-above', 'COPY_MISSING', 'build fails', {
    'web/Dockerfile': baked({ copy: 'COPY ../app.py ./' }),
    'app.py': greets,
  }),
  fails(
    'copy-host-path',
    'COPY_MISSING',
    'build fails',
    python3(greets, { copy: 'COPY /home/ada/app.py ./' }),
  ),
  fails(
    'copy-windows-path',
    'COPY_MISSING',
    'build fails',
    python3(greets, { copy: 'COPY src\\app.py ./' }),
  ),
  fails('copy-path-of-project', 'COPY_MISSING', 'build fails', {
    'web/Dockerfile': baked({ copy: 'COPY web/app.py ./' }),
    'web/app.py': greets,
  }),
  fails(
    'copy-with-comment',
    ['COPY_MISSING', syntax],
    'build fails',
    python3(greets, { copy: 'COPY app.py /app/ # step 2' }),
  ),
  fails(
    'copy-json-with-comment',
    ['COPY_MISSING', syntax],
    'build fails',
    python3(greets, { copy: 'COPY ["app.py", "./"] # c' }),
  ),
  fails('copy-blank-in-name', 'COPY_MISSING', 'build fails', {
    ...python3(greets, { copy: 'COPY my app.py ./' }),
    'my app.py': greets,
    'app.py': 'x = 1\n',
  }),
  fails(
    'copy-requirements-missing',
    'COPY_MISSING',
    'build fails',
    python3(flask(), {
      before: ['COPY requirements.txt ./', 'RUN pip install -r requirements.txt'],
    }),
  ),
  fails(
    'copy-missing-from-stage',
    'COPY_MISSING',
    'build fails',
    python3(greets, { from: 'FROM debian AS b\nFROM python:3.13-slim\nCOPY --from=b /nothing /x' }),
  ),
  fails('add-missing', 'COPY_MISSING', 'build fails', python3(greets, { copy: 'ADD aap.py ./' })),
  fails('copy-link-outside', 'COPY_MISSING', 'build fails', {
    ...python3(),
    'app.py': { link: '/etc/nothing-there' },
    Dockerfile: baked({ copy: 'COPY app.py/x ./' }),
  }),
  fails(
    'user-unknown-at-build',
    ['USER_UNKNOWN', syntax],
    'build fails',
    python3(greets, { before: ['USER student', 'RUN true'] }),
  ),
  fails(
    'user-with-comment-at-build',
    ['USER_UNKNOWN', syntax],
    'build fails',
    python3(greets, { before: ['USER root # me', 'RUN true'] }),
  ),
];
