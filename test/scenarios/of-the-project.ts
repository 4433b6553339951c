import {
  buildKit,
  classic,
  commandFailed,
  ended,
  engineThat,
  listening,
  logged,
  refused,
} from './engine-replies.js';
import { bad, good, ill, type Scenario } from './scenario.js';
import type { Reply } from './shim.js';

const addresses = 'test/docker/addresses.test.ts';
const looks = 'test/scenarios/looks.test.ts';
const faults = 'test/docker/faults.test.ts';
const machine = 'test/docker/machine.test.ts';
const patience = 'test/docker/patience.test.ts';
const interrupt = 'test/docker/interrupt.test.ts';
const replays = 'test/scenarios/replayed.test.ts';
const answers = 'test/scenarios/answers.test.ts';
const sizes = 'test/scenarios/sizes.test.ts';
const many = 'test/scenarios/many.test.ts';
const links = 'test/cli/links.test.ts';
const composed = 'test/zoo/fails-composed.ts';
const services = 'test/scenarios/services.test.ts';
const zooTest = 'test/docker/zoo.test.ts';

/** The application ended, and these were its last words. */
const gone = (exitCode: number, log: string, memory = false): readonly Reply[] =>
  engineThat(ended(exitCode, memory), logged(log));

/** The project: its Dockerfile, its files, its application. */
export const ofTheProject: readonly Scenario[] = [
  bad('comment-behind-from', 'a comment stands behind FROM', 'DOCKERFILE_SYNTAX', {
    real: [faults, 'wrote a comment behind FROM'],
    replies: engineThat(
      buildKit('dockerfile parse error on line 1: FROM requires either one or three arguments'),
    ),
  }),
  bad('comment-behind-copy', 'a comment stands behind COPY', 'DOCKERFILE_SYNTAX', {
    real: [faults, 'wrote a comment behind COPY'],
  }),
  bad('mount-without-buildx', 'RUN --mount, and buildx is missing', 'BUILD_FAILED', {
    tells: /apt-get install docker-buildx/,
    replies: engineThat(
      classic(
        'RUN --mount=type=cache,target=/x pip install x',
        'the --mount option requires BuildKit. Refer to https://docs.docker.com/go/buildkit/ to learn how to build images with BuildKit enabled',
      ),
    ),
  }),
  bad('misspelt-instruction', 'an instruction is misspelt', 'DOCKERFILE_SYNTAX', {
    real: [faults, 'misspelt RUN'],
    replies: engineThat(
      buildKit('dockerfile parse error on line 2: unknown instruction: RUM (did you mean RUN?)'),
    ),
  }),
  bad('dockerfile-empty', 'the Dockerfile is empty', 'DOCKERFILE_SYNTAX', {
    real: [faults, 'emptied the Dockerfile'],
    replies: engineThat(buildKit('the Dockerfile cannot be empty')),
  }),
  bad('dockerfile-missing', 'the Dockerfile is not there', 'DOCKERFILE_MISSING', {
    real: [faults, 'removed the Dockerfile'],
    replies: engineThat(
      buildKit('failed to read dockerfile: open Dockerfile: no such file or directory'),
    ),
  }),
  bad('context-of-another', 'the build context is a link to another one’s', 'OUTSIDE_PROJECT', {
    real: [faults, 'linked the build context of somebody else'],
    replayed: [links, 'another one’s work is not taken'],
  }),
  bad('dockerfile-pipe', 'a pipe stands where the Dockerfile should', 'UNFIT_FILE', {
    real: [faults, 'has a pipe for a Dockerfile'],
    replayed: [links, 'that is told at once'],
  }),
  bad(
    'dockerfile-utf-16',
    'the Dockerfile is UTF-16, and BuildKit breaks down with 100',
    'DOCKERFILE_ENCODING',
    {
      real: [faults, 'saved the Dockerfile as UTF-16'],
      replayed: [replays, 'dockerfile-utf-16'],
    },
  ),
  bad('compose-yaml', 'the Compose file is no YAML', 'COMPOSE_INVALID', {
    real: [composed, 'composed-tab'],
  }),
  bad('compose-key', 'the Compose file has a key that there is not', 'COMPOSE_INVALID', {
    real: [composed, 'composed-unknown-key'],
    replayed: [services, 'what Compose refuses is told'],
  }),
  bad('compose-hostile', 'the Compose file asks for the machine', 'COMPOSE_REACHES_OUT', {
    replayed: [services, 'is refused before anything is started'],
  }),
  ill('compose-unproven', 'the Compose file includes another one', 'COMPOSE_UNPROVEN', {
    replayed: [services, 'is refused before anything is started'],
  }),
  bad('compose-no-port', 'no service publishes a port', 'PORT_UNPUBLISHED', {
    real: [composed, 'composed-only-exposed'],
  }),
  bad('service-ends', 'a service ends that others need', 'SERVICE_FAILED', {
    real: [composed, 'composed-database-ends'],
  }),
  bad('service-unhealthy', 'a service never becomes healthy', 'SERVICE_UNHEALTHY', {
    real: [composed, 'composed-unhealthy'],
  }),
  bad('copy-missing', 'what is copied is not there', 'COPY_MISSING', {
    real: [faults, 'copies a file that is not there'],
    replies: engineThat(
      buildKit(
        'failed to compute cache key: failed to calculate checksum of ref ab: "/app.py": not found',
      ),
    ),
  }),
  bad('copy-ignored', 'what is copied is ignored', 'COPY_MISSING', {
    real: [faults, 'ignores the file that is copied'],
    replies: engineThat(
      classic(
        'COPY app.py ./',
        'COPY failed: file not found in build context or excluded by .dockerignore: stat app.py: file does not exist',
      ),
    ),
  }),
  bad('stage-missing', 'a stage is misspelt', 'STAGE_NOT_FOUND', {
    replies: engineThat(
      buildKit(
        'buildr: failed to resolve source metadata for docker.io/library/buildr:latest: failed to do request: Head "x": dial tcp: lookup x: no such host (did you mean builder?)',
      ),
    ),
  }),
  bad('reference', 'the image’s name is none', 'BAD_REFERENCE', {
    real: [faults, 'writes the base image in capitals'],
    replies: engineThat(
      buildKit(
        'failed to parse stage name "Python:2.7": invalid reference format: repository name (library/Python) must be lowercase',
      ),
    ),
  }),
  bad('check-failed', 'something is missing that its lab asks for', 'CHECK_FAILED', {
    replayed: ['test/verify/checks/judge-checks.test.ts', 'There is no file none.txt'],
  }),
  bad('registry-unknown', 'a registry that is not there', 'PULL_HOST', {
    real: [addresses, 'a server that is not there'],
    replayed: [looks, 'others find a network'],
  }),
  bad('registry-of-ones-own', 'a registry of the student’s own says what it likes', 'PULL_HOST', {
    real: [addresses, 'a registry of the project’s own'],
    replayed: [looks, 'a limit of one’s own'],
  }),
  bad('image-not-found', 'the base image does not exist', 'PULL_NOT_FOUND', {
    replies: engineThat(
      buildKit(
        'python:9: failed to resolve source metadata for docker.io/library/python:9: docker.io/library/python:9: not found',
      ),
    ),
  }),
  bad('image-forbidden', 'the base image is not for everybody', 'PULL_AUTH', {
    replies: engineThat(
      buildKit(
        'x: failed to resolve source metadata for x: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
      ),
    ),
  }),
  bad('run-fails', 'a command fails', 'RUN_FAILED', {
    real: [faults, 'has a RUN that fails'],
    replies: engineThat(commandFailed('because\n', 7)),
    tells: /7/,
  }),
  bad('pip-package', 'pip finds no such package', 'PACKAGE_NOT_FOUND', {
    real: [faults, 'installs a version that does not exist'],
    replies: engineThat(
      commandFailed(
        'ERROR: Could not find a version that satisfies the requirement flask==99 (from versions: 1.0, 2.0)\nERROR: No matching distribution found for flask==99\n',
      ),
    ),
    tells: /flask==99/,
  }),
  bad('build-unknown', 'the build ends with words that nobody has seen', 'BUILD_FAILED', {
    replies: engineThat(buildKit('the moon is in the wrong house')),
    tells: /the moon is in the wrong house/,
  }),
  bad('user-unknown', 'the user does not exist', 'USER_UNKNOWN', {
    real: [faults, 'names a user that does not exist'],
    replies: engineThat(
      refused(
        'Error response from daemon: unable to find user nobodyy: no matching entries in passwd file',
      ),
    ),
  }),
  bad('cmd-missing', 'the program is misspelt', 'CMD_NOT_FOUND', {
    real: [faults, 'misspelt the program in CMD'],
    replies: engineThat(
      refused(
        'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "pyhton": executable file not found in $PATH',
        127,
      ),
    ),
    tells: /pyhton/,
  }),
  bad('cmd-not-executable', 'the script may not be executed', 'CMD_NOT_EXECUTABLE', {
    real: [zooTest, 'script-not-executable'],
    replies: engineThat(
      refused(
        'Error response from daemon: failed to create task for container: OCI runtime create failed: exec: "/run.sh": permission denied',
        126,
      ),
    ),
  }),
  bad('cmd-format', 'the list is in single quotes', 'CMD_FORMAT', {
    real: [faults, 'put single quotes in CMD'],
    replies: gone(127, '/bin/sh: 1: [python,: not found\n'),
  }),
  bad('run-refused', 'the engine refuses with words that nobody has seen', 'RUN_REFUSED', {
    replies: engineThat(refused('Error response from daemon: the moon is in the wrong house')),
    tells: /the moon is in the wrong house/,
  }),
  bad('syntax-error', 'the application has a syntax error', 'CRASH', {
    real: [faults, 'has a syntax error'],
    replies: gone(
      1,
      '  File "myapp.py", line 7\n    def hello()\n              ^\nSyntaxError: invalid syntax\n',
    ),
    tells: /SyntaxError: invalid syntax/,
  }),
  bad('import-error', 'the application imports what is not installed', 'CRASH', {
    real: [faults, 'imports a module that is not installed'],
    replies: gone(
      1,
      'Traceback (most recent call last):\n  File "myapp.py", line 1, in <module>\n    import numpy\nImportError: No module named numpy\n',
    ),
    tells: /No module named numpy/,
  }),
  bad('out-of-memory', 'the kernel ends the application for want of memory', 'OOM', {
    real: [faults, 'fills the memory'],
    replies: gone(137, '', true),
  }),
  bad('out-of-memory-exit-0', 'the same, and it exits 0', 'OOM', { replies: gone(0, '', true) }),
  bad('process-limit', 'the application starts threads without end', 'PROCESS_LIMIT', {
    real: [zooTest, 'threads-without-end'],
    replies: gone(1, "RuntimeError: can't start new thread\n"),
  }),
  bad('exits', 'the application is done', 'APP_EXITED', {
    real: [faults, 'left app.run out'],
    replies: gone(0, ''),
  }),
  bad('loopback', 'the application listens on 127.0.0.1', 'LOOPBACK_BIND', {
    real: [faults, 'listens on 127.0.0.1'],
    replies: engineThat(listening('0100007F:1388')),
  }),
  bad('loopback-elsewhere', 'it listens on 127.0.0.1, and on another port too', 'LOOPBACK_BIND', {
    replies: engineThat(listening('0100007F:1F40')),
    words: ['--timeout', '5'],
    tells: /8000/,
  }),
  bad('wrong-port', 'the application listens on another port', 'WRONG_PORT', {
    real: [
      patience,
      'never answers is told at the deadline, and one that listens elsewhere long before',
    ],
    replies: engineThat(listening('00000000:1F90')),
    words: ['--timeout', '6'],
    tells: /8080/,
  }),
  bad(
    'never-ready',
    'the application never answers',
    'NOT_READY',
    {
      real: [
        patience,
        'never answers is told at the deadline, and one that listens elsewhere long before',
      ],
      replies: engineThat(),
      words: ['--timeout', '4'],
      within: 8,
    },
    4,
  ),
  bad('wrong-body', 'the page says something else', 'WRONG_BODY', {
    real: [faults, 'says something else than was asked for'],
    replayed: [answers, 'wrong-body'],
  }),
  bad('empty-page', 'there is nothing on the page', 'EMPTY_PAGE', {
    real: [zooTest, 'empty-body'],
    replayed: [answers, 'empty-page'],
  }),
  bad('page-error', 'the page shows an error, with the status 200', 'PAGE_ERROR', {
    replayed: [answers, 'page-error'],
  }),
  bad('http-500', 'the page has an error', 'HTTP_STATUS', {
    real: [faults, 'has an error behind the page'],
    replayed: [answers, 'http-500'],
  }),
  bad('no-http', 'the application speaks no HTTP', 'BAD_RESPONSE', {
    real: [faults, 'answers no HTTP'],
    replayed: [answers, 'no-http'],
  }),
  bad('body-cut-off', 'the page is cut off', 'BAD_RESPONSE', {
    real: [zooTest, 'body-cut-off'],
    replayed: [answers, 'body-cut-off'],
  }),
  bad('endless-body', 'the page never ends', 'BAD_RESPONSE', {
    real: [zooTest, 'endless-body'],
    replayed: [answers, 'endless-body'],
  }),
  bad('endless-headers', 'the headers never end', 'BAD_RESPONSE', {
    real: [zooTest, 'endless-headers'],
    replayed: [answers, 'endless-headers'],
  }),
  bad('redirect-loop', 'the page sends round in a circle', 'BAD_RESPONSE', {
    real: [zooTest, 'redirects-to-itself'],
    replayed: [answers, 'redirect-loop'],
  }),
  good('passes', 'all is well', {
    real: ['test/docker/verify.test.ts', 'is alone on standard output'],
    replayed: [answers, 'passes'],
  }),
  good('slow-start', 'the application takes its time', {
    real: [patience, 'starts slowly'],
    replayed: [answers, 'slow-start'],
  }),
  good('stop-ignored', 'the application ignores docker stop', {
    real: [patience, 'ignores the stop signal passes, with a warning'],
  }),
  good('crlf-and-bom', 'the Dockerfile has CRLF and a BOM', {
    real: [patience, 'has a Dockerfile with a BOM and CRLF'],
  }),
  good('spaces-in-path', 'the folder’s name has spaces and accents', {
    real: [patience, 'lies in a folder with spaces and accents passes'],
  }),
  good('twenty-at-once', 'many are verified at once', {
    real: [interrupt, 'passes several at once'],
    replayed: [many, 'twenty-at-once'],
  }),
  bad('one-broken', 'one of many is broken, and one is a file', 'PROJECT_INVALID', {
    replayed: [many, 'one-broken'],
  }),
  bad('hostile-output', 'the output has ANSI, NUL and invalid UTF-8', 'CRASH', {
    replayed: [sizes, 'hostile-output'],
  }),
  bad('server-in-build', 'a server is started in the build', 'SERVER_IN_BUILD', {
    real: [machine, 'server-in-build'],
  }),
  bad('huge-build-output', 'a build prints 1 GB', 'RUN_FAILED', {
    replayed: [sizes, 'huge-build-output'],
  }),
  bad('huge-log', 'the application has logged 1 GB', 'CRASH', { replayed: [sizes, 'huge-log'] }),
  ill(
    'ctrl-c-in-build',
    'Ctrl-C in the build',
    'INTERRUPTED',
    {
      real: [interrupt, '%s at the step %s'],
      replayed: [replays, 'ctrl-c-in-build'],
    },
    130,
  ),
  ill(
    'ctrl-c-while-it-runs',
    'Ctrl-C while it runs',
    'INTERRUPTED',
    {
      real: [interrupt, '%s at the step %s'],
      replayed: [replays, 'ctrl-c-while-it-runs'],
    },
    130,
  ),
  ill(
    'sigterm',
    'SIGTERM from CI: the report is written all the same',
    'TERMINATED',
    {
      real: [interrupt, '%s at the step %s'],
      replayed: [replays, 'sigterm'],
    },
    143,
  ),
  ill(
    'kill-9',
    'kill -9 of the run, and of its whole group',
    'TERMINATED',
    {
      real: ['test/docker/killed.test.ts', 'random moments, of us alone and of our whole group'],
    },
    137,
  ),
  ill('cwd-removed', 'the folder is taken away while it is verified', 'CLI_MISSING', {
    replayed: [replays, 'cwd-removed'],
  }),
];
