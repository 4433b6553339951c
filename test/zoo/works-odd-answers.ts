import { type Specimen, works } from './specimen.js';
import { baked, flask, flask3, flaskOn3, lines, python3, served, socketServer } from './texts.js';

/** Odd answers that are right all the same. */
export const worksOddAnswers: readonly Specimen[] = [
  works(
    'redirect',
    flaskOn3(
      flask('return redirect("/home")').replace(
        '\n\nif ',
        '\n\n@app.route("/home")\ndef home():\n    return "home"\n\n\nif ',
      ),
    ),
    { raw: 302 },
  ),
  works(
    'redirect-absolute',
    python3(
      served(
        'if self.path == "/":\n    self.reply("", 301, Location="http://%s/home" % self.headers["Host"])\nelse:\n    self.reply("home")',
      ),
    ),
    { raw: 301 },
  ),
  works('said-no-content', python3(served('self.send_response(204)\nself.end_headers()')), {
    ...{ words: ['--status', '204'], raw: 204 },
  }),
  works('created', python3(served('self.reply("new", 201)')), { raw: 201 }),
  works('slow-start', python3(served(undefined, { before: 'time.sleep(20)' })), { slow: true }),
  works('slow-answer', python3(served('time.sleep(6)\nself.reply("Hello")')), { slow: true }),
  works(
    'slow-answer-one-at-a-time',
    python3(
      served('time.sleep(6)\nself.reply("Hello")').replaceAll('ThreadingHTTPServer', 'HTTPServer'),
    ),
    { slow: true },
  ),
  works(
    'slow-body',
    python3(
      served(
        'self.send_response(200)\nself.end_headers()\nfor n in range(8):\n    self.wfile.write(b"x")\n    self.wfile.flush()\n    time.sleep(0.5)',
      ),
    ),
    { slow: true },
  ),
  works(
    'warms-up-with-503',
    python3(
      served('self.reply("wait", 503) if time.time() - STARTED < 3 else self.reply("Hello")'),
    ),
  ),
  works(
    'warms-up-by-closing',
    python3(served('if time.time() - STARTED > 3:\n    self.reply("Hello")')),
  ),
  works('big-body', python3(served('self.reply("x" * 5000000)'))),
  works('said-empty', python3(served('self.reply("")')), { words: ['--expect', '='] }),
  works(
    'chunked',
    python3(
      served(
        'self.send_response(200)\nself.send_header("Transfer-Encoding", "chunked")\nself.end_headers()\nself.wfile.write(b"5\\r\\nHello\\r\\n0\\r\\n\\r\\n")',
      ).replace('    def reply', '    protocol_version = "HTTP/1.1"\n\n    def reply'),
    ),
  ),
  works(
    'gzip',
    python3(
      served('import gzip\nself.reply(gzip.compress(b"Hello World!"), Content_Encoding="gzip")'),
    ),
    {
      words: ['--expect', 'Hello World!'],
    },
  ),
  works(
    'keep-alive',
    python3(
      served().replace('    def reply', '    protocol_version = "HTTP/1.1"\n\n    def reply'),
    ),
  ),
  works(
    'latin-1-page',
    python3(
      served('self.reply("é".encode("latin-1"), Content_Type="text/html; charset=iso-8859-1")'),
    ),
    { words: ['--expect', 'é'] },
  ),
  works('large-header', python3(served('self.reply("Hello", Set_Cookie="a=" + "x" * 30000)'))),
  works(
    'bare-line-feeds',
    python3(socketServer('c.sendall(b"HTTP/1.1 200 OK\\nContent-Type: text/plain\\n\\nHello")')),
  ),
  works('no-headers', python3(socketServer('c.sendall(b"HTTP/1.0 200 OK\\r\\n\\r\\nHello")'))),
  works(
    'no-reason',
    python3(socketServer('c.sendall(b"HTTP/1.1 200\\r\\nContent-Length: 5\\r\\n\\r\\nHello")')),
  ),
  works('hostile-answer', python3(served('self.reply(b"\\x1b[31m\\x00\\xff\\xfe]]>::error::x")'))),
  works(
    'other-page',
    python3(served('self.reply("ok") if self.path == "/health" else self.reply("no", 404)')),
    {
      ...{ words: ['--path', '/health'], raw: 200 },
    },
  ),
  works('page-with-query', python3(served('self.reply(self.path)')), {
    words: ['--path', '/a%20b?c=d&e=%C3%A9', '--expect', '/a%20b?c=d&e=%C3%A9'],
  }),
  works('said-text', python3(), { words: ['--expect', 'Hello World!'] }),
  works('said-part', flaskOn3(), { words: ['--expect', 'Hello World'] }),
  works('said-whole', python3(), { words: ['--expect', '=Hello World!'] }),
  works('said-in-tags', flaskOn3(flask('return "<h1>Hello <b>World</b>!</h1>"')), {
    words: ['--expect', 'Hello World!'],
  }),
  works(
    'said-in-entities',
    python3(
      served(
        'self.reply("<p>&Eacute;l&egrave;ve,&nbsp;l&#146;&#233;t&#xE9;&#8239;!", Content_Type="text/html")',
      ),
    ),
    { words: ['--expect', 'E\u0301lève, l’été !'] },
  ),
  works(
    'said-in-latin-1',
    python3(
      served(
        'self.reply("<meta charset=iso-8859-1><p>Élève".encode("latin-1"), Content_Type="text/html")',
      ),
    ),
    { words: ['--expect', 'Élève'] },
  ),
  works('said-behind-mark', python3(served('self.reply("\\ufeffHello World!")')), {
    words: ['--expect', '=Hello World!'],
  }),
  works(
    'default-page',
    python3(
      served(
        'self.reply("<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1>", Content_Type="text/html")',
      ),
    ),
  ),
  works(
    'made-by-script',
    python3(
      served(
        'self.reply("<div id=app></div><script src=/app.js></script>", Content_Type="text/html")',
      ),
    ),
  ),
  works('said-pattern', python3(), { words: ['--expect', '/hello\\s+world/i'] }),
  works('said-status', python3(served('self.reply("not here", 404)')), {
    ...{ words: ['--status', '404'], raw: 404 },
  }),
  works('said-redirect', python3(served('self.reply("", 302, Location="/x")')), {
    ...{ words: ['--status', '302'], raw: 302 },
  }),
  works(
    'endless-log',
    python3(
      served(undefined, {
        before:
          'def spam():\n    while True:\n        print("x" * 1000)\nthreading.Thread(target=spam, daemon=True).start()',
      }),
    ),
  ),
  works(
    'busy-thread',
    python3(
      served(undefined, {
        before:
          'threading.Thread(target=lambda: [None for _ in iter(int, 1)], daemon=True).start()',
      }),
    ),
  ),
  works(
    'busy-processes',
    python3(
      served(undefined, {
        before: 'for _ in range(4):\n    if os.fork() == 0:\n        while True:\n            pass',
      }),
    ),
  ),
  works(
    'worker-dies',
    python3(served(undefined, { before: 'if os.fork() == 0:\n    os._exit(1)' })),
  ),
  works(
    'worker-eats-memory',
    python3(
      served(undefined, {
        before: 'if os.fork() == 0:\n    a = ["x" * 10**6 for _ in range(4000)]\n    os._exit(0)',
      }),
    ),
  ),
  works(
    'server-in-background',
    python3(served(), {
      cmd: 'CMD python app.py & while true; do sleep 1; done',
    }),
    { slow: true },
  ),
  works(
    'writes-files',
    python3(served('open("/app/count", "a").write("x")\nself.reply(open("/app/count").read())')),
  ),
  works(
    'many-threads',
    python3(
      served(undefined, {
        before:
          'for _ in range(60):\n    threading.Thread(target=time.sleep, args=(600,), daemon=True).start()',
      }),
    ),
  ),
  works(
    'ignores-stop',
    python3(
      served(undefined, {
        before:
          'import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)',
      }),
    ),
    { slow: true },
  ),
  works('hostname', python3(served('import socket\nself.reply(socket.gethostname())'))),
  works('stack-module-in-requirements', {
    ...python3(flask(), {
      before: ['COPY requirements.txt ./', 'RUN python -m pip install -r requirements.txt'],
    }),
    'requirements.txt': lines('-i https://pypi.org/simple', 'flask==3.1.2').replace(/^-i.*\n/, ''),
  }),
  works('virtual-environment', {
    Dockerfile: baked({
      before: [
        flask3,
        'RUN mkdir /opt/x && python -c "import sys; print(sys.version)" > /opt/x/version',
      ],
    }),
    'app.py': flask('return open("/opt/x/version").read()'),
  }),
];
