import { fails, type Specimen } from './specimen.js';
import { baked, flask, flaskOn2, flaskOn3, lines, python3, served } from './texts.js';

const greets = served();

/** Whose application ends with an error. */
export const failsByCrash: readonly Specimen[] = [
  fails('missing-colon', 'CRASH', 'exited 1', flaskOn3(flask().replace('hello():', 'hello()'))),
  fails('missing-colon-2', 'CRASH', 'exited 1', flaskOn2(flask().replace('hello():', 'hello()'))),
  fails(
    'tabs-and-spaces',
    'CRASH',
    'exited 1',
    flaskOn3(flask('x = 1\n\treturn "x"'.replace('\n', '\n'))),
  ),
  fails('unexpected-indent', 'CRASH', 'exited 1', python3(`x = 1\n  y = 2\n${greets}`)),
  fails('smart-quotes', 'CRASH', 'exited 1', flaskOn3(flask('return “Hello World!”'))),
  fails(
    'unclosed-bracket',
    'CRASH',
    'exited 1',
    flaskOn3(flask(undefined, 'host="0.0.0.0", port=5000').trimEnd().slice(0, -1)),
  ),
  fails('f-string-on-2', 'CRASH', 'exited 1', flaskOn2(flask('return f"Hello {1}"'))),
  fails('print-on-3', 'CRASH', 'exited 1', python3(`print "start"\n${greets}`)),
  fails('accent-on-2-without-coding', 'CRASH', 'exited 1', flaskOn2(flask('return "é"'))),
  fails('latin-1-on-3', 'CRASH', 'exited 1', {
    ...python3(),
    'app.py': Buffer.from(`# é\n${greets}`, 'latin1'),
  }),
  fails(
    'import-misspelt',
    'CRASH',
    'exited 1',
    flaskOn3(flask().replace('from flask', 'from flaks')),
  ),
  fails('import-not-installed', 'CRASH', 'exited 1', flaskOn3(`import numpy\n${flask()}`)),
  fails('flask-not-installed', 'CRASH', 'exited 1', python3(flask())),
  fails('import-name-missing', 'CRASH', 'exited 1', flaskOn3(`from flask import Flsk\n${flask()}`)),
  fails('import-own-not-copied', 'CRASH', 'exited 1', {
    ...flaskOn3(`import helper\n${flask()}`),
    'helper.py': '',
  }),
  fails('import-shadowed', 'CRASH', 'exited 1', {
    ...flaskOn3(flask(), { copy: 'COPY . .' }),
    'flask.py': '',
  }),
  fails(
    'werkzeug-too-new',
    'CRASH',
    'exited 1',
    python3(flask(), { before: ['RUN pip install "flask==2.0.0" "werkzeug==3.1.3"'] }),
  ),
  fails('name-error', 'CRASH', 'exited 1', flaskOn3(flask().replace('app = Flask', 'ap = Flask'))),
  fails(
    'name-main-misspelt',
    'CRASH',
    'exited 1',
    flaskOn3(flask().replace('__name__)', '__nam__)')),
  ),
  fails('file-not-found', 'CRASH', 'exited 1', python3(`open("data.txt")\n${greets}`)),
  fails(
    'folder-not-found',
    'CRASH',
    'exited 2',
    python3(greets, { cmd: 'CMD ["python", "src/app.py"]' }),
  ),
  fails('app-misspelt', 'CRASH', 'exited 2', python3(greets, { cmd: 'CMD ["python", "ap.py"]' })),
  fails('workdir-with-comment', ['CRASH', 'DOCKERFILE_SYNTAX'], 'exited 2', {
    ...python3(),
    Dockerfile: lines(
      'FROM python:3.13-slim',
      'WORKDIR /app # the app',
      'COPY app.py /app/',
      'EXPOSE 5000',
      'CMD ["python", "/app /app.py"]',
    ),
  }),
  fails(
    'workdir-later',
    'CRASH',
    'exited 2',
    python3(greets, { cmd: 'WORKDIR /other\nCMD ["python", "app.py"]' }),
  ),
  fails(
    'env-old-form-comment',
    ['CRASH', 'DOCKERFILE_SYNTAX'],
    'exited 1',
    python3(served(undefined, { before: 'int(os.environ["PORT"])' }), {
      after: ['ENV PORT 5000 # port'],
    }),
  ),
  fails('env-missing', 'CRASH', 'exited 1', python3(`import os\nos.environ["SECRET"]\n${greets}`)),
  fails(
    'env-overwrites-path',
    'CMD_NOT_FOUND',
    'run fails',
    python3(greets, { after: ['ENV PATH=/opt/app/bin'] }),
  ),
  fails(
    'env-in-list',
    'CRASH',
    'exited 2',
    python3(greets, { cmd: 'ENV APP=app.py\nCMD ["python", "$APP"]' }),
  ),
  fails(
    'no-rights-to-write',
    'CRASH',
    'exited 1',
    python3(`open("/app/log", "w")\n${greets}`, { after: ['USER nobody'] }),
  ),
  fails('no-rights-to-read', 'CRASH', 'exited 2', {
    ...python3(greets, { copy: 'COPY --chmod=0600 app.py ./', after: ['USER nobody'] }),
  }),
  fails(
    'port-twice',
    'CRASH',
    'exited 1',
    python3(
      `import socket\ns = socket.socket()\ns.bind(("0.0.0.0", 5000))\ns.listen(1)\n${greets}`,
    ),
  ),
  fails('port-as-text', 'CRASH', 'exited 1', python3(served().replace(', 5000)', ', "5000")'))),
  fails('port-too-large', 'CRASH', 'exited 1', python3(served(undefined, { port: 70000 }))),
  fails('host-of-nobody', 'CRASH', 'exited 1', python3(served(undefined, { host: '10.9.8.7' }))),
  fails('host-misspelt', 'CRASH', 'exited 1', python3(served(undefined, { host: '0.0.0.0.0' }))),
  fails(
    'crash-after-2-s',
    'CRASH',
    'exited 1',
    python3('import time\ntime.sleep(2)\nraise RuntimeError("no database")\n'),
  ),
  fails('exit-with-number', 'CRASH', 'exited 42', python3('import sys\nsys.exit(42)\n')),
  fails(
    'exit-with-words',
    'CRASH',
    'exited 1',
    python3('import sys\nsys.exit("no configuration")\n'),
  ),
  fails('deep-recursion', 'CRASH', 'exited 1', python3('def f():\n    return f()\nf()\n')),
  fails(
    'segmentation-fault',
    'CRASH',
    'exited 139',
    python3('import ctypes\nctypes.string_at(0)\n'),
  ),
  fails(
    'kills-itself',
    'CRASH',
    'exited 137',
    python3(
      'import os\nos.kill(os.getpid(), 9)\nimport ctypes\nctypes.CDLL(None).abort()\nos._exit(137)\n',
    ),
  ),
  fails(
    'aborts',
    'CRASH',
    'exited 139',
    python3('import os, ctypes\nos.write(2, b"abort\\n")\nctypes.string_at(0)\n'),
  ),
  fails('assertion', 'CRASH', 'exited 1', python3(`assert 1 == 2, "one is not two"\n${greets}`)),
  fails(
    'bare-except',
    'CRASH',
    'exited 3',
    python3('import os\ntry:\n    1 / 0\nexcept Exception:\n    os._exit(3)\n'),
  ),
  fails('gunicorn-wrong-module', 'CRASH', 'exited 3', {
    Dockerfile: baked({
      before: ['RUN pip install --no-cache-dir flask==3.1.2 gunicorn==23.0.0'],
      cmd: 'CMD ["gunicorn", "-b", "0.0.0.0:5000", "main:app"]',
    }),
    'app.py': flask(),
  }),
  fails('gunicorn-wrong-name', 'CRASH', 'exited 4', {
    Dockerfile: baked({
      before: ['RUN pip install --no-cache-dir flask==3.1.2 gunicorn==23.0.0'],
      cmd: 'CMD ["gunicorn", "-b", "0.0.0.0:5000", "app:application"]',
    }),
    'app.py': flask(),
  }),
  fails(
    'flask-run-without-app',
    'CRASH',
    'exited 2',
    flaskOn3(flask(), {
      copy: 'COPY app.py ./server.py',
      cmd: 'CMD ["flask", "run", "--host=0.0.0.0"]',
    }),
  ),
  fails(
    'duplicate-route',
    'CRASH',
    'exited 1',
    flaskOn3(
      flask().replace('\n\nif ', '\n\n@app.route("/x")\ndef hello():\n    return ""\n\n\nif '),
    ),
  ),
  fails('input-without-terminal', 'CRASH', 'exited 1', python3(`input("Press enter")\n${greets}`)),
  fails(
    'threads-without-end',
    ['PROCESS_LIMIT', 'CRASH'],
    'exited 1',
    python3(
      'import threading, time\nwhile True:\n    threading.Thread(target=time.sleep, args=(600,), daemon=True).start()\n',
    ),
  ),
  fails('memory', 'OOM', 'exited 137', python3('x = []\nwhile True:\n    x.append("y" * 10**7)\n')),
  fails(
    'memory-at-once',
    ['OOM', 'CRASH'],
    'exited 137',
    python3('x = bytearray(30 * 10**9)\nfor i in range(0, len(x), 4096):\n    x[i] = 1\n'),
  ),
];
