import { describe, expect, it } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import type { Run } from '../../../generators/core/process/run.js';
import { failure } from '../../../generators/core/verdict/failure.js';
import { lint } from '../../../generators/core/verify/lint/lint.js';
import { syntaxFault } from '../../../generators/core/verify/reading/python/syntax-fault.js';
import { starting } from '../../../generators/core/verify/rules/example.js';
import { saidOf } from '../said-of.js';
import { noProgram, projectIn, writeExample } from './example.js';

/** A line that Python 2.7, 3 or both refuse, and what is said of it. */
const faults = [
  ['if x = 1:', 'single-equals', 'if x == 1:'],
  ['if __name__ = "__main__":', 'single-equals', 'if __name__ == "__main__":'],
  ['def hello()', 'missing-colon', 'def hello():'],
  ['if x == "a"  # why', 'missing-colon', 'if x == "a":'],
  ['for i in range(3);', 'missing-colon', 'for i in range(3):'],
  ['print(max(1, 2)', 'bracket-open', '('],
  ['x = 1)', 'bracket-close', ')'],
  ['x = [1, 2)', 'bracket-close', ')'],
  ['x = "abc', 'string-open', '"'],
  ["x = 'it's'", 'string-open', "'"],
  ['app.run(host=0.0.0.0, port=5000)', 'bare-address', '0.0.0.0'],
  ['my-name = 3', 'hyphen-name', 'my-name'],
  ['form flask import Flask', 'keyword-near', 'form'],
  ['retrun 3', 'keyword-near', 'retrun'],
  ['Import os', 'keyword-near', 'Import'],
  ['esle:', 'keyword-near', 'esle'],
  ['if a && b:', 'other-language', '&&'],
  ['x++', 'other-language', '++'],
  ['else if a:', 'other-language', 'else if'],
  ['var x = 3;', 'other-language', 'var'],
  ['def f:', 'no-parentheses', 'def f():'],
  ['def f', 'no-parentheses', 'def f():'],
  ['def hello-world():', 'hyphen-name', 'hello-world'],
  ['def hello world():', 'space-name', 'hello world'],
  ['my name = 3', 'space-name', 'my name'],
  ['GREETING = Hello World!', 'unquoted-text', 'Hello World!'],
  ['GREETING = Welcome to the page in Lyon', 'unquoted-text', 'Welcome to the page in Lyon'],
  ['print(Hello World)', 'unquoted-text', 'Hello World'],
  ['print Hello World', 'unquoted-text', 'Hello World'],
  ['return Bonjour à tous !', 'unquoted-text', 'Bonjour à tous !'],
  ['>>> print("a")', 'copied-prompt', '>>>'],
  ['$ python a.py', 'copied-prompt', '$'],
  ['@app.route("/")\nhello():', 'decorator-alone', '@app.route("/")'],
  ['@app.route("/")\n\nreturn "a"', 'decorator-alone', '@app.route("/")'],
] as const;

const python3 = [
  'print(f"a {b}")',
  "x = F'a'",
  'print("a", end="")',
  'def f(a: int):',
  'def f(a) -> str:',
  'x: int = 3',
  'async def f():',
  'nonlocal x',
  'if (n := 3) > 2:',
  'match x:',
  'yield from a',
  'raise ValueError("a") from None',
  'def f(*, a):',
  'a, *b = c',
  'x = 1_000',
];

/** What reads like a fault and is none. */
const fine = [
  'x = {"a": 1, "b": [2, 3]}',
  'f(a=1, b=2)',
  'if f(a=1) == 2: pass',
  'if x <= 1 and y >= 2 and z != 3: pass',
  'x = lambda a=1: a',
  'app.run(host="0.0.0.0", port=5000)',
  'x = 1.5e3 - 2.0',
  'x = a - b',
  'class A(object): pass',
  'x = [i for i in y if i != 2]',
  '@app.route("/a-b")\ndef f(): pass',
  's = """\nif x = 1\n(\n"""',
  'x = (1 +\n     2)',
  'if (a and\n        b):\n    pass',
  'if a and \\\n        b:\n    pass',
  'x = a if b else c',
  'print("it\'s: a = 1")',
  'x = d["a"][1:2]',
  'if a: b = 1',
  'while i < 3: i = i + 1',
  'f(*a, **b)',
  'u = u"é" + r"\\d" + b"a"',
  'from x import (a,\n    b)',
  'while True: break',
  'x = "a" "b"',
  'returned = 1',
  'format (1)',
  'x = a in b',
  'x = not a',
  'x = hello, world',
  'return a is b',
  'print(a or b)',
  'print(a if b else c)',
  'x = yield',
  '@app.route("/")\n@app.route("/a")\n\n# why\ndef f(): pass',
  '@app.route(\n    "/")\ndef f(): pass',
  '@a\nclass B: pass',
];

describe('the syntax of Python, without one', () => {
  it.each(faults)('refuses %s', (line, id, what) => {
    for (const major of [2, 3, undefined] as const) {
      const found = syntaxFault(`import os\n${line}\n    pass\n`, major);
      const last = line.split('\n').length;
      expect(found).toMatchObject({ id, line: 1 + last });
      expect(found?.names[0]).toBe(what);
    }
  });

  it.each(python3)('refuses %s for 2 alone', (line) => {
    expect(syntaxFault(`${line}\n`, 2)).toMatchObject({ id: 'syntax-python3', line: 1 });
    expect(syntaxFault(`${line}\n`, 3)).toBeUndefined();
  });

  it.each(fine)('minds nothing in %s', (text) => {
    for (const major of [2, 3] as const) expect(syntaxFault(`${text}\n`, major)).toBeUndefined();
  });

  it('fails a project that is only looked at', async () => {
    for (const python of ['2.7', '3.13']) {
      const files = starting('import os\nif os = 1:\n    pass\n', { python });
      const project = await projectIn(writeExample(files));
      const { failure: why } = await lint({ project, messages: en, run: noProgram });
      expect(why?.location).toEqual({ file: 'a.py', line: 2 });
      const { message, remedy } = saidOf(why ?? failure('INTERNAL'));
      expect(message).toMatch(/two == compare/);
      expect(remedy).toBe('Write two: if os == 1:');
    }
  });

  it('names what is wrong above the line where a Python noticed it', async () => {
    const files = starting('import os\n@app.route("/")\n', { python: '3.13' });
    const project = await projectIn(writeExample(files));
    const run: Run = async ({ argv }) => {
      const isCompiled = argv.at(-1)?.includes('compile(');
      const stdout = isCompiled ? '3.13|3|SyntaxError: invalid syntax' : '3.13\n/python';
      return { ...(await noProgram({ argv: [], timeout: 0 })), exitCode: 0, stdout };
    };
    const { failure: why } = await lint({ project, messages: en, run });
    expect(why?.location).toEqual({ file: 'a.py', line: 2 });
    expect(saidOf(why ?? failure('INTERNAL')).remedy).toMatch(/next line begin with def/);
  });
});
