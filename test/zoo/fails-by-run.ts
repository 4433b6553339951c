import { fails, type Specimen } from './specimen.js';
import { flask, flaskOn2, python3, served } from './texts.js';

const greets = served();
const syntax = 'DOCKERFILE_SYNTAX';

/** Of whose Dockerfile a command fails. */
export const failsByRun: readonly Specimen[] = [
  fails('run-fails', 'RUN_FAILED', 'build fails', python3(greets, { before: ['RUN exit 7'] })),
  // It never ends, and raw docker is not waited for.
  fails(
    'run-server',
    'SERVER_IN_BUILD',
    'build fails',
    python3(greets, { cmd: 'RUN python app.py' }),
  ),
  fails(
    'run-of-nothing',
    'RUN_FAILED',
    'build fails',
    python3(greets, { before: ['RUN nosuchcommand'] }),
  ),
  fails(
    'run-list-of-nothing',
    'RUN_FAILED',
    'build fails',
    python3(greets, { before: ['RUN ["nosuchcommand"]'] }),
  ),
  fails(
    'run-list-single-quotes',
    ['RUN_FAILED', 'CMD_FORMAT'],
    'build fails',
    python3(greets, { before: ["RUN ['pip', 'install', 'flask']"] }),
  ),
  fails(
    'run-list-with-comment',
    ['RUN_FAILED', syntax],
    'build fails',
    python3(greets, { before: ['RUN ["true"] # c'] }),
  ),
  fails(
    'run-smart-quotes',
    'RUN_FAILED',
    'build fails',
    python3(greets, { before: ['RUN sh -c “exit 3”'] }),
  ),
  fails(
    'run-windows-command',
    'RUN_FAILED',
    'build fails',
    python3(greets, { before: ['RUN dir C:\\'] }),
  ),
  fails(
    'run-sudo',
    'RUN_FAILED',
    'build fails',
    python3(greets, { before: ['RUN sudo pip install flask'] }),
  ),
  fails(
    'run-misspelt-pip',
    'RUN_FAILED',
    'build fails',
    python3(greets, { before: ['RUN pipp install flask'] }),
  ),
  fails(
    'run-bash-syntax',
    'RUN_FAILED',
    'build fails',
    python3(greets, { before: ['RUN [[ -d /app ]] && echo yes'] }),
  ),
  fails(
    'run-unclosed-quote',
    'RUN_FAILED',
    'build fails',
    python3(greets, { before: ['RUN echo "hello'] }),
  ),
  fails(
    'run-without-rights',
    'RUN_FAILED',
    'build fails',
    python3(greets, { before: ['USER nobody', 'RUN touch /etc/x'] }),
  ),
  fails(
    'run-missing-file',
    'RUN_FAILED',
    'build fails',
    python3(greets, { before: ['RUN python setup.py install'] }),
  ),
  fails('run-before-copy', 'RUN_FAILED', 'build fails', {
    ...python3(flask(), { before: ['RUN pip install -r requirements.txt'] }),
    'requirements.txt': 'flask==3.1.2\n',
  }),
  fails(
    'run-test-fails',
    'RUN_FAILED',
    'build fails',
    python3(greets, { after: ['RUN python -c "assert 1 == 2"'] }),
  ),
  fails(
    'run-prints-engine-words',
    'RUN_FAILED',
    'build fails',
    python3(greets, {
      before: [
        'RUN echo "Cannot connect to the Docker daemon at unix:///x" >&2; echo toomanyrequests; exit 3',
      ],
    }),
  ),
  fails(
    'run-prints-network-words-elsewhere',
    ['RUN_FAILED'],
    'build fails',
    python3(greets, {
      before: ['RUN echo "ERROR: failed to solve: dial tcp: no such host" >&2; exit 3'],
    }),
  ),
  fails(
    'run-killed',
    'RUN_FAILED',
    'build fails',
    python3(greets, { before: ['RUN python -c "import os; os.kill(os.getpid(), 9)"; exit $?'] }),
  ),
  fails(
    'pip-misspelt-package',
    'PACKAGE_NOT_FOUND',
    'build fails',
    python3(flask(), { before: ['RUN pip install flaskk-that-is-not-there'] }),
  ),
  fails(
    'pip-wrong-version',
    'PACKAGE_NOT_FOUND',
    'build fails',
    python3(flask(), { before: ['RUN pip install flask==99.1'] }),
  ),
  fails(
    'pip-wrong-version-2',
    'PACKAGE_NOT_FOUND',
    'build fails',
    flaskOn2(flask(), { before: ['RUN pip install Flask==3.0.0'] }),
  ),
  fails('pip-wrong-version-in-file', 'PACKAGE_NOT_FOUND', 'build fails', {
    ...python3(flask(), {
      before: ['COPY requirements.txt ./', 'RUN pip install -r requirements.txt'],
    }),
    'requirements.txt': 'flask==1.99.0\n',
  }),
  fails(
    'pip-single-equals',
    ['RUN_FAILED', 'PACKAGE_NOT_FOUND'],
    'build fails',
    python3(flask(), { before: ['RUN pip install flask=3.1.2'] }),
  ),
  fails(
    'pip-latest',
    ['RUN_FAILED', 'PACKAGE_NOT_FOUND'],
    'build fails',
    python3(flask(), { before: ['RUN pip install flask:latest'] }),
  ),
  fails(
    'pip-conflict',
    ['RUN_FAILED', 'PACKAGE_NOT_FOUND'],
    'build fails',
    python3(flask(), { before: ['RUN pip install flask==3.1.2 werkzeug==1.0.1'] }),
  ),
  fails(
    'pip-standard-module',
    ['PACKAGE_NOT_FOUND', 'RUN_FAILED'],
    'build fails',
    python3(flask(), { before: ['RUN pip install time-that-is-builtin'] }),
  ),
  fails(
    'pip-bad-option',
    'RUN_FAILED',
    'build fails',
    python3(flask(), { before: ['RUN pip install --no-cach-dir flask'] }),
  ),
  fails(
    'pip-without-network',
    'RUN_FAILED',
    'build fails',
    python3(flask(), {
      before: ['ENV PIP_INDEX_URL=http://127.0.0.1:9/ PIP_RETRIES=1', 'RUN pip install flask'],
    }),
  ),
  fails(
    'pip-unknown-host',
    'RUN_FAILED',
    'build fails',
    python3(flask(), {
      before: [
        'ENV PIP_INDEX_URL=https://no-such-host.invalid/simple/ PIP_RETRIES=1',
        'RUN pip install flask',
      ],
    }),
  ),
  fails(
    'pip-network-none',
    'RUN_FAILED',
    'build fails',
    python3(flask(), { before: ['RUN --network=none pip install --retries 1 flask'] }),
  ),
  fails(
    'curl-unknown-host',
    'RUN_FAILED',
    'build fails',
    python3(greets, {
      before: [
        'RUN python -c "import urllib.request as u; u.urlopen(\'http://no-such-host.invalid\')"',
      ],
    }),
  ),
  fails(
    'apt-package-missing',
    'PACKAGE_NOT_FOUND',
    'build fails',
    python3(greets, { before: ['RUN apt-get install -y python3-flaskk-that-is-not-there'] }),
  ),
  fails(
    'disk-full-in-run',
    'RUN_FAILED',
    'build fails',
    python3(greets, {
      before: ['RUN --mount=type=tmpfs,target=/t,size=1048576 head -c 9000000 /dev/zero > /t/x'],
    }),
  ),
  fails(
    'syntax-under-2',
    'RUN_FAILED',
    'build fails',
    flaskOn2(flask(), { after: ['RUN python -c "print(f\'{1}\')"'] }),
  ),
];
