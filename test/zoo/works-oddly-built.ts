import { type Specimen, works } from './specimen.js';
import { baked, flask, flaskOn2, flaskOn3, lines, python3, served } from './texts.js';

const greets = served();
const script = lines('#!/bin/sh', 'set -e', 'echo starting', 'exec "$@"');

/** Odd Dockerfiles that work: stages, commands, users. */
export const worksOddlyBuilt: readonly Specimen[] = [
  works('flask-2', flaskOn2()),
  works('flask-3', flaskOn3()),
  works('web-folder', {
    'web/Dockerfile': baked(),
    'web/app.py': greets,
    'README.md': 'mine\n',
  }),
  works('multi-stage', {
    Dockerfile: lines(
      'FROM python:3.13-slim AS builder',
      'RUN pip install --target=/packages flask==3.1.2',
      'FROM python:3.13-slim',
      'COPY --from=builder /packages /packages',
      'ENV PYTHONPATH=/packages',
      'COPY app.py /',
      'EXPOSE 5000',
      'STOPSIGNAL SIGINT',
      'CMD ["python", "/app.py"]',
    ),
    'app.py': flask(),
  }),
  works(
    'stage-by-number',
    python3(greets, {
      from: 'FROM debian\nRUN echo hi > /hi\nFROM python:3.13-slim\nCOPY --from=0 /hi /hi',
    }),
  ),
  works('arg-in-from', python3(greets, { from: 'ARG TAG=3.13-slim\nFROM python:$TAG' })),
  works(
    'arg-default-in-from',
    python3(greets, { from: 'ARG TAG\nFROM python:\u0024{TAG:-3.13-slim} AS base' }),
  ),
  works(
    'run-heredoc',
    python3(greets, { before: ['RUN <<EOF', 'echo one', 'echo two > /two', 'EOF'] }),
  ),
  works('copy-heredoc', {
    Dockerfile: baked({ copy: `COPY <<'EOF' /app/app.py\n${greets}EOF` }),
  }),
  works('entrypoint-script', {
    ...python3(greets, {
      after: [
        'COPY entrypoint.sh /',
        'RUN chmod +x /entrypoint.sh',
        'ENTRYPOINT ["/entrypoint.sh"]',
      ],
    }),
    'entrypoint.sh': script,
  }),
  works('entrypoint-executable', {
    ...python3(greets, { after: ['COPY entrypoint.sh /', 'ENTRYPOINT ["/entrypoint.sh"]'] }),
    'entrypoint.sh': { text: script, mode: 0o755 },
  }),
  works('entrypoint-python', python3(greets, { cmd: 'ENTRYPOINT ["python"]\nCMD ["app.py"]' })),
  works('entrypoint-shell', python3(greets, { cmd: 'ENTRYPOINT exec python app.py' })),
  works('shell-form', python3(greets, { cmd: 'CMD python app.py' }), { slow: true }),
  works('shell-form-with-comment', python3(greets, { cmd: 'CMD exec python app.py # start' })),
  works('two-commands', python3(greets, { cmd: 'CMD ["false"]\nCMD ["python", "app.py"]' })),
  works('list-without-blanks', python3(greets, { cmd: 'CMD ["python","app.py"]' })),
  works('env-in-shell-form', python3(greets, { cmd: 'ENV APP=app.py\nCMD exec python $APP' })),
  works('worker-in-background', python3(greets, { cmd: 'CMD sleep 600 & exec python app.py' })),
  works(
    'restarts-itself',
    python3(
      `import os, sys\nif not os.path.exists("/tmp/again"):\n    open("/tmp/again", "w").close()\n    sys.exit(3)\n${greets}`,
      { cmd: 'CMD until python app.py; do sleep 1; done' },
    ),
    { slow: true },
  ),
  works('non-root', python3(greets, { after: ['RUN useradd -m student', 'USER student'] })),
  works('numeric-user', python3(greets, { after: ['USER 1000:1000'] })),
  works(
    'nobody-on-port-80',
    python3(served(undefined, { port: 80 }), {
      ...{ after: ['USER nobody'], expose: 'EXPOSE 80' },
    }),
    { port: 80 },
  ),
  works('volume', python3(greets, { after: ['VOLUME /data'] })),
  works('volume-with-comment', python3(greets, { after: ['VOLUME /data # keep'] })),
  works('healthcheck-fails', python3(greets, { after: ['HEALTHCHECK --interval=1s CMD false'] })),
  works('onbuild', python3(greets, { after: ['ONBUILD RUN exit 1'] })),
  works('lower-case-name', { dockerfile: baked(), 'app.py': greets }),
  works('lower-case-instructions', {
    Dockerfile: baked().replace(/^[A-Z]+/gm, (word) => word.toLowerCase()),
    'app.py': greets,
  }),
];
