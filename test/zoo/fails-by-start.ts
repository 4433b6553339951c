import { elf } from '../elf.js';
import { fails, type Specimen } from './specimen.js';
import { baked, flask, flaskOn2, lines, python3, served } from './texts.js';

const greets = served();

/** A program that was built elsewhere. */
const starting = (server: Uint8Array) => ({
  Dockerfile: lines('FROM debian', 'COPY --chmod=755 server /', 'EXPOSE 5000', 'CMD ["/server"]'),
  server: Buffer.from(server),
});

/** Whose container does not start, or not what it should. */
export const failsByStart: readonly Specimen[] = [
  fails(
    'cmd-misspelt',
    'CMD_NOT_FOUND',
    'run fails',
    python3(greets, { cmd: 'CMD ["pyhton", "app.py"]' }),
  ),
  fails(
    'cmd-in-one-word',
    'CMD_NOT_FOUND',
    'run fails',
    python3(greets, { cmd: 'CMD ["python app.py"]' }),
  ),
  fails(
    'cmd-not-installed',
    'CMD_NOT_FOUND',
    'run fails',
    python3(flask(), { cmd: 'CMD ["gunicorn", "-b", "0.0.0.0:5000", "app:app"]' }),
  ),
  fails(
    'cmd-script-missing',
    'CMD_NOT_FOUND',
    'run fails',
    python3(greets, { cmd: 'CMD ["/start.sh"]' }),
  ),
  fails('cmd-script-without-path', 'CMD_NOT_FOUND', 'run fails', {
    ...python3(greets, { copy: 'COPY . .', cmd: 'CMD ["start.sh"]' }),
    'start.sh': { text: '#!/bin/sh\nexec python app.py\n', mode: 0o755 },
  }),
  fails(
    'cmd-bash-missing',
    'CMD_NOT_FOUND',
    'run fails',
    python3(greets, { cmd: 'CMD ["zsh", "-c", "python app.py"]' }),
  ),
  fails('cmd-empty', ['CMD_NOT_FOUND', 'RUN_REFUSED'], 'run fails', {
    Dockerfile: 'FROM scratch\nCOPY app.py /\nEXPOSE 5000\n',
    'app.py': greets,
  }),
  fails('cmd-empty-list', ['CMD_NOT_FOUND', 'RUN_REFUSED'], 'run fails', {
    Dockerfile: baked({ cmd: 'ENTRYPOINT []\nCMD []' }),
    'app.py': greets,
  }),
  fails(
    'cmd-python3-on-2',
    ['CMD_NOT_FOUND'],
    'run fails',
    flaskOn2(flask(), { cmd: 'CMD ["python3", "app.py"]' }),
  ),
  fails('cmd-scratch-shell-form', 'CMD_NOT_FOUND', 'run fails', {
    Dockerfile: 'FROM scratch\nCOPY app.py /\nEXPOSE 5000\nCMD python /app.py\n',
    'app.py': greets,
  }),
  fails('script-not-executable', 'CMD_NOT_EXECUTABLE', 'run fails', {
    ...python3(greets, { copy: 'COPY . .', cmd: 'CMD ["./start.sh"]' }),
    'start.sh': { text: '#!/bin/sh\nexec python app.py\n', mode: 0o644 },
  }),
  fails(
    'app-not-executable',
    'CMD_NOT_EXECUTABLE',
    'run fails',
    python3(greets, { cmd: 'CMD ["/app/app.py"]' }),
  ),
  fails(
    'cmd-is-a-folder',
    'CMD_NOT_EXECUTABLE',
    'run fails',
    python3(greets, { cmd: 'CMD ["/app"]' }),
  ),
  fails('user-unknown', 'USER_UNKNOWN', 'run fails', python3(greets, { after: ['USER student'] })),
  fails(
    'user-with-comment',
    ['USER_UNKNOWN', 'DOCKERFILE_SYNTAX'],
    'run fails',
    python3(greets, { after: ['USER root # me'] }),
  ),
  fails(
    'group-unknown',
    'USER_UNKNOWN',
    'run fails',
    python3(greets, { after: ['USER nobody:students'] }),
  ),
  fails(
    'workdir-is-a-file',
    ['RUN_REFUSED', 'BUILD_FAILED', 'RUN_FAILED', 'DOCKERFILE_SYNTAX'],
    'build fails',
    python3(greets, { after: ['WORKDIR /etc/passwd'] }),
  ),
  fails(
    'cmd-single-quotes',
    'CMD_FORMAT',
    'exited 127',
    python3(greets, { cmd: "CMD ['python', 'app.py']" }),
  ),
  fails(
    'cmd-smart-quotes',
    'CMD_FORMAT',
    'exited 127',
    python3(greets, { cmd: 'CMD [“python”, “app.py”]' }),
  ),
  fails(
    'cmd-list-with-comment',
    ['CMD_FORMAT', 'DOCKERFILE_SYNTAX'],
    'exited 127',
    python3(greets, { cmd: 'CMD ["python", "app.py"] # start' }),
  ),
  fails(
    'cmd-list-trailing-comma',
    'CMD_FORMAT',
    'exited 127',
    python3(greets, { cmd: 'CMD ["python", "app.py",]' }),
  ),
  fails(
    'cmd-list-missing-comma',
    'CMD_FORMAT',
    'exited 127',
    python3(greets, { cmd: 'CMD ["python" "app.py"]' }),
  ),
  fails(
    'cmd-list-unclosed',
    ['CMD_FORMAT', 'CRASH'],
    'exited 127',
    python3(greets, { cmd: 'CMD ["python", "app.py"' }),
  ),
  fails(
    'entrypoint-single-quotes',
    'CMD_FORMAT',
    'exited 127',
    python3(greets, { cmd: "ENTRYPOINT ['python', 'app.py']" }),
  ),
  fails(
    'cmd-word-and-list',
    ['CMD_FORMAT', 'CRASH', 'CMD_NOT_FOUND'],
    'exited 2',
    python3(greets, { cmd: 'CMD python ["app.py"]' }),
  ),
  fails(
    'shell-form-misspelt',
    ['CRASH', 'CMD_NOT_FOUND'],
    'exited 127',
    python3(greets, { cmd: 'CMD pyhton app.py' }),
  ),
  fails('no-shebang', ['CMD_FORMAT', 'CMD_NOT_EXECUTABLE', 'CRASH'], 'exited 1', {
    ...python3(greets, { copy: 'COPY . .', cmd: 'CMD ["./start.sh"]' }),
    'start.sh': { text: 'exec python app.py\n', mode: 0o755 },
  }),
  fails('shebang-behind-blank-line', ['CMD_FORMAT', 'CMD_NOT_EXECUTABLE', 'CRASH'], 'exited 1', {
    ...python3(greets, { copy: 'COPY . .', cmd: 'CMD ["./start.sh"]' }),
    'start.sh': { text: '\n#!/bin/sh\nexec python app.py\n', mode: 0o755 },
  }),
  fails('shebang-of-nothing', ['CMD_FORMAT', 'CMD_NOT_FOUND', 'CRASH'], 'exited 1', {
    ...python3(greets, { copy: 'COPY . .', cmd: 'CMD ["./start.sh"]' }),
    'start.sh': { text: '#!/usr/bin/zsh\nexec python app.py\n', mode: 0o755 },
  }),
  fails('script-crlf', ['CMD_FORMAT', 'CMD_NOT_FOUND', 'CRASH'], 'exited 1', {
    ...python3(greets, { copy: 'COPY . .', cmd: 'ENTRYPOINT ["./start.sh"]' }),
    'start.sh': { text: '#!/bin/sh\r\nexec python app.py\r\n', mode: 0o755 },
  }),
  fails('script-crlf-by-sh', ['CRASH', 'CMD_FORMAT'], 'exited 2', {
    ...python3(greets, { copy: 'COPY . .', cmd: 'CMD ["sh", "start.sh"]' }),
    'start.sh': '#!/bin/sh\r\nset -e\r\nexec python app.py\r\n',
  }),
  fails('exec-format', ['CMD_FORMAT', 'CMD_NOT_EXECUTABLE', 'CRASH'], 'exited 1', {
    ...python3(greets, { copy: 'COPY . .', cmd: 'CMD ["./server"]' }),
    server: { text: 'not a program', mode: 0o755 },
  }),
  fails('other-processor', 'CMD_FORMAT', 'exited 1', starting(elf('arm64'))),
  fails(
    'other-c-library',
    'CMD_NOT_FOUND',
    'exited 1',
    starting(elf('amd64', '/lib/ld-musl-x86_64.so.1')),
  ),
  fails('other-system', 'CMD_FORMAT', 'exited 1', starting(Buffer.from('cffaedfe07000001', 'hex'))),
  fails('empty-program', 'CMD_FORMAT', 'exited 1', starting(Buffer.alloc(0))),
];
