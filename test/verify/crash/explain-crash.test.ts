import { describe, expect, it } from '@jest/globals';
import { fr } from '../../../generators/core/i18n/fr/fr.js';
import { failure } from '../../../generators/core/verdict/failure.js';
import { explainCrash } from '../../../generators/core/verify/crash/explain-crash.js';
import type { Example } from '../../../generators/core/verify/rules/rule.js';
import { projectIn, writeExample } from '../rules/example.js';
import { saidOf } from '../said-of.js';
import { type Crash, crashes } from './crashes.js';
import { pythonCrashes } from './python-crashes.js';

const usual: Example = {
  Dockerfile:
    'FROM python:3.13-slim\nRUN pip install Flask\nWORKDIR /web\nCOPY . .\nCMD ["python", "myapp.py"]\n',
  'myapp.py': Array.from({ length: 20 }, (_, index) => `line_${index + 1}`).join('\n'),
};

async function explain({ code = 'CRASH', files, log }: Crash) {
  const project = await projectIn(writeExample({ ...usual, ...files }));
  const why = failure(code, code === 'HTTP_STATUS' ? { number: 500 } : { number: 1 });
  return explainCrash(why, log, { ...project, context: 'web', file: 'web/Dockerfile' });
}

describe('a crash', () => {
  it.each([...crashes, ...pythonCrashes].map((crash) => [crash.of, crash] as const))(
    '%s',
    async (_of, crash) => {
      const why = await explain(crash);
      expect(why.code).toBe(crash.as ?? crash.code ?? 'CRASH');
      const [file, line] = crash.at?.split(':') ?? [];
      expect(why.location).toEqual(file === undefined ? null : { file, line: Number(line) });
      const { message, remedy } = saidOf(why);
      expect(`${message}\n${remedy}`).toMatch(crash.tells);
      expect(`${message}\n${remedy}`).not.toMatch(/undefined|null/);
      if (why.words) expect(saidOf(why, fr).remedy).not.toBe(remedy);
    },
  );

  it.each([
    [
      404,
      '@app.route("/hello")',
      /The only page that the program has is \/hello \(web\/myapp\.py:2\)/,
    ],
    [405, '@app.route("/", methods=["POST"])', /leave out GET/],
  ])('tells of a page that answers %i', async (number, route, tells) => {
    const program = `from flask import Flask\n${route}\ndef hello():\n    return ""\n`;
    const project = await projectIn(writeExample({ ...usual, 'myapp.py': program }));
    const seen = { ...project, context: 'web', file: 'web/Dockerfile' };
    const why = await explainCrash(failure('HTTP_STATUS', { number }), '', seen);
    expect(why.location).toEqual({ file: 'web/myapp.py', line: 2 });
    expect(saidOf(why).message).toMatch(tells);
  });

  it('is told as it was seen where nothing is known of it', async () => {
    const why = await explain({ of: '', log: 'what?\nboom\n', tells: /./ });
    expect(why).toEqual(failure('CRASH', { number: 1, detail: 'boom' }));
  });

  it('does not slow down for a log that is full of places', async () => {
    const log = 'Traceback (most recent call last):\n'.concat(
      '  File "/web/myapp.py", line 3, in a\n'.repeat(20_000),
    );
    const began = performance.now();
    await explain({ of: '', log: `${log}NameError: name 'x'\n`, tells: /./ });
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
