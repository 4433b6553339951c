import { fails, type Specimen } from './specimen.js';
import { flask, flaskOn3, python3, served } from './texts.js';

const greets = served();

/** Whose application ends, and is content. */
export const failsByEnd: readonly Specimen[] = [
  fails('no-run', 'APP_EXITED', 'exited 0', flaskOn3(flask().split('\n\nif ')[0])),
  fails(
    'main-misspelt',
    'APP_EXITED',
    'exited 0',
    flaskOn3(flask().replace('"__main__"', '"main"')),
  ),
  fails(
    'run-indented',
    'APP_EXITED',
    'exited 0',
    flaskOn3(flask().replace('\n\nif __name__ == "__main__":\n    app', '\n    app')),
  ),
  fails('empty-app', 'APP_EXITED', 'exited 0', python3('')),
  fails('script-only', 'APP_EXITED', 'exited 0', python3('print("Hello World!")\n')),
  fails('in-background', 'APP_EXITED', 'exited 0', python3(greets, { cmd: 'CMD python app.py &' })),
  fails('no-cmd', 'APP_EXITED', 'exited 0', python3(greets, { cmd: '' })),
  fails(
    'cmd-before-another',
    'APP_EXITED',
    'exited 0',
    python3(greets, { cmd: 'CMD ["python", "app.py"]\nCMD echo ready' }),
  ),
  fails('entrypoint-swallows', 'APP_EXITED', 'exited 0', {
    ...python3(greets, { after: ['COPY --chmod=755 e.sh /e.sh', 'ENTRYPOINT ["/e.sh"]'] }),
    'e.sh': '#!/bin/sh\necho ready\n',
  }),
  fails(
    'entrypoint-shell-swallows',
    'APP_EXITED',
    'exited 0',
    python3(greets, { cmd: 'ENTRYPOINT echo\nCMD ["python", "app.py"]' }),
  ),
  fails(
    'run-instead-of-cmd',
    'APP_EXITED',
    'exited 0',
    python3('print("built")\n', { cmd: 'RUN python app.py' }),
  ),
  fails('hello-world-image', 'APP_EXITED', 'exited 0', { Dockerfile: 'FROM hello-world\n' }),
  fails('bare-base', 'APP_EXITED', 'exited 0', { Dockerfile: 'FROM python:3.13-slim\n' }),
  fails(
    'daemon',
    'APP_EXITED',
    'exited 0',
    python3(served(undefined, { before: 'if os.fork():\n    os._exit(0)' })),
  ),
  fails(
    'thread-only',
    'APP_EXITED',
    'exited 0',
    python3(
      greets.replace(
        /ThreadingHTTPServer\(\("0[\s\S]*$/,
        'threading.Thread(target=ThreadingHTTPServer(("0.0.0.0", 5000), Page).serve_forever, daemon=True).start()\n',
      ),
    ),
  ),
  fails('ends-after-3-s', 'APP_EXITED', 'exited 0', python3('import time\ntime.sleep(3)\n')),
];
