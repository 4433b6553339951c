import { fails, type Specimen } from './specimen.js';
import { baked, flask, flaskOn2, flaskOn3, python3, served, withoutPrograms } from './texts.js';

const greets = served();

/** Whose application nobody reaches. */
export const failsByReach: readonly Specimen[] = [
  fails('flask-default', 'LOOPBACK_BIND', 'silent', flaskOn3(flask(undefined, ''))),
  fails('flask-default-2', 'LOOPBACK_BIND', 'silent', flaskOn2(flask(undefined, ''))),
  fails(
    'flask-loopback',
    'LOOPBACK_BIND',
    'silent',
    flaskOn3(flask(undefined, 'host="127.0.0.1", port=5000')),
  ),
  fails(
    'flask-localhost',
    'LOOPBACK_BIND',
    'silent',
    flaskOn3(flask(undefined, 'host="localhost"')),
  ),
  fails(
    'flask-port-only',
    'LOOPBACK_BIND',
    'silent',
    flaskOn3(flask(undefined, 'port=5000, debug=True')),
  ),
  fails(
    'flask-loopback-variable',
    'LOOPBACK_BIND',
    'silent',
    flaskOn3(
      flask(undefined, 'host=HOST').replace(
        'app =',
        'HOST = ".".join(["127", "0", "0", "1"])\napp =',
      ),
    ),
  ),
  fails(
    'flask-run-default',
    'LOOPBACK_BIND',
    'silent',
    flaskOn3(flask(), { cmd: 'CMD ["flask", "run"]' }),
  ),
  fails(
    'flask-ipv6-loopback',
    'LOOPBACK_BIND',
    'silent',
    flaskOn3(flask(undefined, 'host="::1", port=5000')),
  ),
  fails('gunicorn-default', ['LOOPBACK_BIND', 'WRONG_PORT'], 'silent', {
    Dockerfile: baked({
      before: ['RUN pip install --no-cache-dir flask==3.1.2 gunicorn==23.0.0'],
      cmd: 'CMD ["gunicorn", "app:app"]',
    }),
    'app.py': flask(),
  }),
  fails(
    'gunicorn-default-exposed',
    'LOOPBACK_BIND',
    'silent',
    {
      Dockerfile: baked({
        before: ['RUN pip install --no-cache-dir flask==3.1.2 gunicorn==23.0.0'],
        expose: 'EXPOSE 8000',
        cmd: 'CMD ["gunicorn", "app:app"]',
      }),
      'app.py': flask(),
    },
    { port: 8000 },
  ),
  fails('http-server-loopback', 'LOOPBACK_BIND', 'silent', {
    Dockerfile: baked({
      cmd: 'CMD ["python", "-m", "http.server", "5000", "--bind", "127.0.0.1"]',
    }),
    'app.py': '',
  }),
  fails(
    'server-loopback',
    'LOOPBACK_BIND',
    'silent',
    python3(served(undefined, { host: '127.0.0.1' })),
  ),
  fails(
    'server-localhost',
    'LOOPBACK_BIND',
    'silent',
    python3(served(undefined, { host: 'localhost' })),
  ),
  fails(
    'server-loopback-nothing-exposed',
    'LOOPBACK_BIND',
    'silent',
    python3(served(undefined, { host: '127.0.0.1' }), { expose: '' }),
  ),
  fails(
    'server-other-loopback',
    'LOOPBACK_BIND',
    'silent',
    python3(served(undefined, { host: '127.0.0.2' })),
  ),
  fails('wrong-port', 'WRONG_PORT', 'silent', python3(served(undefined, { port: 8000 }))),
  fails(
    'wrong-port-flask',
    'WRONG_PORT',
    'silent',
    flaskOn3(flask(undefined, 'host="0.0.0.0", port=8080')),
  ),
  fails('wrong-port-exposed', 'WRONG_PORT', 'silent', python3(greets, { expose: 'EXPOSE 80' }), {
    port: 80,
  }),
  fails('wrong-port-by-option', 'WRONG_PORT', 'silent', python3(), {
    port: 9000,
    words: ['--container-port', '9000'],
  }),
  fails(
    'wrong-port-of-several',
    'WRONG_PORT',
    'silent',
    python3(greets, { expose: 'EXPOSE 80 443' }),
    {
      port: 80,
    },
  ),
  fails(
    'wrong-port-by-variable',
    'WRONG_PORT',
    'silent',
    python3(served(undefined, { port: 8000 }), {
      after: ['ENV PORT=5000'],
      expose: 'EXPOSE $PORT',
    }),
  ),
  fails(
    'wrong-port-in-spite-of-default',
    'WRONG_PORT',
    'silent',
    flaskOn3(
      flask(undefined, 'host="0.0.0.0", port=int(os.environ.get("PORT", 5000))').replace(
        'app =',
        'import os\napp =',
      ),
      { after: ['ENV PORT=8080'] },
    ),
  ),
  fails(
    'wrong-port-nothing-to-look-with',
    'WRONG_PORT',
    'silent',
    python3(served(undefined, { port: 8000 }), { after: [withoutPrograms] }),
  ),
  fails('http-server-default', 'WRONG_PORT', 'silent', {
    Dockerfile: baked({ cmd: 'CMD ["python", "-m", "http.server"]' }),
    'app.py': '',
  }),
  fails(
    'loopback-and-wrong-port',
    'LOOPBACK_BIND',
    'silent',
    python3(served(undefined, { host: '127.0.0.1', port: 8000 })),
  ),
  fails(
    'server-ipv6-loopback',
    'LOOPBACK_BIND',
    'silent',
    python3(
      served(undefined, {
        host: '::1',
        before: 'import socket\nThreadingHTTPServer.address_family = socket.AF_INET6',
      }),
    ),
  ),
  fails(
    'sleeps-for-ever',
    'NOT_READY',
    'silent',
    python3('import time\nwhile True:\n    time.sleep(60)\n'),
    { slow: true },
  ),
  fails(
    'tail-for-ever',
    'NOT_READY',
    'silent',
    python3(greets, { cmd: 'CMD ["tail", "-f", "/dev/null"]' }),
  ),
  fails('busy-for-ever', 'NOT_READY', 'silent', python3('while True:\n    pass\n'), { slow: true }),
  fails('spams-for-ever', 'NOT_READY', 'silent', python3('while True:\n    print("x" * 1000)\n'), {
    slow: true,
  }),
  fails('never-answers', 'NOT_READY', 'silent', python3(served('time.sleep(1000)')), {
    slow: true,
  }),
  fails(
    'never-accepts',
    'NOT_READY',
    'silent',
    python3(
      'import socket, time\ns = socket.socket()\ns.bind(("0.0.0.0", 5000))\ns.listen(0)\ntime.sleep(1000)\n',
    ),
    { slow: true },
  ),
  fails(
    'udp-only',
    'NOT_READY',
    'silent',
    python3(
      'import socket, time\ns = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\ns.bind(("0.0.0.0", 5000))\ntime.sleep(1000)\n',
    ),
    { slow: true },
  ),
  fails(
    'fork-bomb',
    ['NOT_READY', 'PROCESS_LIMIT', 'CRASH', 'APP_EXITED'],
    'silent',
    python3(
      'import os\nwhile True:\n    try:\n        os.fork()\n    except OSError:\n        pass\n',
    ),
    { slow: true },
  ),
  fails(
    'waits-for-input',
    'NOT_READY',
    'silent',
    python3(greets, { cmd: 'CMD ["sleep", "infinity"]' }),
  ),
  fails(
    'socket-file',
    'NOT_READY',
    'silent',
    python3(
      'import socket, time\ns = socket.socket(socket.AF_UNIX)\ns.bind("/tmp/app.sock")\ns.listen(5)\ntime.sleep(1000)\n',
    ),
    { slow: true },
  ),
];
