import { describe, expect, it } from '@jest/globals';
import { planOutside } from '../../../generators/core/verify/outside/plan-outside.js';
import { parseDockerfile } from '../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { shellWords } from '../../../generators/core/verify/reading/dockerfile/words.js';
import { folderWith } from '../../temporary-folder.js';

const flask27 = 'Flask==1.1.4';

async function planOf(lines: readonly string[], stack?: string) {
  const contextPath = folderWith({ 'main.py': '', 'src/requirements.txt': '', 'b/app.py': '' });
  const dockerfile = await parseDockerfile(lines.join('\n'));
  return planOutside({ contextPath, containerPort: 5000, stack }, dockerfile);
}

const run = 'CMD ["python", "main.py"]';
const base = 'FROM python:3.12-slim';

describe('how an application runs without Docker', () => {
  it.each([
    [['RUN pip install flask'], ['flask']],
    [['RUN pip3 install -q "flask>=3" && echo done'], ['-q', 'flask>=3']],
    [
      ['RUN python -m pip install --no-cache-dir \\', '  # why', '  flask \\', '  redis'],
      ['flask', 'redis'],
    ],
    [['RUN ["pip", "install", "flask"]'], ['flask']],
    [['RUN pip install --upgrade pip && pip install flask'], ['--upgrade', 'flask']],
    [['RUN pip install -r /app/src/requirements.txt'], ['-r', 'src/requirements.txt']],
    [['RUN echo nothing'], []],
  ])('%j installs %j', async (lines, install) => {
    expect(await planOf([base, ...lines, run])).toMatchObject({ install, python: '3.12' });
  });

  it.each([
    ['CMD python main.py', ['python', 'main.py']],
    ['CMD exec python -u ./main.py', ['python', '-u', 'main.py']],
    ['ENTRYPOINT ["python"]\nCMD ["/srv/main.py"]', ['python', 'main.py']],
    [
      'CMD flask --app main run --host 0.0.0.0',
      ['flask', '--app', 'main', 'run', '--host', '0.0.0.0'],
    ],
    ['CMD ["python", "main.py"]\nCMD ["gunicorn", "main:app"]', ['gunicorn', 'main:app']],
  ])('%j runs %j', async (line, words) => {
    expect(await planOf([base, line])).toMatchObject({ words });
  });

  it('sets what ENV sets, but PATH', async () => {
    const env = ['ENV A=1 B="two words"', 'ENV OLD form of it', 'ENV PATH=/x', 'ENV C=$A'];
    const plan = await planOf([base, ...env, run]);
    expect(plan).toMatchObject({ env: { A: '1', B: 'two words', OLD: 'form of it' } });
  });

  it.each([
    ['otherImage', ['FROM debian', run]],
    ['otherImage', ['FROM pythonic:3', run]],
    ['otherPackages', [base, 'RUN poetry install', run]],
    ['otherPackages', [base, 'RUN apt-get update && apt-get install -y libpq5', run]],
    ['otherPackages', [base, 'RUN pip install $WHAT', run]],
    ['otherCommand', [base]],
    ['otherCommand', [base, 'CMD python main.py && echo']],
    ['otherCommand', [base, 'CMD ["./start.sh"]']],
    ['otherCommand', [base, 'CMD ["python", "elsewhere.py"]']],
    ['otherCommand', [base, 'CMD python main.py a\0b']],
    ['otherCommand', [base, 'ENV A="a\0b"', run]],
    ['otherCommand', [base, 'RUN pip install "a\0b"', run]],
    ['python2', ['FROM python:2.7', `RUN pip install ${flask27}`, run]],
  ])('it is not told (%s) by %j', async (skip, lines) => {
    expect(await planOf(lines)).toEqual({ skip });
  });

  const tests = [`${base} AS tests`, 'RUN pip install docker-intro-has-no-such-package'];

  it.each<[string, readonly string[], object]>([
    [
      'a stage that nobody needs',
      [...tests, 'ENV A=1', 'CMD ["python", "b/app.py"]', base, 'ENTRYPOINT ["python", "main.py"]'],
      { install: [], words: ['python', 'main.py'], env: {} },
    ],
    [
      'a stage that it is made from',
      [`${base} AS base`, 'RUN pip install flask', 'ENV A=1', run, 'FROM base', 'ENV B=2'],
      { install: ['flask'], words: ['python', 'main.py'], env: { A: '1', B: '2' } },
    ],
    [
      'an ENTRYPOINT that resets the CMD of the stage below',
      [`${base} AS base`, 'CMD ["b/app.py"]', 'FROM base', 'ENTRYPOINT ["python", "main.py"]'],
      { words: ['python', 'main.py'] },
    ],
    [
      'an ENTRYPOINT below a CMD of its own stage',
      [base, 'CMD ["main.py"]', 'ENTRYPOINT ["python"]'],
      { words: ['python', 'main.py'] },
    ],
    [
      'a CMD above the ENTRYPOINT of the stage below',
      [
        `${base} AS base`,
        'ENTRYPOINT ["python"]',
        'CMD ["b/app.py"]',
        'FROM base',
        'CMD ["main.py"]',
      ],
      { words: ['python', 'main.py'] },
    ],
    [
      'no ENTRYPOINT, as an empty list says',
      [base, 'ENTRYPOINT ["python"]', 'ENTRYPOINT []', 'CMD python main.py'],
      { words: ['python', 'main.py'] },
    ],
    [
      'a CMD for the shell, which an ENTRYPOINT does not run as it looks',
      [base, 'ENTRYPOINT ["python"]', 'CMD main.py'],
      { skip: 'otherCommand' },
    ],
    [
      'packages from a stage that it copies from',
      [
        ...[`${base} AS build`, 'RUN python -m venv /opt/venv', 'COPY src/requirements.txt .'],
        ...['RUN /opt/venv/bin/pip install --prefix=/install -r src/requirements.txt'],
        ...[
          base,
          'COPY --from=build /opt/venv /opt/venv',
          'ENV PATH=/opt/venv/bin',
          'COPY . .',
          run,
        ],
      ],
      { install: ['-r', 'src/requirements.txt'], words: ['python', 'main.py'], env: {} },
    ],
    [
      'the same packages in two stages',
      [
        ...[`${base} AS build`, 'RUN pip install flask==3.1.3'],
        ...[base, 'COPY --from=build /a /a', 'RUN pip install flask==3.1.3', run],
      ],
      { install: ['flask==3.1.3'] },
    ],
    [
      'other versions in two stages',
      [
        ...[`${base} AS build`, 'RUN pip install flask==3.1.2'],
        ...[base, 'COPY --from=build /a /a', 'RUN pip install flask==3.1.3', run],
      ],
      { skip: 'otherPackages' },
    ],
    [
      'wheels that a stage has made',
      [
        ...[`${base} AS build`, 'RUN pip wheel -w /wheels -r src/requirements.txt'],
        ...[base, 'COPY --from=build /wheels /wheels'],
        ...['RUN pip install --no-index --find-links=/wheels -r src/requirements.txt', run],
      ],
      { skip: 'otherPackages' },
    ],
    [
      'files that a stage has made',
      ['FROM node:22 AS page', 'RUN npm run build', base, 'COPY --from=page /dist /app', run],
      { skip: 'otherPackages' },
    ],
    [
      'files of another image',
      [base, 'COPY --from=nginx /etc/nginx/nginx.conf /app/', run],
      { skip: 'otherPackages' },
    ],
    [
      'files of the context that went by a stage',
      [
        `${base} AS all`,
        'COPY . /app',
        'FROM all AS not-this',
        run,
        base,
        'COPY --from=0 /app /app',
        run,
      ],
      { words: ['python', 'main.py'] },
    ],
  ])('of several stages, it heeds %s', async (_what, lines, plan) => {
    expect(await planOf(lines)).toMatchObject(plan);
  });

  it('hands pip no words of the shell’s, nor of the image’s', async () => {
    const lines = ['RUN pip install flask # the web', 'RUN pip install --target /x -t /y redis'];
    expect(await planOf([base, ...lines, run])).toMatchObject({ install: ['flask', 'redis'] });
    const env = ['ENV COLOUR #fff', 'ENV SAID="a b"'];
    expect(await planOf([base, ...env, run])).toMatchObject({
      env: { COLOUR: '#fff', SAID: 'a b' },
    });
  });

  it('has the stack’s other packages for its own, and those that somebody added', async () => {
    const lines = ['FROM python:2.7-slim', `RUN pip install ${flask27} redis==3.5.3`, run];
    const plan = await planOf(lines, 'python2-flask');
    expect(plan).toMatchObject({ install: ['Flask==3.1.3', 'redis==3.5.3'], python: '2.7' });
    const other = await planOf(
      ['FROM python:3.13', `RUN pip install ${flask27}`, run],
      'python2-flask',
    );
    expect(other).toMatchObject({ install: [flask27], python: '3.13' });
  });
});

it.each([
  [`a  'b c' "d e"f`, ['a', 'b c', 'd ef']],
  ['', []],
  ['a "$b"', undefined],
  ['a > b', undefined],
  ["a 'b", undefined],
  ['a\\ b', undefined],
])('a shell has %j as the words %j', (line, words) => {
  expect(shellWords(line)).toEqual(words);
});
