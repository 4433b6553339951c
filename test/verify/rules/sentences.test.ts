import { describe, expect, it } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import { lint } from '../../../generators/core/verify/lint/lint.js';
import type { Example } from '../../../generators/core/verify/rules/rule.js';
import { saidOf } from '../said-of.js';
import { projectIn, writeExample } from './example.js';

const python = (...lines: readonly string[]): string =>
  ['FROM python:3.13-slim', 'WORKDIR /web', ...lines, ''].join('\n');

/** Lists that are none to Docker, each of which was meant to be the same. */
const lists: readonly (readonly [of: string, line: string])[] = [
  ['single quotes', "CMD ['python', 'myapp.py']"],
  ['quotes of a text program', 'CMD [“python”, “myapp.py”]'],
  ['no comma', 'CMD ["python" "myapp.py"]'],
  ['no bracket at the end', 'CMD ["python", "myapp.py"'],
  ['a quote that is not closed', 'CMD ["python, "myapp.py"]'],
  ['a word without quotes', 'CMD ["python", myapp.py]'],
  ['a comma too many', 'CMD ["python", "myapp.py",]'],
];

type Told = readonly [
  of: string,
  files: Example,
  failure: RegExp | undefined,
  warnings: readonly RegExp[],
];

/** A project, and what must be said of it: of the failure, and of each warning. */
const told: readonly Told[] = [
  [
    'a name near by',
    { Dockerfile: python('COPY --chown=nobody my_app.py ./'), 'myapp.py': '' },
    /no “my_app\.py” to copy.*Did you mean: COPY --chown=nobody myapp\.py \.\/$/s,
    [],
  ],
  [
    'a name near by, in a list',
    { Dockerfile: python('COPY ["src/ap.py", "/a/"]'), 'src/app.py': '' },
    /Did you mean: COPY \["src\/app\.py", "\/a\/"\]$/,
    [],
  ],
  [
    'the folder of the project before a path',
    { Dockerfile: python('COPY web/myapp.py ./'), 'myapp.py': '' },
    /paths begin in the folder of the Dockerfile.*Write: COPY myapp\.py \.\/$/s,
    [],
  ],
  [
    'a file that a program writes',
    { Dockerfile: python('COPY package.json package-lock.json ./'), 'package.json': '{}' },
    /no “package-lock\.json” to copy: the command npm install writes it.*Beside the Dockerfile, type: npm install — or leave the file out: COPY package\.json \.\/$/s,
    [],
  ],
  [
    'a file that a program writes, and that the build cannot do without',
    {
      Dockerfile: python('COPY web/package.json web/yarn.lock ./', 'RUN yarn --frozen-lockfile'),
      'web/package.json': '{}',
    },
    /In the folder web, type: yarn install$/,
    [],
  ],
  [
    'a file that no program would write',
    { Dockerfile: python('COPY go.mod go.sum ./'), 'go.mod': 'module a\n\ngo 1.25\n' },
    /none is needed.*Leave the file out: COPY go\.mod \.\/$/s,
    [],
  ],
  [
    'the sums of what Go fetches',
    { Dockerfile: python('COPY go.mod go.sum ./'), 'go.mod': 'module a\n\nrequire b v1\n' },
    /Beside the Dockerfile, type: go mod tidy$/,
    [],
  ],
  [
    'the only file of a line, which a program writes',
    { Dockerfile: python('COPY . .', 'COPY poetry.lock ./'), 'pyproject.toml': '' },
    /Beside the Dockerfile, type: poetry lock$/,
    [],
  ],
  [
    'a name near by that the line copies already',
    { Dockerfile: python('COPY app.py apps.py ./'), 'app.py': '' },
    /no “apps\.py” to copy.*Save the file in the project as apps\.py/s,
    [],
  ],
  [
    'a list of packages that is called otherwise',
    { Dockerfile: python('COPY requirements.txt ./'), 'requirement.txt': '' },
    /there is “requirement\.txt”.*Rename it, in the folder of the project: mv requirement\.txt requirements\.txt — or write requirement\.txt in every line/s,
    [],
  ],
  [
    'a file that another line names in the same way',
    { Dockerfile: python('COPY myap.py ./', 'CMD ["python", "myap.py"]'), 'myapp.py': '' },
    /mv myapp\.py myap\.py — or write myapp\.py in every line that names myap\.py/,
    [],
  ],
  [
    'a list of packages whose name the line misspells',
    { Dockerfile: python('COPY requirement.txt ./'), 'requirements.txt': '' },
    /Did you mean: COPY requirements\.txt \.\/$/,
    [],
  ],
  [
    'a file in another folder',
    { Dockerfile: python('COPY myapp.py ./'), 'src/myapp.py': '' },
    /Did you mean: COPY src\/myapp\.py \.\/$/,
    [],
  ],
  [
    'a file that is nowhere',
    { Dockerfile: python('COPY xyz.txt ./'), 'myapp.py': '' },
    /Save the file in the project as xyz\.txt, or take xyz\.txt out of the line/,
    [],
  ],
  [
    'a file with a space in its name',
    { Dockerfile: python('COPY --chown=0 my app.py ./'), 'my app.py': '' },
    /“my app\.py” has a space in its name.*Write: COPY --chown=0 \["my app\.py", "\.\/"\]$/s,
    [],
  ],
  ...(
    [
      ['FROM python 3.13-slim', /Write: FROM python:3\.13-slim$/],
      ['FROM python 3.13 as web', /Write: FROM python:3\.13 AS web$/],
      ['FROM debian AS', /Write: FROM debian$/],
      ['FROM debian AS web please', /Name one image/],
      ['from flask import Flask, request', /too many words.*Name one image/s],
      ['FROM', /names no image.*Name one image/s],
    ] as const
  ).map(([line, tells]) => [line, { Dockerfile: `${line}\n` }, tells, []] as const),
  ...(
    [
      ['FORM debian', /Write: FROM debian$/],
      ['FROM=debian', /Write: FROM debian$/],
      ['COPYP --chown=0 a /b', /Write: COPY --chown=0 a \/b$/],
      ['CMD["python", "a.py"]', /Write: CMD \["python", "a\.py"\]$/],
      ['EXPOSE:5000', /Write: EXPOSE 5000$/],
      ['// install Flask', /a comment begins with #.*Write: # install Flask$/s],
      ['-- install Flask', /a comment begins with #.*Write: # install Flask$/s],
      ['/* install Flask */', /a comment begins with #.*Write: # install Flask$/s],
      ['pip install flask', /stands behind RUN\..*Write: RUN pip install flask$/s],
      ['$ pip3 install flask', /stands behind RUN\..*Write: RUN pip3 install flask$/s],
      ['python a.py', /Let the container start it.*: CMD \["python", "a\.py"\]$/s],
      ['npm start', /Let the container start it.*: CMD \["npm", "start"\]$/s],
      ['docker build -t web .', /for a terminal, .*Leave the line out of the Dockerfile/s],
      ['```', /marks where a block begins or ends.*Leave out every line that begins with ```/s],
      ['<<<<<<< HEAD', /Git has put “<<<<<<<” here.*Keep the lines of one version/s],
      ['Flask==3.1.3', /is not an instruction.*that one must end in a backslash/s],
    ] as const
  ).map(
    ([line, tells]) =>
      [
        `${line}, which is no instruction`,
        // In the place of FROM, or below it.
        { Dockerfile: /^F..M/.test(line) ? `${line}\n` : python(line), a: '' },
        tells,
        [],
      ] as const,
  ),
  [
    'COPY with one word',
    { Dockerfile: python('COPY --chown=nobody myapp.py'), 'myapp.py': '' },
    /Write it like this: COPY --chown=nobody myapp\.py \.\/$/,
    [],
  ],
  ...(
    [
      ['C:\\Users\\lea\\web\\myapp.py', 'myapp.py'],
      ['.\\src\\a.py', 'src/a.py'],
      ['src\\a.py', 'src/a.py'],
    ] as const
  ).map(
    ([path, right]) =>
      [
        `a path of Windows: ${path}`,
        { Dockerfile: python(`COPY ${path} ./`), 'myapp.py': '', 'src/a.py': '' },
        new RegExp(`a path of Windows.*Write: COPY ${right.replace('.', '\\.')} \\./$`, 's'),
        [],
      ] as const,
  ),
  [
    'a check of health without CMD',
    { Dockerfile: python('HEALTHCHECK --interval=5s curl -f http://localhost:5000/') },
    /Write it like this: HEALTHCHECK --interval=5s CMD curl -f http:\/\/localhost:5000\/$/,
    [],
  ],
  [
    'a port that there is none of',
    {
      Dockerfile: python('COPY a.py ./', 'EXPOSE 80800', 'CMD ["python", "a.py"]'),
      'a.py': 'import flask\napp = flask.Flask("a")\napp.run(host="0.0.0.0", port=5000)\n',
    },
    /Write it like this: EXPOSE 5000$/,
    [],
  ],
  [
    'a file whose ending is hidden',
    { Dockerfile: python('COPY myapp.py ./'), 'myapp.py.txt': '' },
    /there is “myapp\.py\.txt”.*mv myapp\.py\.txt myapp\.py/s,
    [],
  ],
  [
    'two words of a list in one',
    {
      Dockerfile: python(
        'COPY myapp.py ./',
        'CMD ["flask", "--app", "myapp", "run", "--host 0.0.0.0"]',
      ),
      'myapp.py': 'import flask\napp = flask.Flask("a")\n',
    },
    undefined,
    [],
  ],
  [
    'ENV with one word',
    { Dockerfile: python('ENV PORT') },
    /Write it like this: ENV PORT=value$/,
    [],
  ],
  [
    'a comment behind a value',
    { Dockerfile: python('ENV A=1 # the port') },
    /A comment stands behind ENV/,
    [],
  ],
  [
    'comments behind instructions',
    {
      Dockerfile:
        'From python:2.7-slim # step 1\nRUN pip install Flask # step 2\nCOPY myapp.py /web/ # step 3\nEXPOSE 5000 # step 4\nCMD ["python", "/web/myapp.py"]\n',
      'myapp.py': '',
    },
    /behind FROM on the same line, and also in the lines 3, 4\..*Put each comment/s,
    [],
  ],
  [
    'one comment behind an instruction',
    { Dockerfile: python('COPY myapp.py /web/ # step 3'), 'myapp.py': '' },
    /A comment stands behind COPY on the same line\. .*Put the comment/s,
    [],
  ],
  [
    'debug=True',
    {
      Dockerfile: python('COPY myapp.py ./', 'CMD ["python", "myapp.py"]'),
      'myapp.py': 'import flask\napp = flask.Flask("a")\napp.run(host="0.0.0.0", debug=True)\n',
    },
    undefined,
    [/“debug=True” is for your own machine/],
  ],
  [
    'a program in UTF-16, of which no line is shown',
    {
      Dockerfile: python('COPY myapp.py ./', 'CMD ["python", "myapp.py"]'),
      'myapp.py': `binary:\xff\xfe${[...'print("a")\n'].map((letter) => `${letter}\0`).join('')}`,
    },
    /^myapp\.py is saved as UTF-16, which Python does not read\.\nSave myapp\.py again/,
    [],
  ],
  [
    'app.run without its parentheses',
    {
      Dockerfile: python('COPY myapp.py ./', 'EXPOSE 8080', 'CMD ["python", "myapp.py"]'),
      'myapp.py': 'import flask\napp = flask.Flask("a")\napp.run\n',
    },
    undefined,
    [/only named, and not carried out\. Write: app\.run\(host="0\.0\.0\.0", port=8080\)/],
  ],
  [
    'debug of the command of Flask',
    {
      Dockerfile: python(
        'ENV FLASK_APP=myapp FLASK_DEBUG=1',
        'COPY myapp.py ./',
        'CMD ["flask", "run", "--host=0.0.0.0"]',
      ),
      'myapp.py': 'import flask\napp = flask.Flask("a")\n',
    },
    undefined,
    [/“FLASK_DEBUG=1” is for your own machine/],
  ],
  ...lists.map(
    ([of, line]): Told => [
      of,
      { Dockerfile: python(line), 'myapp.py': '' },
      /in straight double quotes.*: CMD \["python", "myapp\.py"\]$/s,
      [],
    ],
  ),
  [
    'two commands',
    {
      Dockerfile: python('CMD ["true"]', 'EXPOSE 80', 'CMD ["python", "myapp.py"]'),
      'myapp.py': '',
    },
    undefined,
    [/Another CMD follows in line 5: this one is never used.*line 5\.$/s],
  ],
  [
    'debug of Flask, where another server does not ask for it',
    {
      Dockerfile: python(
        'ENV FLASK_DEBUG=1 FLASK_ENV=development',
        'COPY myapp.py ./',
        'CMD ["gunicorn", "-b", "0.0.0.0:5000", "myapp:app"]',
      ),
      'myapp.py': 'import flask\napp = flask.Flask("a")\n',
    },
    undefined,
    [],
  ],
  [
    'the environment of a Flask that no longer reads it',
    {
      Dockerfile: python(
        'ENV FLASK_APP=myapp FLASK_ENV=development',
        'RUN pip install Flask==2.3.0',
        'COPY myapp.py ./',
        'CMD ["python", "-m", "flask", "run", "--host=0.0.0.0"]',
      ),
      'myapp.py': 'import flask\napp = flask.Flask("a")\n',
    },
    undefined,
    [],
  ],
  [
    'the environment of a Flask that reads it',
    {
      Dockerfile: python(
        'ENV FLASK_APP=myapp FLASK_ENV=development',
        'COPY requirements.txt myapp.py ./',
        'RUN pip install -r requirements.txt',
        'CMD ["flask", "run", "--host=0.0.0.0"]',
      ),
      'requirements.txt': 'flask < 2.3\n',
      'myapp.py': 'import flask\napp = flask.Flask("a")\n',
    },
    undefined,
    [/“FLASK_ENV=development” is for your own machine/],
  ],
  [
    'the environment of the last Flask for an old Python',
    {
      Dockerfile:
        'FROM python:3.7-slim\nWORKDIR /web\nENV FLASK_ENV development\nCOPY myapp.py ./\nCMD ["python", "myapp.py"]\n',
      'myapp.py': 'import flask\napp = flask.Flask("a")\napp.run(host="0.0.0.0")\n',
    },
    undefined,
    [/“FLASK_ENV development” is for your own machine/],
  ],
  [
    'an equals sign between spaces',
    { Dockerfile: python('ENV PORT = 5000', 'ENV NAME =a b') },
    undefined,
    [
      /The value of PORT is “= 5000”.*Write: ENV PORT=5000$/,
      /The value of NAME is “=a b”.*Write: ENV NAME="a b"$/,
    ],
  ],
  [
    'an equals sign before a space',
    { Dockerfile: python('ENV A=1 PORT= 5000') },
    /Behind ENV, a space stands.*Write: ENV A=1 PORT=5000$/s,
    [],
  ],
  [
    'an equals sign between spaces of ARG',
    { Dockerfile: python('ARG PORT = 5000') },
    /Behind ARG, a space stands.*Write: ARG PORT=5000$/s,
    [],
  ],
  [
    'a value of two words',
    { Dockerfile: python('ENV A=1 GREETING=Hello you all B=2') },
    /“you” stands behind a space.*Write: ENV A=1 GREETING="Hello you all" B=2$/s,
    [],
  ],
  [
    'a value between the quotation marks of a word processor',
    { Dockerfile: python('ENV A=“b c”') },
    /Write: ENV A="b c"$/,
    [/The character ““” stands/],
  ],
  [
    'a colon in the place of an equals sign',
    { Dockerfile: python('ENV PORT: 5000') },
    undefined,
    [/“PORT:” for the name.*Write: ENV PORT=5000$/],
  ],
  [
    'a colon between a name and its value',
    { Dockerfile: python('ENV PORT:5000') },
    /Write it like this: ENV PORT=5000$/,
    [],
  ],
  [
    'values that are empty, or begin with a name and an equals sign',
    { Dockerfile: python('ENV A= B=2', 'ENV C a=b', 'LABEL d= e=f', 'ARG G= H') },
    undefined,
    [],
  ],
  [
    'a backslash before another instruction',
    {
      Dockerfile: python(
        'RUN apt-get update \\',
        '# tools',
        '  && pip install flask && \\',
        'CMD ["python", "myapp.py"]',
      ),
    },
    /the next one, “CMD \["python", "myapp\.py"\]”, a part of RUN.*Leave the backslash out: && pip install flask$/s,
    [],
  ],
  [
    'a backslash before another instruction, in what is printed',
    { Dockerfile: python('RUN echo a \\', 'FROM b') },
    undefined,
    [/a part of RUN/],
  ],
  [
    'backslashes that join what is one',
    {
      Dockerfile: python(
        'RUN echo "\\',
        'FROM a" > /b',
        'HEALTHCHECK --interval=5s \\',
        'CMD true',
        'RUN true \\',
        '  COPY',
      ),
    },
    undefined,
    [],
  ],
  [
    'a command for a shell',
    { Dockerfile: python('CMD python a.py # starts') },
    undefined,
    [/stops faster: CMD \["python", "a\.py"\]$/],
  ],
  [
    'a command that only a shell understands',
    { Dockerfile: python('CMD python $APP') },
    undefined,
    [/stops faster: CMD exec python \$APP$/],
  ],
  [
    'commands for a shell',
    { Dockerfile: python('CMD sleep 1 && python a.py') },
    undefined,
    [/Let the last command behind CMD begin with exec/],
  ],
  [
    'a program that is started by its name',
    { Dockerfile: python('COPY --chmod=755 myapp.py ./', 'CMD ["./myapp.py"]'), 'myapp.py': '' },
    /does not say what runs it.*Name in the Dockerfile what runs it: CMD \["python", "\.\/myapp\.py"\]$/s,
    [/works with BuildKit only/],
  ],
  [
    'a program in the place of a command',
    { Dockerfile: python('COPY myapp.py ./', 'CMD ["myapp.py", "-v"]'), 'myapp.py': '#!a\n' },
    /is a file, and no command.*Write: CMD \["python", "myapp\.py", "-v"\]$/s,
    [/not marked as executable.*CMD \["python", "myapp\.py", "-v"\]/],
  ],
  [
    'a script that may not be executed',
    {
      Dockerfile: 'FROM debian\nCOPY start.sh /\nCMD ["tini", "--", "/start.sh"]\n',
      'start.sh': '#!/usr/bin/env bash\ntrue\n',
    },
    undefined,
    [
      /Name in the Dockerfile what runs it: CMD \["tini", "--", "bash", "\/start\.sh"\]. Or mark it: type/,
    ],
  ],
];

/** What a remedy says to write in the place of a line. */
const instead =
  /(?:Did you mean|Write|Write it like this|eave the file out|between them): ((?:FROM|RUN|CMD|COPY|ADD|ENV|EXPOSE|HEALTHCHECK|#) .*)$/;

describe('the rules', () => {
  it.each(told)('tell of %s', async (_of, files, why, warnings) => {
    const project = await projectIn(writeExample(files));
    const found = await lint({ project, messages: en });
    const { message, remedy } = found.failure ? saidOf(found.failure) : { message: '', remedy: '' };
    if (why) expect(`${message}\n${remedy}`).toMatch(why);
    else expect(found.failure).toBeUndefined();
    const said = found.warnings
      .filter(({ rule }) => rule !== 'end-of-life')
      .map((each) => each.message);
    expect(said).toHaveLength(warnings.length);
    for (const [index, pattern] of warnings.entries()) expect(said[index]).toMatch(pattern);
    // Whoever does as told is told nothing more.
    const line = instead.exec(remedy)?.[1];
    if (line === undefined) return;
    const lines = files['Dockerfile']?.split('\n') ?? [];
    lines[(found.failure?.location?.line ?? 0) - 1] = line;
    const mended = await projectIn(writeExample({ ...files, Dockerfile: lines.join('\n') }));
    expect((await lint({ project: mended, messages: en })).failure).toBeUndefined();
  });
});
