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
    [404, 'app.run("0.0.0.0")\n@app.route("/")', /page \/ stands below[\s\S]*Move this line/],
    [404, 'app.route("/")  # the page', /Without @ in front[\s\S]*Write: @app\.route\("\/"\)$/],
    [404, '@app.route', /does not say which page[\s\S]*Write: @app\.route\("\/"\)$/],
  ])('tells of a page that answers %i', async (number, route, tells) => {
    const program = `from flask import Flask\n${route}\ndef hello():\n    return ""\n`;
    const project = await projectIn(writeExample({ ...usual, 'myapp.py': program }));
    const seen = { ...project, context: 'web', file: 'web/Dockerfile' };
    const why = await explainCrash(failure('HTTP_STATUS', { number }), '', seen);
    expect(why.location).toEqual({ file: 'web/myapp.py', line: 2 });
    const { message, remedy } = saidOf(why);
    expect(`${message}\n${remedy}`).toMatch(tells);
  });

  it.each([
    [
      404,
      '@app.route("/<name>")\ndef hello(name):\n    return name',
      3,
      /above def hello\(\) too, and give it a value for that page: def hello\(name=""\):$/,
    ],
    [
      400,
      '@app.route("/")\ndef hello():\n    name = request.args["name"]\n    return name',
      4,
      /do without: name = request\.args\.get\("name", ""\)$/,
    ],
    [
      400,
      '@app.route("/a")\ndef a():\n    return request.form["a"]\n@app.route("/")\ndef b():\n    return request.form[\'b\']',
      7,
      /do without: return request\.form\.get\("b", ""\)$/,
    ],
  ])('tells of a page that answers %i, and what it wants', async (number, view, line, tells) => {
    const program = `from flask import Flask, request\n${view}\n`;
    const project = await projectIn(writeExample({ ...usual, 'myapp.py': program }));
    const seen = { ...project, context: 'web', file: 'web/Dockerfile' };
    const why = await explainCrash(failure('HTTP_STATUS', { number }), '', seen);
    expect(why.location).toEqual({ file: 'web/myapp.py', line });
    expect(saidOf(why).remedy).toMatch(tells);
    expect(saidOf(why, fr).remedy).not.toBe(saidOf(why).remedy);
  });

  it.each([
    ['Warning: Undefined variable $nmae', '$name = "Ada";', /Did you mean \$name\?/],
    ['Notice: Undefined variable: count', '$a = 1;', /line, \$count = "…", or take \$count out/],
  ])('tells of a variable that a page of PHP names: %s', async (detail, set, tells) => {
    const files = {
      Dockerfile: 'FROM php:8-apache\nCOPY . /var/www/html/\n',
      'index.php': `<?php\n${set}\necho $nmae;\n`,
    };
    const project = await projectIn(writeExample(files));
    const inImage = { file: '/var/www/html/index.php', line: 3 };
    const why = await explainCrash(failure('PAGE_ERROR', { detail, inImage }), '', project);
    expect(why.location).toEqual({ file: 'index.php', line: 3 });
    expect(saidOf(why).remedy).toMatch(tells);
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
