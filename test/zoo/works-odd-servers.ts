// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of a Dockerfile
import { type Specimen, works } from './specimen.js';
import { baked, flask, flaskOn2, flaskOn3, python3, served, withoutPrograms } from './texts.js';

const on = (port: number) => served(undefined, { port });

/** Odd servers, ports and addresses, all of which work. */
export const worksOddServers: readonly Specimen[] = [
  works('gunicorn', {
    Dockerfile: baked({
      before: ['RUN pip install --no-cache-dir flask==3.1.2 gunicorn==23.0.0'],
      cmd: 'CMD ["gunicorn", "-b", "0.0.0.0:5000", "-w", "2", "app:app"]',
    }),
    'app.py': flask(),
  }),
  works('gunicorn-by-environment', {
    Dockerfile: baked({
      before: ['RUN pip install --no-cache-dir flask==3.1.2 gunicorn==23.0.0'],
      cmd: 'ENV GUNICORN_CMD_ARGS="--bind=:5000"\nCMD ["gunicorn", "app:app"]',
    }),
    'app.py': flask(),
  }),
  works('waitress', {
    Dockerfile: baked({
      before: ['RUN pip install --no-cache-dir flask==3.1.2 waitress==3.0.2'],
      cmd: 'CMD ["waitress-serve", "--port=5000", "app:app"]',
    }),
    'app.py': flask(),
  }),
  works('flask-run', flaskOn3(flask(), { cmd: 'CMD ["flask", "run", "--host=0.0.0.0"]' })),
  works(
    'flask-run-by-environment',
    flaskOn3(flask(), {
      cmd: 'ENV FLASK_RUN_HOST=0.0.0.0 FLASK_RUN_PORT=5000\nCMD ["flask", "run"]',
    }),
  ),
  works('flask-debug', flaskOn3(flask(undefined, 'host="0.0.0.0", port=5000, debug=True'))),
  works('flask-positional', flaskOn2(flask(undefined, '"0.0.0.0", 5000'))),
  works(
    'flask-host-variable',
    flaskOn3(
      flask(undefined, 'host=HOST, port=int(os.environ["PORT"])').replace(
        'app =',
        'import os\nHOST = "0.0.0.0"\napp =',
      ),
      { after: ['ENV PORT=5000'] },
    ),
  ),
  works('flask-ipv6', flaskOn3(flask(undefined, 'host="::", port=5000'))),
  works(
    'flask-loopback-in-comment',
    flaskOn3(flask().replace('app.run(', '# app.run(host="127.0.0.1")\n    app.run(')),
  ),
  works(
    'flask-dead-loopback',
    flaskOn3(
      flask().replace(
        '    app.run(',
        '    if False:\n        app.run(host="127.0.0.1")\n    app.run(',
      ),
    ),
  ),
  works('port-80', python3(on(80), { expose: 'EXPOSE 80' }), { port: 80 }),
  works('port-8000', python3(on(8000), { expose: 'EXPOSE 8000' }), { port: 8000 }),
  works('port-said-by-option', python3(on(8001), { expose: '' }), {
    ...{ port: 8001, words: ['--container-port', '8001'] },
  }),
  works('nothing-exposed', python3(on(5000), { expose: '' })),
  works('nothing-exposed-port-8000', python3(on(8000), { expose: '' }), { port: 8000 }),
  works('nothing-exposed-port-80', python3(on(80), { expose: '' }), { port: 80 }),
  works(
    'nothing-exposed-two-ports',
    python3(
      served(undefined, {
        port: 8080,
        before: 'import socket\ns = socket.socket()\ns.bind(("127.0.0.1", 9999))\ns.listen(1)',
      }),
      { expose: '' },
    ),
    { port: 8080 },
  ),
  works(
    'nothing-exposed-page-on-the-second',
    python3(
      served(undefined, {
        port: 8002,
        before:
          'class Health(Page):\n    def do_GET(self):\n        self.reply("", 404)\n\n\nthreading.Thread(target=ThreadingHTTPServer(("0.0.0.0", 8001), Health).serve_forever, daemon=True).start()',
      }),
      { expose: '' },
    ),
    { port: 8002 },
  ),
  works(
    'nothing-exposed-port-of-a-variable',
    python3(`import os\n${on(0).replace('0.0.0.0", 0', '0.0.0.0", int(os.environ["PORT"])')}`, {
      after: ['ENV PORT=7007'],
      expose: '',
    }),
    { port: 7007 },
  ),
  works(
    'nothing-exposed-nothing-to-look-with',
    python3(on(8003), { after: [withoutPrograms], expose: '' }),
    {
      port: 8003,
    },
  ),
  works(
    'exposed-variable',
    python3(on(7070), { after: ['ARG P=7070', 'ENV PORT=${P}'], expose: 'EXPOSE ${PORT}' }),
    {
      port: 7070,
    },
  ),
  works('exposed-range', python3(on(8002), { expose: 'EXPOSE 8000-8003' }), { port: 8002 }),
  works('exposed-several', python3(on(9090), { expose: 'EXPOSE 5000 9090' }), { port: 9090 }),
  works('exposed-udp-only', python3(on(80), { expose: 'EXPOSE 80/udp' }), { port: 80 }),
  works('exposed-pair', python3(on(5000), { expose: 'EXPOSE 8080:5000' })),
  works(
    'late-behind-another-port',
    python3(
      served(undefined, {
        before:
          'threading.Thread(target=ThreadingHTTPServer(("0.0.0.0", 9100), Page).serve_forever, daemon=True).start()\ntime.sleep(20)',
      }),
    ),
    { slow: true },
  ),
  works('late', python3(served(undefined, { before: 'time.sleep(20)' })), { slow: true }),
  // Under our limits it may not: it is started again without the one that keeps it from it.
  works(
    'takes-rights',
    python3(served(undefined, { before: 'os.seteuid(0)' }), {
      after: [
        'RUN cp "$(readlink -f "$(command -v python3)")" /usr/local/bin/rooted && chmod 4755 /usr/local/bin/rooted',
        'USER nobody',
      ],
      cmd: 'CMD ["rooted", "app.py"]',
    }),
  ),
  works('simple-http-server-2', {
    Dockerfile: baked({
      from: 'FROM python:2.7-slim',
      copy: 'COPY index.html ./',
      cmd: 'CMD ["python", "-m", "SimpleHTTPServer", "5000"]',
    }),
    'index.html': '<h1>Bonjour</h1>\n',
  }),
  works('http-server-3', {
    Dockerfile: baked({
      copy: 'COPY index.html ./',
      cmd: 'CMD ["python", "-m", "http.server", "5000"]',
    }),
    'index.html': '<h1>Bonjour</h1>\n',
  }),
  works(
    'http-server-of-a-folder',
    {
      Dockerfile: baked({
        copy: 'COPY . /srv',
        cmd: 'CMD python -m http.server --directory /srv --bind 0.0.0.0 5000',
      }),
      'a.txt': '',
    },
    { slow: true },
  ),
];
