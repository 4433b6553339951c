/** KiB of a text that somebody has written to keep us busy: as much as is read of a file. */
const size = 1024 * Number(process.env['HARD_INPUTS_SIZE'] ?? 256);

export type Inputs = Readonly<Record<string, string>>;

/** These signs, again and again. */
const again = (signs: string): string =>
  signs.repeat(Math.ceil(size / signs.length)).slice(0, size);

/** A line for every number. */
function counted(line: (number: number) => string): string {
  let text = '';
  for (let number = 0; text.length < size; number += 1) text += line(number);
  return text;
}

const half = size / 2;

/** Whatever the text is said to be: of one sign, of two that take turns, nested, never closed. */
export const anyText: Inputs = {
  ...Object.fromEntries(
    [
      ...[
        '\n',
        ' ',
        '\t',
        '\r',
        '\r\n',
        '\0',
        'a',
        '1',
        '.',
        ',',
        ';',
        ':',
        '/',
        '\\',
        '#',
        '@',
        '%3a',
      ],
      ...['[', '(', '{', '"', "'", '`', '$', '${', '&', '|', '<', '=', '-', '*', '*a', '?', '!\n'],
      ...[
        '\\\n',
        '\\ ',
        '"\\',
        "'\n",
        ' #',
        '#\n',
        ' \n',
        '\n ',
        '    \n',
        'a a a ',
        'a\n',
        'a/',
        '../',
      ],
      ...[
        '"""',
        "'''a",
        '\u001b[',
        '\u001b]',
        '\u001b[31m',
        '\u009b1;',
        'é',
        '👩‍',
        '\u200d',
        '\u202e',
      ],
      ...['\ud83d', '\u2028', '\v', 'Error: ', 'a://', 'http://a@', '::', '##[', 'a/**/'],
    ].map((signs) => [`${JSON.stringify(signs)} again and again`, again(signs)]),
  ),
  'brackets in brackets': '['.repeat(half) + ']'.repeat(half),
  'parentheses in parentheses': '('.repeat(half) + ')'.repeat(half),
  'brackets of which one is closed': `${again('[')}]`,
  'slashes, and a letter': `${again('/')}a`,
  'dashes, and a letter': `${again('-')}a`,
  'spaces, and a letter': `${again(' ')}a`,
  'colons, and a slash': `${again(':')}/`,
  'a sequence of a terminal without an end': `\u001b${again(';#')}`,
  'folders anywhere': again('**/a/\n'),
  'half an address': `${again('%3a')} @`,
};

const below = (from: string, text: string): string => `FROM ${from}\n${text}`;

/** Dockerfiles. */
export const dockerfiles: Inputs = {
  FROM: again('FROM x\n'),
  'stages, each by its name': counted((n) => `FROM x AS s${n}\n`),
  'stages, each made from the one above': counted((n) => `FROM s${n - 1} AS s${n}\n`),
  'stages that copy from each other': counted(
    (n) => `FROM x AS s${n}\nCOPY --from=s${n - 1} a b\n`,
  ),
  'stages that are misspelt': counted((n) => `FROM x AS s${n}\nCOPY --from=z${n} a b\n`),
  'FROM of words': `FROM ${again('a ')}`,
  'FROM of colons, and a slash': `FROM ${again(':')}/`,
  'FROM of variables': `ARG a=b\nFROM ${again('$a')}`,
  'FROM of variables that do not end': `ARG a=b\nFROM }${again(['$', '{a:-'].join(''))}`,
  'FROM with platforms': `FROM ${again('--platform=a ')}x`,
  'ARG before FROM': `${again('ARG a=b\n')}FROM x\n`,
  'ARG of words': `ARG ${again('a=b ')}\nFROM x\n`,
  COPY: below('x', again('COPY a b\n')),
  'COPY of many files': below(
    'x',
    counted((n) => `COPY f${n} b\n`),
  ),
  'COPY of many files at once': below('x', `COPY ${counted((n) => `f${n} `)}`),
  'COPY of patterns': below('x', `COPY ${again('*a ')}b`),
  'COPY of what is above': below('x', `COPY ${again('../')} b`),
  'COPY of a long path': below('x', `COPY ${again('./')} b`),
  'COPY with flags': below('x', `COPY ${again('--chown=a ')}a b`),
  'COPY of lists that do not end': below('x', again('COPY [ b\n')),
  'COPY from a stage': `FROM x AS a\nFROM a\n${again('COPY --from=a a b\n')}`,
  'ADD of addresses': below('x', again('ADD http://a b\n')),
  'RUN pip install': below('python:3', again('RUN pip install a\n')),
  'RUN pip install of many packages': below('python:3', `RUN pip install ${again('a ')}`),
  'RUN pip install of a long word': below('python:3', `RUN pip install ${again('a')}`),
  'RUN pip with options': below('python:3', `RUN pip ${again('-a ')}`),
  'RUN of pips': below('python:3', `RUN ${again('pip install ')}`),
  'RUN of another installer': below('python:3', `RUN poetry ${again('-a ')}`),
  'RUN over many lines': below('x', `RUN a${again(' \\\n a')}`),
  'RUN with comments between its lines': below('x', `RUN a \\\n${again('# c\n')}`),
  'RUN with blank lines': below('x', `RUN a \\\n${again('\n')}`),
  'RUN with comments behind': below('x', `RUN ${again(' #')}`),
  'RUN of commands': below('x', `RUN ${again('a && ')}`),
  'RUN of backslashes': below('x', `RUN a${again('\\ ')}`),
  'RUN with mounts': below('x', `RUN --mount=${again('from=a,')}`),
  'RUN of lists that are none': below('x', again("RUN ['a\n")),
  'a document in place': below('x', `RUN <<A\n${again('a\n')}`),
  'many documents in place': below('x', again('RUN <<A\nA\n')),
  'documents that do not end': below(
    'x',
    counted((n) => `RUN <<A${n}\n`),
  ),
  'documents of one command': below('x', `RUN ${again('<<A ')}`),
  'lines that may be of a document': below('x', `RUN x <<A\n${again('FOO a\n')}`),
  CMD: below('x', again('CMD a\n')),
  'CMD of words': below('python:3', `CMD ${again('a ')}`),
  'CMD of a list': below('python:3', `CMD [${again('"a", ')}"a"]`),
  'CMD of a list that does not end': below('x', `CMD ['${again('a ')}`),
  'CMD of lists in lists': below('x', `CMD ${'['.repeat(half)}${']'.repeat(half)}`),
  'CMD of a long path': below('python:3', `CMD ["python", "${again('/a')}"]`),
  'CMD of servers': below('python:3', `CMD ${again('gunicorn ')}`),
  'CMD of flasks': below('python:3', `CMD ${again('flask ')}`),
  'CMD with options of a server': below('python:3', `CMD gunicorn ${again(' -b')}`),
  'CMD of services': below('python:3', `CMD ${again('service a ')}`),
  ENTRYPOINT: below('x', again('ENTRYPOINT ["a"]\n')),
  ENV: below('x', again('ENV a=b\n')),
  'ENV of words': below('x', `ENV ${again('a=b ')}`),
  'ENV of equals signs': below('x', `ENV ${again('= ')}`),
  'ENV of equals signs between spaces': below('x', `ENV a=1 ${again('b = c ')}`),
  'ENV of words behind a value': below('x', `ENV a=1 ${again('b ')}`),
  'RUN that goes on with an instruction': below('x', again('RUN a \\\nCMD b\n')),
  'RUN that goes on below comments': below('x', `RUN a \\\n${again('# \n')}`),
  'ENV of quotation marks': below('x', `ENV ${again('a="b ')}`),
  'ENV beside a server': below('x', `ENV ${again('runserver ')}\nCMD manage.py runserver`),
  'EXPOSE of ranges': below('x', `EXPOSE ${again('1-99 ')}`),
  'LABEL of quotation marks that are none': below('x', `LABEL ${again('"\\')}`),
  'LABEL of unlike quotation marks': below('x', `LABEL ${again('"a\' ')}`),
  'lines that are no instruction': below('x', again('FOO a\n')),
  'lines that are no instruction, each its own': below(
    'x',
    counted((n) => `FOO${n} a\n`),
  ),
  'lines that go on': below('x', again('&& a\n')),
  'WORKDIR, each below the one above': below(
    'python:3',
    `${again('WORKDIR a\n')}COPY . .\nCMD ["python","a.py"]`,
  ),
  'USER with comments': below('x', again('USER a # b\n')),
  'EXPOSE with comments': below('x', again('EXPOSE 1 # b\n')),
  'ONBUILD in ONBUILD': below('x', `ONBUILD ${again('ONBUILD ')}`),
  directives: again('# a=b\n'),
  'escapes of Windows': `# escape=\`\nFROM x\nRUN a${again(' `\n')}`,
  'quotation marks of a word processor': below('x', again('LABEL a=“\n')),
};

/** Programs, in Python or for a shell. */
export const programs: Inputs = {
  'many imports': again('from flask import x\n'),
  'an import below blank lines': `${again('\n')}import flask`,
  'an import behind spaces': `${again(' ')}import flask`,
  'calls that do not end': `import flask\n${again('app.run(')}`,
  'a call of many arguments': `import flask\napp.run(${again('a,')})`,
  'a call of many names': `import flask\napp.run(${again('host=1,')})`,
  'a call of blank lines': `import flask\napp.run(${again('\n ')})`,
  'parentheses in a call': `import flask\napp.run(${again('(')}`,
  print: again('print "a"\n'),
  'print on one line': again('print '),
  'print behind parentheses': `${again('(\n')}print "a"`,
  'servers that are bound': again('.bind(('),
  'a server that is bound to spaces': `.bind(${again(' ')}`,
  strings: again("'a' "),
  comments: again('# a\n'),
  'an encoding': `#${again('coding ')}`,
  'an encoding of colons': `#${again('coding:')}`,
  'a first line': `#!${again('a')}`,
  'a first line of spaces': `#!${again(' ')}`,
  'a first line of words': `#!/bin/sh ${again('a ')}`,
  'a first line of shells': `#!${again('sh')}`,
  'many guards': again('if __name__ == "x":\n'),
  'quotation marks of a word processor': `'${again('a\n')}“`,
};

/** Pages, be they HTML or not. */
export const pages: Inputs = {
  ...Object.fromEntries(
    [
      ...[
        '<a ',
        '<a b',
        '<a b=',
        '<a b="',
        "<a b='",
        '<a b="">',
        '</',
        '</a',
        '</a>',
        '<!',
        '<!--',
      ],
      ...[
        '-->',
        '<!-->',
        '<?',
        '<?php ',
        '<b>',
        '<p>',
        '<script>',
        '<script></script>',
        '</script',
      ],
      ...['<title>', '<title></title>', '<textarea>', '<textarea></textarea', '<canvas></canvas>'],
      ...['&', '&#', '&#1', '&#x', '&a', '&eacute', '&eacute;', '&ampamp', '&#0;', '&#xd800;'],
      ...['e\u0301', '\u0301\u0323', '\u200b', '\u00ad', '\u00a0', '\u1100', '\u{1d165}', '\ud800'],
      ...['\\u00e9', '\\u', 'on line ', ' on line 1', ' in ', ' in /a on line 1 ', '\nWarning: '],
      ...[
        '<b>Warning</b>:  ',
        '\nWarning: a in /b on line 1',
        '>  ',
        '> \t',
        'SQLSTATE[a]',
        '[an error ',
      ],
      ...['<meta ', '<meta a', '<pre><a href="">', 'Index of /', '<h1>', 'Hello World'],
    ].map((signs) => [`${JSON.stringify(signs)} again and again`, again(signs)]),
  ),
  'marks on one letter': `a${again('\u0301\u0323')}`,
  'a tag of one name': `<${again('a')}`,
  'a tag of spaces': `<a${again(' ')}`,
  'a tag of equals signs': `<a ${again('=')}`,
  'a tag of values': `<a ${again('a="" ')}`,
  'a value that does not end': `<a b="${again('>')}`,
  'a comment that does not end': `<!--${again('--')}`,
  'a program that does not end': `<script>${again('</scrip')}`,
  'a title that does not end': `<title>${again('</titl')}`,
  'elements in elements': '<b>'.repeat(half / 4) + '</b>'.repeat(half / 4),
  'an error far from its place': `\nWarning: ${again('a')} in /a on line 1`,
  'a number of many digits': `&#${again('1')};`,
  'a list of files': `<pre>${again('<a href="a">a</a>\n')}</pre>`,
  'a list of files that does not end': `<pre>${again('<a href="a">a</a>\n')}x`,
  'a list of files with spaces': `<pre>${again(' ')}x`,
};

const place = '  File "/app/a.py", line 1, in x\n';

/** What programs, builders and engines say. */
export const logs: Inputs = {
  ...Object.fromEntries(
    [
      ...[
        place,
        `${place}Error: x\n`,
        'During handling of the above exception\n',
        '| ',
        '+-',
        'File "',
      ],
      ...[
        '/bin/sh: ',
        '/bin/sh: 1: [a',
        'exec ',
        'env: ',
        'not found ',
        'bad interpreter ',
        'listen ',
        'bind ',
      ],
      ...[
        "can't open file ",
        'Failed to find Flask application ',
        "Cannot find module 'a",
        'sh: ',
        '/sh',
        './-',
      ],
      ...[
        '\na.sh: 1: ',
        'Step 1/2 : a\n',
        'STEP 1/2: a\n',
        '   1 | >>> a\n',
        'parse error on line ',
        '#1 a\n',
      ],
      ...[
        '-------\n',
        'ERROR: ',
        'Error: building at STEP ',
        '\nError: building at STEP',
        'docker: ',
      ],
      ...[
        'WARNING: \n',
        'returned a non-zero code: ',
        'did not complete successfully: exit code: ',
      ],
      ...[
        'No matching distribution found for ',
        'E: Unable to locate package ',
        'context "',
        'open buildx',
      ],
      ...[
        'request returned a ',
        'stat a',
        'exec: "a": stat ',
        '(did you mean ',
        'not found (did you mean ',
      ],
      ...[
        'failed to resolve source metadata for a: ',
        'reading manifest ',
        'dial unix podman',
        'connection "',
      ],
      ...[
        'error creating tmpdir: mkdir ',
        'no items matching glob ',
        'pull access denied ',
        'lstat a',
      ],
      ...['  0: 00000000:1388 00000000:0000 0A \n', 'a|0|true|'],
    ].map((words) => [`${JSON.stringify(words)} again and again`, again(words)]),
  ),
  'a traceback of many files': `${counted((n) => `  File "/app/a${n}.py", line 1\n    x\n`)}NameError: x\n`,
  'a traceback of tracebacks': counted(() => `${place}E: x\nDuring handling of the above\n`),
  'a file of a long name': `File "${again('a')}", line 1`,
  'a line of many digits': `File "/a.py", line ${again('1')}`,
  'a place behind spaces': `${again(' ')}File "a", line 1`,
  'a place below blank lines': `${again('\n')}1 | >>> `,
  'a module of many names': `${place}ImportError: ${again('No module named ')}`,
  'a name of many names': `${place}ImportError: cannot import name ${again('a')}`,
  'an error of many dots': `${place}${again('a.b.')}`,
  'a file that is not there': `${place}OSError: ${again('[Errno 2] No such file or directory: ')}`,
  'a step of many words': `Step 1/2 : ${again('a ')}`,
  'a command of many brackets': `/bin/sh: ${again('[')}`,
};

/** Lines of the errors of languages and servers, again and again. */
const said: readonly string[] = [
  ...[
    'Error: ',
    'TypeError: x\n    at f (/app/a.js:1:1)\n',
    '    at /app/a.js:1:1\n',
    '    at (',
    '/app/a.js:1\n',
  ],
  ...[
    '[cause]: Error: x\n',
    "Error: Cannot find module './a'\nRequire stack:\n",
    'Node.js v20\n',
    ' imported from /a',
  ],
  ...[
    'panic: x\n',
    '\t/src/a.go:1 +0x1\n',
    '2026/01/01 00:00:00 x\n',
    'http: panic serving a: ',
    ' [recovered]',
  ],
  ...[
    'Caused by: java.lang.Error: x\n',
    'java.lang.',
    '\tat a.B.c(B.java:1)\n',
    '\tat a.',
    'APPLICATION FAILED TO START\n',
  ],
  ...[
    'PHP Fatal error:  x in /a.php:1\n',
    'PHP Fatal error:  ',
    ' in /a',
    ' on line 1',
    'Parse error: ',
  ],
  ...[
    'nginx: [emerg] x in /a:1\n',
    '[emerg] ',
    '[error] 1#1: *1 x, client: a, upstream: "b"\n',
    ', client: ',
  ],
  ...[
    'AH00526: Syntax error on line 1 of /a:\n',
    'AH00072: ',
    '[pid 1] ',
    '(13)x: ',
    '] /a/.htaccess: x\n',
  ],
  ...["a.rb:1:in `f': x (NameError)\n", '\tfrom a.rb:1:in x\n', 'a.rb:1: ', ': (', ' (E'],
  ...[
    "thread 'main' panicked at src/a.rs:1:1:\nx\n",
    "thread '",
    'Unhandled exception. A.B: x\n',
    '   at f in /a.cs:line 1\n',
  ],
  ...[
    'x at a.pl line 1.\n',
    ' at a.pl',
    ' line 1',
    '/start.sh: line 1: x: not found\n',
    '/start.sh: 1: ',
  ],
  ...[
    'npm ERR! Missing script: "a"\n',
    'npm run a # run the',
    'exec /server: exec format error\n',
    'exec container process ',
  ],
  ...[
    '/a: error while loading shared libraries: ',
    ': version `GLIBC_2',
    "env: 'a': No such",
    'ENOTFOUND a',
    'fatal: ',
  ],
  ...[
    'address 1: missing port',
    'ECONNREFUSED :',
    'open() "a" failed (2: ',
    "Invalid command '",
    'class file version 1.0 ',
  ],
];

export const errors: Inputs = {
  ...Object.fromEntries(
    said.map((words) => [`${JSON.stringify(words)} again and again`, again(words)]),
  ),
  'an error of a long name': `${again('A')}Error: x\n    at /app/a.js:1:1\n`,
  'an exception of many packages': `${again('a.')}Exception: x`,
  'a call of a long name': `TypeError: x\n    at ${again('a')} (/app/a.js:1:1)`,
  'a call of many brackets': `TypeError: x\n    at ${again('(')}`,
  'many calls': `TypeError: x\n${counted((n) => `    at f (/app/a${n}.js:${n}:1)\n`)}`,
  'many places of Go': `panic: x\n${counted((n) => `\t/src/a${n}.go:${n} +0x1\n`)}`,
  'many places of Java': `Exception in thread "m" a.E: x\n${counted((n) => `\tat a.b.c.B${n}.d(B${n}.java:1)\n`)}`,
  'words without an end': `PHP Fatal error:  ${again('x in ')}`,
  'a place far away': `nginx: [emerg] ${again(' in /a')}:1`,
};

/** Files of other languages, of which a project may hold many lines. */
export const settings: Inputs = {
  'scripts that lead to each other': `{ "scripts": { "start": "npm start && npm start" } }`,
  'scripts of many commands': `{ "scripts": { "start": ${JSON.stringify(again('a && '))} } }`,
  'scripts of quotation marks': `{ "scripts": { "start": ${JSON.stringify(again('"a'))} } }`,
  'many scripts': `{ "scripts": { ${counted((n) => `"s${n}": "a",`)} "start": "b" } }`,
  'many dependencies': `{ "dependencies": { ${counted((n) => `"s${n}": "1",`)} "a": "1" } }`,
  'packages in packages': again('{"scripts":'),
  'hosts that are set': again("const host = 'localhost';\n"),
  'a host behind many words': `${again('a ')}= 'localhost'`,
  'calls that listen': again('app.listen(3000, host);\n'),
  'a call of many names': `app.listen(${again('a, ')})`,
  'commands of a script': `#!/bin/sh\n${again('a -b c &\n')}`,
  'servers of a script': `#!/bin/sh\n${again('vite --host\n')}`,
  'services of a script': `#!/bin/sh\n${again('service nginx start\n')}`,
  'a command of many options': `#!/bin/sh\nuvicorn ${again('--host a ')}`,
  'a script that starts itself, again and again': `#!/bin/sh\n${again('sh run.sh\n')}`,
  'a script of npm that starts itself': `{ "scripts": { "start": ${JSON.stringify(again('npm start && '))} } }`,
  'commands that start others': `#!/bin/sh\n${again('exec env npx ')}vite`,
  'quotation marks of a script': `#!/bin/sh\n${again('"a')}`,
};

/** What compilers, bundlers and installers say, begun again and again, and never said to its end. */
export const builds: Inputs = {
  ...Object.fromEntries(
    [
      ...['/bin/sh: 1: ', 'E: Package ', 'npm error ', 'npm error 404 a', 'ENOENT ', 'node-gyp '],
      ...['Could not resolve dependency: peer ', 'Cannot install ', 'Invalid requirement: a '],
      ...['a.b.c.d', 'a.go:1:', 'a.c:1: error: ', 'error[E1]: x\n', '#1 1.1 ', 'a\r', 'lookup a'],
      ...['Step 1/1 : RUN x\n', 'dial tcp: lookup ', '\n./a', 'webpack ERROR in ./a', 'gcc: '],
      ...['(from versions: ', 'Requires-Python >', 'mkdir: cannot create directory '],
    ].map((signs) => [`of a build: ${JSON.stringify(signs)}`, again(signs)]),
  ),
  'an import that nobody says': `✘ [ERROR] Could not resolve "./x"\n${again('\n')}`,
  'an import far away': `✘ [ERROR] Could not resolve "./x"\n${again(' ')}`,
  'a module far away': `ERROR in ./a.js${again(' ')}\nx`,
};

const services = (each: (number: number) => string): string => `services:\n${counted(each)}`;

/** Compose files. */
export const composeFiles: Inputs = {
  'many services': services((n) => `  s${n}:\n`),
  'many services on one line': `services: {${counted((n) => `s${n},`)}}`,
  'services that are built nowhere': services((n) => `  s${n}:\n    build: ./d${n}\n`),
  'services that wait for others': services((n) => `  s${n}: { depends_on: [n${n}] }\n`),
  'a service that waits for many': `services:\n  s:\n    depends_on:\n${again('    - a\n')}`,
  'a service that waits for many that are not there': `services:\n  s:\n    depends_on:\n${counted((n) => `    - n${n}\n`)}`,
  'a service of many ports': `services:\n  s:\n    build: .\n    ports:\n${again('    - 80:80\n')}`,
  'a service of many keys': `services:\n  s:\n${counted((n) => `    k${n}: a\n`)}`,
  'a service of many entries in two': `services:\n  s:\n    ports:\n${again('    - 80: 80\n')}`,
  'services in a service': `services:\n  s:\n${counted((n) => `    s${n}: { image: a }\n`)}`,
  'many keys': counted((n) => `k${n}: a\n`),
  'a key again and again': again('a: b\n'),
  'a name that is used again and again': `a: &a b\n${counted((n) => `k${n}: *a\n`)}`,
  'many names, each used': counted((n) => `k${n}: &n${n} a\nu${n}: *n${n}\n`),
  'names for lists of names': counted((n) => `k${n}: &n${n} [*n${n - 1}, *n${n - 1}]\n`),
  'lists in lists': again('- '),
  'keys in keys': again('? '),
  documents: again('--- a\n'),
  'a text over many lines': `a: "${again('\\\n')}"`,
};
