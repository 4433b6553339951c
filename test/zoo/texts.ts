import type { Entries } from './specimen.js';

export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

const indent = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`);

interface Serving {
  readonly host?: string;
  readonly port?: number;
  /** Statements before it listens. */
  readonly before?: string;
}

/** A web server of Python 3 without any package. @param body what it does with a GET */
export const served = (
  body = 'self.reply("Hello World!")',
  { host = '0.0.0.0', port = 5000, before = '' }: Serving = {},
): string => `import os, sys, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

STARTED = time.time()


class Page(BaseHTTPRequestHandler):
    def reply(self, text, status=200, **headers):
        body = text if isinstance(text, bytes) else text.encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        ${indent(body, 8)}


${before}
ThreadingHTTPServer(("${host}", ${port}), Page).serve_forever()
`;

/** A server that sends these bytes to whoever connects. @param answer a Python expression */
export const socketServer = (answer: string, read = true): string => `import socket
s = socket.socket()
s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
s.bind(("0.0.0.0", 5000))
s.listen(5)
while True:
    c = s.accept()[0]
    ${read ? 'c.recv(65536)' : 'pass'}
    try:
        ${indent(answer, 8)}
    except OSError:
        pass
    c.close()
`;

/** The lesson's application. */
export const flask = (page = 'return "Hello World!"', run = 'host="0.0.0.0", port=5000'): string =>
  `from flask import Flask, redirect, render_template, request

app = Flask(__name__)


@app.route("/")
def hello():
    ${indent(page, 4)}


if __name__ == "__main__":
    app.run(${run})
`;

const flask2 = 'RUN pip install --no-cache-dir Flask==1.1.4';
export const flask3 = 'RUN pip install --no-cache-dir flask==3.1.2';

interface Baked {
  readonly from?: string;
  /** Before the application is copied. */
  readonly before?: readonly string[];
  readonly copy?: string;
  /** After that. */
  readonly after?: readonly string[];
  readonly expose?: string;
  readonly cmd?: string;
}

/** A Dockerfile as most are; each part may be another, an empty one is left out. */
export const baked = ({
  from = 'FROM python:3.13-slim',
  before = [],
  copy = 'COPY app.py ./',
  after = [],
  expose = 'EXPOSE 5000',
  cmd = 'CMD ["python", "app.py"]',
}: Baked = {}): string =>
  // The signal spares each of them the wait that Python as the first process has.
  lines(
    ...[from, 'WORKDIR /app', ...before, copy, ...after, expose, 'STOPSIGNAL SIGINT', cmd].filter(
      (line) => line !== '',
    ),
  );

/** Nothing is left by which anybody could look around in the image, as where it is made from nothing. */
export const withoutPrograms =
  'RUN rm -f /bin/cat /usr/bin/cat /bin/sh /usr/bin/sh /bin/bash /usr/bin/bash';

/** A project of two files. */
export const python3 = (app = served(), baking: Baked = {}): Entries => ({
  Dockerfile: baked(baking),
  'app.py': app,
});

/** The same with Flask, under Python 3 or 2. */
export const flaskOn3 = (app = flask(), { before = [], ...baking }: Baked = {}): Entries =>
  python3(app, { before: [flask3, ...before], ...baking });
export const flaskOn2 = (app = flask(), { before = [], ...baking }: Baked = {}): Entries =>
  python3(app, { from: 'FROM python:2.7-slim', before: [flask2, ...before], ...baking });
