import { type Specimen, works } from './specimen.js';
import { baked, flask, flask3, flaskOn2, flaskOn3, lines, python3, served } from './texts.js';

const greets = served();

/** Odd lines of Dockerfiles, and odd sources, all of which work. */
export const worksOddLines: readonly Specimen[] = [
  works('escape-directive', {
    Dockerfile: `# escape=\`\n${baked({ before: ['RUN echo a && `', '    echo b'] })}`,
    'app.py': greets,
  }),
  works(
    'comments-in-continuation',
    python3(greets, {
      before: ['RUN echo a \\', '    # why', '', '    && echo b'],
    }),
  ),
  works('hash-in-run', python3(greets, { before: ['RUN echo "# not a comment" # a comment'] })),
  works(
    'comments-with-apostrophes',
    python3(greets, { before: ["# l'appli de l'élève d'à côté"] }),
  ),
  works('indented', { Dockerfile: baked().replace(/^/gm, '   '), 'app.py': greets }),
  works('blank-lines', {
    Dockerfile: `\n\n\n${baked().replaceAll('\n', '\n\n')}`,
    'app.py': greets,
  }),
  works('exposes-pair', python3(greets, { expose: 'EXPOSE 5000:5000' })),
  works('exposes-protocols', python3(greets, { expose: 'EXPOSE 5000/tcp 9000/udp' })),
  works('exposes-variable', python3(greets, { expose: 'ENV PORT=5000\nEXPOSE $PORT' })),
  works('exposes-argument', python3(greets, { expose: 'ARG PORT=5000\nEXPOSE \u0024{PORT}' })),
  works('exposes-quoted', python3(greets, { expose: 'EXPOSE "5000"' })),
  works('exposes-several', python3(greets, { expose: 'EXPOSE 9000\nEXPOSE 5000' })),
  works('exposes-range', python3(greets, { expose: 'EXPOSE 4999-5001' })),
  works('env-old-form', python3(greets, { after: ['ENV GREETING Hello World'] })),
  works('env-quoted', python3(greets, { after: ['ENV A="b c" D=\'e f\' G=h\\ i'] })),
  works('workdir-relative', {
    ...python3(greets),
    Dockerfile: baked().replace('WORKDIR /app', 'WORKDIR /srv\nWORKDIR app'),
  }),
  works(
    'bash-as-shell',
    python3(greets, {
      before: ['SHELL ["/bin/bash", "-o", "pipefail", "-c"]', 'RUN [[ -d /app ]]'],
    }),
  ),
  works(
    'cache-mount',
    python3(greets, { before: ['RUN --mount=type=cache,target=/c echo > /c/x'] }),
  ),
  works(
    'bind-mount',
    python3(greets, { before: ['RUN --mount=type=bind,target=/ctx cat /ctx/app.py'] }),
  ),
  works(
    'maintainer',
    python3(greets, { before: ['MAINTAINER Ada <ada@example.org>', 'LABEL a=b'] }),
  ),
  works('requirements', {
    ...python3(flask(), {
      before: ['COPY requirements.txt ./', 'RUN pip install -r requirements.txt'],
    }),
    'requirements.txt': 'flask==3.1.2  # the web\n',
  }),
  works('requirements-utf-16', {
    ...python3(flask(), {
      before: ['COPY requirements.txt ./', 'RUN pip install -r requirements.txt'],
    }),
    'requirements.txt': Buffer.from('\ufeffflask==3.1.2\r\n', 'utf16le'),
  }),
  works('f-strings', python3(served('who = "World"\nself.reply(f"Hello {who!r:>10}")'))),
  works(
    'new-syntax',
    python3(served('match self.path:\n    case "/":\n        self.reply((n := "Hello"))')),
  ),
  works(
    'python-2-syntax',
    flaskOn2(flask('print "asked"\n    return u"caf\\xe9"'.replace('\n    ', '\n'))),
  ),
  works('latin-1-source', flaskOn2(`# -*- coding: latin-1 -*-\n${flask()}`)),
  works('print-behind-from', flaskOn3(`# print "not code"\n${flask()}`)),
  works('perl-on-debian', {
    Dockerfile: lines('FROM debian', 'COPY app.pl /', 'EXPOSE 5000', 'CMD ["perl", "/app.pl"]'),
    'app.pl': lines(
      'use Socket; $SIG{TERM} = sub { exit 0 };',
      'socket(my $s, PF_INET, SOCK_STREAM, 6); setsockopt($s, SOL_SOCKET, SO_REUSEADDR, 1);',
      'bind($s, sockaddr_in(5000, INADDR_ANY)); listen($s, 9);',
      'while (accept(my $c, $s)) { my $got = <$c>;',
      'print $c "HTTP/1.0 200 OK\\r\\nContent-Length: 5\\r\\n\\r\\nHello"; close $c }',
    ),
  }),
  works('from-scratch', {
    Dockerfile: lines(
      'FROM scratch',
      'COPY --from=python:3.13-slim / /',
      'COPY app.py /',
      'EXPOSE 5000',
      'STOPSIGNAL SIGINT',
      'CMD ["/usr/bin/python3.13", "/app.py"]',
    ),
    'app.py': greets,
  }),
  works('nothing-but-python', {
    Dockerfile: lines(
      'FROM python:3.13-slim AS all',
      'FROM scratch',
      'COPY --from=all /usr/bin/python3.13 /usr/bin/python3.13',
      'COPY --from=all /usr/lib /usr/lib',
      'COPY --from=all /usr/lib64 /lib64',
      'COPY --from=all /usr/lib/x86_64-linux-gnu /lib/x86_64-linux-gnu',
      'COPY --from=all /etc/ld.so.* /etc/',
      'COPY app.py /',
      'EXPOSE 5000',
      'STOPSIGNAL SIGINT',
      'CMD ["/usr/bin/python3.13", "/app.py"]',
    ),
    'app.py': greets,
  }),
  works('templates', {
    ...flaskOn3(flask('return render_template("index.html", name="Ada")'), { copy: 'COPY . .' }),
    'templates/index.html': '<h1>Bonjour {{ name }}</h1>\n',
  }),
  works('package-folder', {
    Dockerfile: baked({
      before: [flask3],
      copy: 'COPY shop ./shop',
      cmd: 'CMD ["python", "-m", "shop"]',
    }),
    'shop/__init__.py': '',
    'shop/__main__.py': 'from shop.web import app\napp.run(host="0.0.0.0", port=5000)\n',
    'shop/web.py': flask(),
  }),
  works(
    'context-dir',
    { 'src/docker/Dockerfile': baked(), 'src/docker/app.py': greets },
    {
      words: ['--context-dir', 'src/docker'],
    },
  ),
];
