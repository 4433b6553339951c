import { describe, expect, it } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import { lint } from '../../../generators/core/verify/lint/lint.js';
import type { Example } from '../../../generators/core/verify/rules/rule.js';
import { saidOf } from '../said-of.js';
import { projectIn, writeExample } from './example.js';

const python = (...lines: readonly string[]): string =>
  ['FROM python:3.13-slim', 'WORKDIR /web', ...lines, ''].join('\n');

/** A project, and what must be said of it: of the failure, and of each warning. */
const told: readonly (readonly [
  of: string,
  files: Example,
  failure: RegExp | undefined,
  warnings: readonly RegExp[],
])[] = [
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
    'a name near by that the line copies already',
    { Dockerfile: python('COPY package.json package-lock.json ./'), 'package.json': '{}' },
    /no “package-lock\.json” to copy.*Check the spelling/s,
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
    /Check the spelling/,
    [],
  ],
  [
    'COPY with one word',
    { Dockerfile: python('COPY --chown=nobody myapp.py'), 'myapp.py': '' },
    /Write it like this: COPY --chown=nobody myapp\.py \.\/$/,
    [],
  ],
  [
    'ENV with one word',
    { Dockerfile: python('ENV PORT') },
    /Write it like this: ENV PORT=value$/,
    [],
  ],
  [
    'comments behind instructions',
    {
      Dockerfile:
        'From python:2.7-slim # step 1\nRUN pip install Flask # step 2\nCOPY myapp.py /web/ # step 3\nEXPOSE 5000 # step 4\nCMD ["python", "/web/myapp.py"]\n',
      'myapp.py': '',
    },
    /behind FROM on the same line, and so in the lines 3, 4\..*Put each comment/s,
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
];

/** What a remedy says to write in the place of a line. */
const instead = /(?:Did you mean|Write|Write it like this): ((?:COPY|ADD|ENV|EXPOSE) .*)$/;

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
