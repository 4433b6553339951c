import { describe, expect, it } from '@jest/globals';
import { planOutside } from '../../../generators/core/verify/outside/plan-outside.js';
import { parseDockerfile } from '../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { shellWords } from '../../../generators/core/verify/reading/dockerfile/shell-words.js';
import { folderWith } from '../../temporary-folder.js';

const flask27 = 'Flask==1.1.4';

async function planOf(lines: readonly string[], stack?: string) {
  const contextPath = folderWith({ 'main.py': '', 'src/requirements.txt': '', 'b/app.py': '' });
  const dockerfile = await parseDockerfile(lines.join('\n'));
  const project = { dir: '.', name: 'x', port: 1, containerPort: 5000, portIsSaid: true };
  const rest = {
    expect: undefined,
    notes: [],
    exposed: [],
    stack,
    context: '.',
    contextPath,
    file: 'Dockerfile',
  };
  return planOutside({ ...project, ...rest, dockerfile }, dockerfile);
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
  ])('%j installs %j', async (lines, packages) => {
    expect(await planOf([base, ...lines, run])).toMatchObject({ packages, python: '3.12' });
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
    ['python2', ['FROM python:2.7', `RUN pip install ${flask27}`, run]],
  ])('it is not told (%s) by %j', async (skip, lines) => {
    expect(await planOf(lines)).toEqual({ skip });
  });

  it('has the stack’s other packages for its own, and those that somebody added', async () => {
    const lines = ['FROM python:2.7-slim', `RUN pip install ${flask27} redis==3.5.3`, run];
    const plan = await planOf(lines, 'python2-flask');
    expect(plan).toMatchObject({ packages: ['Flask==3.1.3', 'redis==3.5.3'], python: '2.7' });
    const other = await planOf(
      ['FROM python:3.13', `RUN pip install ${flask27}`, run],
      'python2-flask',
    );
    expect(other).toMatchObject({ packages: [flask27], python: '3.13' });
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
