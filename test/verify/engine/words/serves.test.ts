import { describe, expect, test } from '@jest/globals';
import { serves } from '../../../../generators/core/verify/engine/words/serves.js';

/** By what each server is known that begins to wait; the whole of a line, as it stands in a log. */
const servers: Readonly<Record<string, readonly string[]>> = {
  Flask: [
    " * Serving Flask app 'app'",
    ' * Running on http://127.0.0.1:5000',
    ' * Running on http://127.0.0.1:5000/ (Press CTRL+C to quit)',
    ' * Running on all addresses (0.0.0.0)',
    'Press CTRL+C to quit',
  ],
  Django: [
    'Starting development server at http://127.0.0.1:8000/',
    'Quit the server with CONTROL-C.',
    'Starting ASGI/Daphne version 4.0.0 development server at http://127.0.0.1:8000/',
  ],
  'other Python': [
    'INFO:     Uvicorn running on http://127.0.0.1:8000 (Press CTRL+C to quit)',
    'INFO:     Application startup complete.',
    '[2026-01-02 03:04:05 +0000] [1] [INFO] Listening at: http://0.0.0.0:8000 (1)',
    '[2026-01-02 03:04:05 +0000] [1] [INFO] Listening at: unix:/tmp/gunicorn.sock (1)',
    'Serving HTTP on 0.0.0.0 port 8000 (http://0.0.0.0:8000/) ...',
    'Serving HTTP on 0.0.0.0 port 8000 ...',
    'INFO:waitress:Serving on http://0.0.0.0:8080',
    'Running on http://127.0.0.1:8000 (CTRL + C to quit)',
    '======== Running on http://0.0.0.0:8080 ========',
    'Listening on http://127.0.0.1:8080/',
    'Hit Ctrl-C to quit.',
    '  You can now view your Streamlit app in your browser.',
    '[I 2026-01-02 03:04:05.678 ServerApp] Jupyter Server 2.7.0 is running at:',
    'ENGINE Serving on http://127.0.0.1:8080',
  ],
  Node: [
    'Server listening on port 3000',
    'Server listening on port: 3000',
    'Server listening at http://127.0.0.1:3000',
    '{"level":30,"time":1,"pid":1,"msg":"Server listening at http://127.0.0.1:3000"}',
    'Example app listening on port 3000',
    'Example app listening on port 3000!',
    'Example app listening at http://localhost:3000',
    'App listening on 3000',
    'listening on *:3000',
    'Listening on :3000',
    'Server running at http://127.0.0.1:3000/',
    'Server is running on port 3000',
    'Server is running on 3000',
    'Server started on port 3000',
    '🚀 Server ready at: http://localhost:4000/graphql',
    'Server is running!',
    'The server has started.',
    'server started',
    '[Nest] 1  - 01/02/2026, 3:04:05 AM     LOG [NestApplication] Nest application successfully started +2ms',
  ],
  'Node’s tools': [
    '  VITE v5.0.0  ready in 300 ms',
    '  ➜  Local:   http://localhost:5173/',
    '   - Local:        http://localhost:3000',
    '  Local:            http://localhost:3000',
    'ready - started server on 0.0.0.0:3000, url: http://localhost:3000',
    'You can now view my-app in the browser.',
    '** Angular Live Development Server is listening on localhost:4200, open your browser on http://localhost:4200/ **',
    '<i> [webpack-dev-server] Loopback: http://localhost:8080/',
    'ℹ ｢wds｣: Project is running at http://localhost:8080/',
    '   INFO  Accepting connections at http://localhost:3000',
    'Hit CTRL-C to stop the server',
  ],
  PHP: [
    'PHP 7.4.33 Development Server (http://0.0.0.0:80) started',
    '[Fri Jan  2 03:04:05 2026] PHP 8.3.1 Development Server (http://0.0.0.0:8000) started',
    'Press Ctrl-C to quit.',
    '   INFO  Server running on [http://127.0.0.1:8000].',
  ],
  Go: [
    '[GIN-debug] Listening and serving HTTP on :8080',
    '⇨ http server started on [::]:1323',
    '2026/01/02 03:04:05 Listening on :8080',
    '2026/01/02 03:04:05 Starting server on :8080',
    '2026/01/02 03:04:05 Server listening on [::]:8080',
    '2026/01/02 03:04:05 listening on port 8080...',
  ],
  'nginx and Apache': [
    '2026/01/02 03:04:05 [notice] 1#1: start worker processes',
    '/docker-entrypoint.sh: Configuration complete; ready for start up',
    "[core:notice] [pid 1] AH00094: Command line: 'httpd -D FOREGROUND'",
    'AH00489: Apache/2.4.58 (Unix) configured -- resuming normal operations',
  ],
  Java: [
    "2026-01-02 03:04:05.678  INFO 1 --- [main] o.s.b.w.embedded.tomcat.TomcatWebServer  : Tomcat started on port(s): 8080 (http) with context path ''",
    "o.s.b.w.embedded.tomcat.TomcatWebServer  : Tomcat started on port 8080 (http) with context path '/'",
    'o.s.b.web.embedded.netty.NettyWebServer  : Netty started on port 8080',
    '02-Jan-2026 03:04:05.678 INFO [main] org.apache.catalina.startup.Catalina.start Server startup in [512] milliseconds',
    'INFO: Server startup in 512 ms',
    'INFO:oejs.AbstractConnector:main: Started ServerConnector@1b2c{HTTP/1.1, (http/1.1)}{0.0.0.0:8080}',
    'INFO  [io.quarkus] (main) app 1.0 on JVM started in 0.8s. Listening on: http://0.0.0.0:8080',
  ],
  Ruby: [
    '* Listening on http://127.0.0.1:3000',
    'Use Ctrl-C to stop',
    '[2026-01-02 03:04:05] INFO  WEBrick::HTTPServer#start: pid=1 port=8000',
    '== Sinatra (v3.1.0) has taken the stage on 4567 for development with backup from Puma',
  ],
  '.NET and Rust': [
    'Now listening on: http://[::]:8080',
    'Application started. Press Ctrl+C to shut down.',
    '🚀 Rocket has launched from http://127.0.0.1:8000',
  ],
  'what is no site': [
    'Server listening on 0.0.0.0 port 22.',
    'LOG:  listening on IPv4 address "0.0.0.0", port 5432',
    'LOG:  database system is ready to accept connections',
    '/usr/sbin/mysqld: ready for connections. Version: 8.0.35  socket: /run/mysqld.sock  port: 3306',
    '1:M 02 Jan 2026 03:04:05.678 * Ready to accept connections tcp',
    '{"c":"NETWORK","id":23016,"ctx":"listener","msg":"Waiting for connections"}',
  ],
};

/** What says nearly the same, and goes on, or would. */
const innocent: readonly string[] = [
  'listening',
  'Listening',
  'listening...',
  'Now listening to events',
  'npm warn deprecated listening@1.0.0: use http.Server.listening instead',
  'npm http fetch GET 200 https://registry.npmjs.org/http-server 120ms (cache miss)',
  'npm notice created a lockfile, the server is ready for it',
  'added 57 packages, and audited 58 packages in 2s',
  'Compiling listening v0.1.0 (https://example.org/listening:8080)',
  'gcc -c server.c -o started.o',
  'Collecting uvicorn',
  'Successfully installed flask-3.0.0 gunicorn-21.2.0',
  'Running setup.py install for flask: started',
  'Running command git clone --filter=blob:none --quiet https://git.example/x /tmp/x',
  'Running on 16 cores',
  'Running tests on 10 machines',
  'running build_ext',
  'Running hooks in /etc/ca-certificates/update.d...',
  'Setting up openssh-server (1:9.2p1-2) ...',
  'Setting up nginx (1.22.1-9) ...',
  'Processing triggers for systemd, server started once before',
  'invoke-rc.d: policy-rc.d denied execution of start.',
  "AH00558: httpd: Could not reliably determine the server's fully qualified domain name",
  'nginx: the configuration file /etc/nginx/nginx.conf syntax is ok',
  'Get:1 http://deb.debian.org/debian bookworm InRelease [151 kB]',
  'Downloading from central: https://repo.maven.apache.org/maven2/x/x.pom',
  'Download started from http://example.org:8080/x.tar.gz',
  'Checking whether the server is running on a big-endian machine... no',
  'checking for a server listening on a socket... yes',
  'Starting a Gradle Daemon (subsequent builds will be faster)',
  'ready for the next step',
  'PHP 8.3.1 Development Server is in the package php-cli',
  'vite v5.0.0 building for production...',
  '✓ built in 1.02s',
  'Local changes: http is used below',
  'The control-c key is mapped',
  'Press any key to continue',
];

describe('the line of a server that begins to wait', () => {
  test.each(
    Object.entries(servers).flatMap(([kind, lines]) => lines.map((line) => [kind, line] as const)),
  )('is known, of %s: %s', (_kind, line) => {
    expect(serves(line)).toBe(true);
    // As BuildKit hands it on.
    expect(serves(`#6 0.345 ${line}`)).toBe(true);
  });

  test.each(innocent)('is not: %s', (line) => {
    expect(serves(line)).toBe(false);
    expect(serves(`#6 0.345 ${line}`)).toBe(false);
  });

  test.each([
    '#6 [3/3] RUN echo Server listening on port 3000; sleep 200',
    '#6 [stage-1 3/3] RUN echo Running on http://x; sleep 200',
    'Step 3/3 : RUN python -m http.server & echo Serving HTTP on 0.0.0.0 port 8000',
    'STEP 3/3: RUN echo Press CTRL+C to quit',
  ])('is none of the builder, which only names the instruction: %s', (line) => {
    expect(serves(line)).toBe(false);
  });
});
