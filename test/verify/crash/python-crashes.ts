import type { Example } from '../../../generators/core/verify/rules/rule.js';
import type { Crash } from './crashes.js';

const project = (program: string, python = '3.13', copy = 'myapp.py'): Example => ({
  Dockerfile: `FROM python:${python}-slim\nRUN pip install Flask==1.1.4\nWORKDIR /web\nCOPY ${copy} ./\nCMD ["python", "myapp.py"]\n`,
  'myapp.py': program,
});
const said = (line: number, source: string, error: string): string =>
  `Traceback (most recent call last):\n  File "myapp.py", line ${line}, in <module>\n    ${source}\n${error}\n`;
const inFlask = (error: string): string =>
  `Traceback (most recent call last):\n  File "/usr/local/lib/python2.7/site-packages/flask/app.py", line 2097, in make_response\n    "The view function did not return a valid response. The"\n${error}\n`;
const flask = (...lines: readonly string[]): string =>
  ['from flask import Flask', 'app = Flask(__name__)', ...lines, ''].join('\n');
const page = flask('@app.route("/")', 'def hello_world():', '    "Hello"');

/** As Python 2.7, 3.8 and 3.13 say it, and Flask 1.1 and 3. */
export const pythonCrashes: readonly Crash[] = [
  {
    of: 'a module in other capitals (2.7)',
    files: project('from Flask import flask\n', '2.7'),
    log: said(1, 'from Flask import flask', 'ImportError: No module named Flask'),
    at: 'web/myapp.py:1',
    tells: /small and capital letters count[\s\S]*Write: from flask import Flask$/,
  },
  {
    of: 'a module in other capitals (3)',
    files: project('import OS\n'),
    log: said(1, 'import OS', "ModuleNotFoundError: No module named 'OS'"),
    at: 'web/myapp.py:1',
    tells: /Write: import os$/,
  },
  {
    of: 'a module with swapped letters',
    files: project('from falsk import Flask\n'),
    log: said(1, 'from falsk import Flask', "ModuleNotFoundError: No module named 'falsk'"),
    at: 'web/myapp.py:1',
    tells: /Write: from flask import Flask$/,
  },
  {
    of: 'a name of Flask in other capitals, of which 3 guesses',
    files: project('from flask import flask\n'),
    log: said(
      1,
      'from flask import flask',
      "ImportError: cannot import name 'flask' from 'flask' (/usr/lib/flask/__init__.py). Did you mean: 'Flask'?",
    ),
    at: 'web/myapp.py:1',
    tells: /Write: from flask import Flask$/,
  },
  {
    of: 'a name of Flask that is misspelt (2.7)',
    files: project('from flask import Flask, render_templates\n', '2.7'),
    log: said(
      1,
      'from flask import Flask, render_templates',
      'ImportError: cannot import name render_templates',
    ),
    at: 'web/myapp.py:1',
    tells: /Write: from flask import Flask, render_template$/,
  },
  {
    of: 'a file that is called as Flask is (2.7)',
    files: { ...project('from flask import Flask\n', '2.7'), 'flask.py': '' },
    log: said(1, 'from flask import Flask', 'ImportError: cannot import name Flask'),
    at: 'web/myapp.py:1',
    tells: /flask\.py of the project hides/,
  },
  {
    of: 'a variable that is misspelt (2.7)',
    files: project(flask('ap.run()'), '2.7'),
    log: said(3, 'ap.run()', "NameError: name 'ap' is not defined"),
    at: 'web/myapp.py:3',
    tells: /Did you mean app\?/,
  },
  {
    of: 'a variable of which 3 guesses',
    files: project(flask('App.run()')),
    log: said(3, 'App.run()', "NameError: name 'App' is not defined. Did you mean: 'app'?"),
    at: 'web/myapp.py:3',
    tells: /Did you mean app\?/,
  },
  {
    of: 'another name for a constant',
    files: project('GREETING = "a"\nprint(GREETNG)\n'),
    log: said(2, 'print(GREETNG)', "NameError: name 'GREETNG' is not defined"),
    at: 'web/myapp.py:2',
    tells: /Did you mean GREETING\?/,
  },
  {
    of: 'a word of JavaScript',
    files: project('x = true\n', '2.7'),
    log: said(1, 'x = true', "NameError: name 'true' is not defined"),
    at: 'web/myapp.py:1',
    tells: /Did you mean True\?/,
  },
  {
    of: 'one underscore',
    files: project('print(_name_)\n', '2.7'),
    log: said(1, 'print(_name_)', "NameError: name '_name_' is not defined"),
    at: 'web/myapp.py:1',
    tells: /Did you mean __name__\?/,
  },
  {
    of: 'a module that is not imported',
    files: project('os.getcwd()\n', '2.7'),
    log: said(1, 'os.getcwd()', "NameError: name 'os' is not defined"),
    at: 'web/myapp.py:1',
    tells: /at the top of the program: import os$/,
  },
  {
    of: 'a name of Flask that is not imported',
    files: project(flask('print(request.args)')),
    log: said(3, 'print(request.args)', "NameError: name 'request' is not defined"),
    at: 'web/myapp.py:3',
    tells: /from flask import request$/,
  },
  {
    of: 'a name of Python 2 in 3',
    files: project('raw_input()\n'),
    log: said(1, 'raw_input()', "NameError: name 'raw_input' is not defined"),
    at: 'web/myapp.py:1',
    tells: /of Python 2[\s\S]*it is: input$/,
  },
  {
    of: 'a name of Python 3 in 2',
    files: project('try:\n    pass\nexcept FileNotFoundError:\n    pass\n', '2.7'),
    log: said(3, 'except FileNotFoundError:', "NameError: name 'FileNotFoundError' is not defined"),
    at: 'web/myapp.py:3',
    tells: /needs Python 3[\s\S]*IOError/,
  },
  {
    of: 'a global that a function sets',
    files: project('n = 0\ndef f():\n    n += 1\nf()\n'),
    log: said(
      3,
      'n += 1',
      "UnboundLocalError: cannot access local variable 'n' where it is not associated with a value",
    ),
    at: 'web/myapp.py:3',
    tells: /global n$/,
  },
  {
    of: 'a method of Flask that is misspelt (2.7)',
    files: project(flask('@app.rout("/")'), '2.7'),
    log: said(3, '@app.rout("/")', "AttributeError: 'Flask' object has no attribute 'rout'"),
    at: 'web/myapp.py:3',
    tells: /Did you mean route\?/,
  },
  {
    of: 'a program that asks for a line',
    files: project('name = raw_input("Your name? ")\n', '2.7'),
    log: `Your name? ${said(1, 'name = raw_input("Your name? ")', 'EOFError: EOF when reading a line')}`,
    at: 'web/myapp.py:1',
    tells: /with -d nobody can type/,
  },
  {
    of: 'a text and a number',
    files: project('print("a" + 1)\n'),
    log: said(1, 'print("a" + 1)', 'TypeError: can only concatenate str (not "int") to str'),
    at: 'web/myapp.py:1',
    tells: /type int[\s\S]*str\(…\)/,
  },
  {
    of: 'a text and a number (2.7)',
    files: project('print(u"a" + 1)\n', '2.7'),
    log: said(
      1,
      'print(u"a" + 1)',
      'TypeError: coercing to Unicode: need string or buffer, int found',
    ),
    at: 'web/myapp.py:1',
    tells: /type int[\s\S]*str\(…\)/,
  },
  {
    of: 'a variable of the environment that is not set',
    files: project('import os\nos.environ["NAME"]\n'),
    log: `Traceback (most recent call last):\n  File "/web/myapp.py", line 2, in <module>\n    os.environ["NAME"]\n  File "<frozen os>", line 716, in __getitem__\nKeyError: 'NAME'\n`,
    at: 'web/myapp.py:2',
    tells: /ENV NAME=/,
  },
  {
    of: 'Flask without its argument',
    files: project('from flask import Flask\napp = Flask()\n'),
    log: said(
      2,
      'app = Flask()',
      "TypeError: Flask.__init__() missing 1 required positional argument: 'import_name'",
    ),
    at: 'web/myapp.py:2',
    tells: /Flask\(__name__\)/,
  },
  {
    of: 'two functions of one name',
    files: project(
      flask(
        '@app.route("/")',
        'def hello_world():',
        '    return "a"',
        '@app.route("/about")',
        'def hello_world():',
        '    return "b"',
      ),
    ),
    log: said(
      6,
      '@app.route("/about")',
      'AssertionError: View function mapping is overwriting an existing endpoint function: hello_world',
    ),
    at: 'web/myapp.py:7',
    tells: /Two functions are called hello_world[\s\S]*second one, for \/about/,
  },
  {
    of: 'a page without return (1.1)',
    code: 'HTTP_STATUS',
    files: project(page, '2.7'),
    log: inFlask(
      'TypeError: The view function did not return a valid response. The function either returned None or ended without a return statement.',
    ),
    at: 'web/myapp.py:5',
    tells: /hello_world\(\) gives nothing back[\s\S]*return/,
  },
  ...(
    [
      ['    print("Hello")', 'no-return', /Write: return "Hello"$/, 5],
      ['    "Hello"', 'no-return', /Write: return "Hello"$/, 5],
      ['    x = 42\n    return x + 1', 'int', /type int[\s\S]*: return str\(x \+ 1\)$/, 6],
    ] as const
  ).map(([body, type, tells, line]) => ({
    of: `a page whose last line is ${body.trim()}`,
    code: 'HTTP_STATUS' as const,
    files: project(flask('@app.route("/")', 'def hello_world():', body)),
    log: inFlask(
      `TypeError: The view function for 'hello_world' did not return a valid response. The ${type === 'int' ? 'return type must be a string, dict, list, tuple with headers or status, Response instance, or WSGI callable, but it was a int' : 'function either returned None or ended without a return statement'}.`,
    ),
    at: `web/myapp.py:${line}`,
    tells,
  })),
  ...(
    [
      [
        '@app.route("hello", methods=["GET"])',
        "ValueError: URL rule 'hello' must start with a slash.",
        /Write the slash: @app\.route\("\/hello", methods=\["GET"\]\)$/,
      ],
      [
        '@app.route("/", methods="POST")',
        'TypeError: Allowed methods must be a list of strings, for example: @app.route(..., methods=["POST"])',
        /Write: @app\.route\("\/", methods=\["POST"\]\)$/,
      ],
    ] as const
  ).map(([line, error, tells]) => ({
    of: `a path that Flask does not take: ${line}`,
    files: project(flask(line, 'def hello():', '    return "Hello"')),
    log: said(3, line, error),
    at: 'web/myapp.py:3',
    tells,
  })),
  ...(
    [
      ["a = 'L'heure'", /Write: a = "L'heure"$/],
      ['a = "Hello World!', /Write: a = "Hello World!"$/],
      ['print("Hello World :))', /Write: print\("Hello World :\)"\)$/],
      ['run(host="0.0.0.0, port=5000)', /Close it on the same line/],
    ] as const
  ).map(([line, tells]) => ({
    of: `a text that never ends: ${line}`,
    files: project(`${line}\n`),
    log: `  File "/web/myapp.py", line 1\n    ${line}\n        ^\nSyntaxError: unterminated string literal (detected at line 1)\n`,
    at: 'web/myapp.py:1',
    tells,
  })),
  {
    of: 'an address with a letter',
    files: project(flask('app.run(host="0.0.0.O", port=5000)')),
    log: 'Name or service not known\n',
    at: 'web/myapp.py:3',
    tells:
      /“0\.0\.0\.O” is no address of the container[\s\S]*Write: app\.run\(host="0\.0\.0\.0", port=5000\)$/,
  },
  {
    of: 'an address of the machine outside',
    files: project(flask('app.run("192.168.1.20")')),
    log: 'Cannot assign requested address\n',
    at: 'web/myapp.py:3',
    tells: /Write: app\.run\("0\.0\.0\.0"\)$/,
  },
  {
    of: 'two versions of a line',
    files: project('<<<<<<< HEAD\na = 1\n=======\na = 2\n>>>>>>> main\n'),
    log: '  File "/web/myapp.py", line 1\n    <<<<<<< HEAD\n    ^^\nSyntaxError: invalid syntax\n',
    at: 'web/myapp.py:1',
    tells: /Git has put “<<<<<<<” here/,
  },
  {
    of: 'a page without return (3)',
    code: 'HTTP_STATUS',
    files: project(page),
    log: inFlask(
      "TypeError: The view function for 'hello_world' did not return a valid response. The function either returned None or ended without a return statement.",
    ),
    at: 'web/myapp.py:5',
    tells: /hello_world\(\) gives nothing back/,
  },
  {
    of: 'a page that is a number',
    code: 'HTTP_STATUS',
    files: project(page),
    log: inFlask(
      "TypeError: The view function for 'hello_world' did not return a valid response. The return type must be a string, dict, list, tuple with headers or status, Response instance, or WSGI callable, but it was a int.",
    ),
    at: 'web/myapp.py:4',
    tells: /type int[\s\S]*return str\(…\)/,
  },
  {
    of: 'a page whose function wants more',
    code: 'HTTP_STATUS',
    files: project(page.replace('()', '(name)')),
    log: inFlask("TypeError: hello_world() missing 1 required positional argument: 'name'"),
    at: 'web/myapp.py:4',
    tells: /\(name\)[\s\S]*Leave name out of the parentheses: def hello_world\(\):$/,
  },
  {
    of: 'a page whose function wants more, and uses it (2.7)',
    code: 'HTTP_STATUS',
    files: project(
      flask('@app.route("/")', 'def hello_world(name, n=1):', '    return "Hello " + name'),
    ),
    log: inFlask("TypeError: hello_world() missing 1 required positional argument: 'name'"),
    at: 'web/myapp.py:4',
    tells: /a value for where the page has none: def hello_world\(name="", n=1\):$/,
  },
  {
    of: 'a page whose function wants what another page has',
    code: 'HTTP_STATUS',
    files: project(
      flask('@app.route("/")', '@app.route("/<name>")', 'def hello(name):', '    return "a"'),
      '2.7',
    ),
    log: inFlask('TypeError: hello() takes exactly 1 argument (0 given)'),
    at: 'web/myapp.py:5',
    tells: /Give it a value for where the page has none: def hello\(name=""\):$/,
  },
  {
    of: 'a page whose path gives more than its function takes',
    code: 'HTTP_STATUS',
    files: project(flask('@app.route("/<name>")', 'def hello():', '    return "a"')),
    log: inFlask("TypeError: hello() got an unexpected keyword argument 'name'"),
    at: 'web/myapp.py:4',
    tells: /so take it: def hello\(name\):$/,
  },
  {
    of: 'app.run that is not called',
    code: 'APP_EXITED',
    files: project(`${page}if __name__ == "__main__":\n    app.run\n`),
    log: '',
    at: 'web/myapp.py:7',
    tells: /only named, and not carried out[\s\S]*Write: app\.run\(host="0\.0\.0\.0"\)$/,
  },
  {
    of: 'main that is not called',
    code: 'APP_EXITED',
    files: project('def main():\n    print("a")\n\nmain\n'),
    log: '',
    at: 'web/myapp.py:4',
    tells: /Write: main\(\)$/,
  },
  ...(
    [
      ['nowhere', {}, /Make web\/templates\/index\.html[\s\S]*COPY templates \.\/templates\/$/],
      ['beside the program', { 'index.html': '' }, /Move it to web\/templates\/index\.html/],
      ['in the project', { 'templates/index.html': '' }, /COPY templates \.\/templates\/$/],
      ['called otherwise', { 'templates/Index.html': '' }, /render_template\("Index\.html"\)/],
    ] as const
  ).map(([where, more, tells]) => ({
    of: `a template that is ${where}`,
    code: 'HTTP_STATUS' as const,
    files: {
      ...project(flask('@app.route("/")', 'def a():', '    return render_template("index.html")')),
      ...more,
    },
    log: said(5, 'return render_template("index.html")', 'TemplateNotFound: index.html'),
    at: where === 'in the project' ? 'web/Dockerfile:4' : 'web/myapp.py:5',
    tells,
  })),
  {
    of: 'a file that is not copied',
    files: { ...project('open("data.txt")\n'), 'data.txt': '' },
    log: said(
      1,
      'open("data.txt")',
      "FileNotFoundError: [Errno 2] No such file or directory: 'data.txt'",
    ),
    at: 'web/myapp.py:1',
    tells: /web\/data\.txt is in the project[\s\S]*COPY data\.txt \.\/$/,
  },
  {
    of: 'a program of another name',
    files: {
      ...project('', '2.7'),
      Dockerfile:
        'FROM python:2.7-slim\nWORKDIR /web\nCOPY myapp.py ./\nCMD ["python", "app.py"]\n',
    },
    log: "python: can't open file 'app.py': [Errno 2] No such file or directory\n",
    at: 'web/Dockerfile:4',
    tells:
      /CMD starts app\.py, and COPY has put myapp\.py there[\s\S]*Write: CMD \["python", "myapp\.py"\]$/,
  },
  {
    of: 'a program that COPY puts into a folder of WORKDIR',
    files: {
      Dockerfile:
        'FROM python:3.13-slim\nWORKDIR /web\nCOPY myapp.py web/\nCMD ["python", "myapp.py"]\n',
    },
    log: "python: can't open file '/web/myapp.py': [Errno 2] No such file or directory\n",
    at: 'web/Dockerfile:3',
    tells:
      /looks for it at “\/web\/myapp\.py”, and web\/Dockerfile:3 puts it at “\/web\/web\/myapp\.py”[\s\S]*Write: COPY myapp\.py \.\/$/,
  },
  {
    of: 'a program that COPY brings with all else into a folder of WORKDIR',
    files: {
      Dockerfile:
        'FROM python:3.13-slim\nWORKDIR /web\nCOPY . web\nCMD ["python", "src/other.py"]\n',
      'src/other.py': '',
    },
    log: "python: can't open file '/web/src/other.py': [Errno 2] No such file or directory\n",
    at: 'web/Dockerfile:3',
    tells: /“\/web\/web\/src\/other\.py”[\s\S]*Write: COPY \. \.\/$/,
  },
  {
    of: 'a program that is started in another folder than it lies in',
    files: {
      Dockerfile:
        'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\nCMD ["python", "-u", "/web/myapp.py"]\n',
    },
    log: "python: can't open file '/web/myapp.py': [Errno 2] No such file or directory\n",
    at: 'web/Dockerfile:4',
    tells: /“\/app\/myapp\.py”[\s\S]*Write: CMD \["python", "-u", "myapp\.py"\]$/,
  },
  {
    of: 'a program in a folder that the command leaves out',
    files: {
      Dockerfile: 'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\nCMD python other.py\n',
      'src/other.py': '',
    },
    log: "python: can't open file '/app/other.py': [Errno 2] No such file or directory\n",
    at: 'web/Dockerfile:4',
    tells: /“\/app\/src\/other\.py”[\s\S]*Write: CMD python src\/other\.py$/,
  },
  {
    of: 'a second WORKDIR',
    files: {
      Dockerfile:
        'FROM python:3.13-slim\nWORKDIR /web\nCOPY . .\nWORKDIR /data\nCMD ["python", "myapp.py"]\n',
    },
    log: "python: can't open file '/data/myapp.py': [Errno 2] No such file or directory\n",
    at: 'web/Dockerfile:5',
    tells: /Write: CMD \["python", "\/web\/myapp\.py"\]$/,
  },
  {
    of: 'a WORKDIR that stands below COPY',
    files: {
      Dockerfile: 'FROM python:3.13-slim\nCOPY . .\nWORKDIR /web\nCMD ["python", "myapp.py"]\n',
    },
    log: "python: can't open file '/web/myapp.py': [Errno 2] No such file or directory\n",
    at: 'web/Dockerfile:3',
    tells:
      /Dockerfile:2 puts it at “\/myapp\.py”[\s\S]*Move this line above web\/Dockerfile:2: WORKDIR \/web$/,
  },
  {
    of: 'a folder without a WORKDIR',
    files: {
      Dockerfile: 'FROM python:3.13-slim\nCOPY myapp.py /web/\nCMD ["python", "myapp.py"]\n',
    },
    log: "python: can't open file '/myapp.py': [Errno 2] No such file or directory\n",
    at: 'web/Dockerfile:3',
    tells: /Write: CMD \["python", "\/web\/myapp\.py"\]$/,
  },
  {
    of: 'a program that no COPY brings',
    files: {
      Dockerfile: 'FROM python:3.13-slim\nWORKDIR /web\nCMD ["python", "myapp.py"]\n',
    },
    log: "python: can't open file '/web/myapp.py': [Errno 2] No such file or directory\n",
    at: 'web/Dockerfile:3',
    tells: /“web\/myapp\.py” is in the project, and no COPY[\s\S]*Write above CMD: COPY \. \.$/,
  },
  {
    of: 'a program that no COPY brings, and no WORKDIR is named',
    files: {
      Dockerfile: 'FROM python:3.13-slim\nCMD ["python", "myapp.py"]\n',
    },
    log: "python: can't open file '/myapp.py': [Errno 2] No such file or directory\n",
    at: 'web/Dockerfile:2',
    tells: /Write above CMD: COPY myapp\.py \/$/,
  },
  {
    of: 'an application that a server looks for in another folder',
    files: {
      Dockerfile:
        'FROM python:3.13-slim\nRUN pip install gunicorn\nCOPY . /web\nWORKDIR /app\nCMD ["gunicorn", "-b", "0.0.0.0:5000", "myapp:app"]\n',
    },
    log: 'Traceback (most recent call last):\n  File "/usr/local/lib/python3.13/site-packages/gunicorn/util.py", line 371, in import_app\n    mod = importlib.import_module(module)\nModuleNotFoundError: No module named \'myapp\'\n',
    tells: /“myapp\.py” lies at “\/web\/myapp\.py”[\s\S]*Write above CMD: WORKDIR \/web$/,
  },
  {
    of: 'a module that COPY puts into another folder than the program',
    files: {
      ...project('import helper\n'),
      Dockerfile:
        'FROM python:3.13-slim\nWORKDIR /web\nCOPY myapp.py ./\nCOPY helper.py lib/\nCMD ["python", "myapp.py"]\n',
      'helper.py': '',
    },
    log: said(1, 'import helper', "ModuleNotFoundError: No module named 'helper'"),
    at: 'web/myapp.py:1',
    tells: /lies at “\/web\/lib\/helper\.py”[\s\S]*Write: COPY helper\.py \/web\/$/,
  },
  {
    of: 'a file that COPY puts elsewhere',
    files: {
      ...project('open("data.txt")\n'),
      Dockerfile:
        'FROM python:3.13-slim\nWORKDIR /web\nCOPY myapp.py ./\nCOPY data.txt /data/\nCMD ["python", "myapp.py"]\n',
      'data.txt': '',
    },
    log: said(
      1,
      'open("data.txt")',
      "FileNotFoundError: [Errno 2] No such file or directory: 'data.txt'",
    ),
    at: 'web/myapp.py:1',
    tells: /web\/Dockerfile:4 puts it at “\/data\/data\.txt”[\s\S]*"\/data\/data\.txt"$/,
  },
  {
    of: 'a program that .dockerignore keeps out of COPY . .',
    files: { ...project('', '3.13', '.'), '.dockerignore': '*.py\n' },
    log: "python: can't open file '/web/myapp.py': [Errno 2] No such file or directory\n",
    at: 'web/Dockerfile:5',
    tells: /the line \*\.py \(\.dockerignore:1\) keeps it out[\s\S]*!myapp\.py$/,
  },
  {
    of: 'a file that .dockerignore keeps out of COPY . .',
    files: {
      ...project('open("data.txt")\n', '3.13', '.'),
      'data.txt': 'x',
      '.dockerignore': 'data.txt\n',
    },
    log: said(
      1,
      'open("data.txt")',
      "FileNotFoundError: [Errno 2] No such file or directory: 'data.txt'",
    ),
    at: 'web/myapp.py:1',
    tells: /the line data\.txt \(\.dockerignore:1\) keeps it out/,
  },
  {
    of: 'a program that ENTRYPOINT and CMD name',
    files: {
      ...project('', '2.7'),
      Dockerfile:
        'FROM python:2.7-slim\nWORKDIR /web\nCOPY myapp.py ./\nENTRYPOINT ["python"]\nCMD ["python", "myapp.py"]\n',
    },
    log: "python: can't open file 'python': [Errno 2] No such file or directory\n",
    at: 'web/Dockerfile:5',
    tells: /python python myapp\.py[\s\S]*Leave python out of CMD: CMD \["myapp\.py"\]/,
  },
  {
    of: 'flask without its application (1.1)',
    files: {
      ...project(page, '2.7'),
      Dockerfile: 'FROM python:2.7-slim\nWORKDIR /web\nCOPY myapp.py ./\nCMD ["flask", "run"]\n',
    },
    log: 'Error: Could not locate a Flask application. You did not provide the "FLASK_APP" environment variable, and a "wsgi.py" or "app.py" module was not found in the current directory.\n',
    at: 'web/Dockerfile:4',
    tells: /ENV FLASK_APP=myapp\.py[\s\S]*"--host=0\.0\.0\.0"/,
  },
  ...(
    [
      [
        '2.7',
        'print(f"a {b}")',
        'invalid syntax',
        /An f-string[\s\S]*needs Python 3[\s\S]*"…"\.format/,
      ],
      ['2.7', 'print("a", end="")', 'invalid syntax', /needs Python 3/],
      ['2.7', 'if __name__ = "__main__":', 'invalid syntax', /two == compare/],
      ['2.7', 'def hello()', 'invalid syntax', /colon is missing[\s\S]*def hello\(\):$/],
      ['2.7', 'r(host=0.0.0.0)', 'invalid syntax', /Write "0\.0\.0\.0"$/],
      ['2.7', 'x = "abc', 'EOL while scanning string literal', /never ends/],
      [
        '3.13',
        'if __name__ = "__main__":',
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
        /two == compare[\s\S]*if __name__ == "__main__":$/,
      ],
      ['3.13', 'if True', "expected ':'", /colon is missing/],
      ['3.13', 'else if x:', "expected ':'", /In Python, write: elif$/],
      ['3.13', 'x = (1', "'(' was never closed", /bracket \( is opened/],
      ['3.13', 'x = [1 2]', 'invalid syntax. Perhaps you forgot a comma?', /comma is missing/],
      [
        '3.13',
        'my-name = 3',
        "cannot assign to expression here. Maybe you meant '==' instead of '='?",
        /my_name$/,
      ],
      ['3.13', 'y = 2', "expected 'except' or 'finally' block", /Fix what Python names: expected/],
      [
        '3.13',
        'form flask import Flask',
        'invalid syntax',
        /Did you mean: from flask import Flask$/,
      ],
      [
        '3.13',
        'GREETING = Hello World!',
        'invalid syntax',
        /“Hello World!” is a text[\s\S]*Put them around it: GREETING = "Hello World!"$/,
      ],
      [
        '3.13',
        'print(Hello World)',
        'invalid syntax. Perhaps you forgot a comma?',
        /around it: print\("Hello World"\)$/,
      ],
      ['2.7', 'def f:', 'invalid syntax', /Write them: def f\(\):$/],
      ['3.13', 'def f:', "expected '('", /Write them: def f\(\):$/],
      ['3.13', 'def hello world():', "expected '('", /underscore: def hello_world\(\):$/],
      ['2.7', '>>> print "a"', 'invalid syntax', /Take >>> away: print "a"$/],
      ['3.13', 'int x = 3;', 'invalid syntax', /In Python, write: x = 3$/],
    ] as const
  ).map(([python, line, error, tells]) => ({
    of: `${line} (${python})`,
    files: project(`import os\n${line}\n`, python),
    log: `  File "myapp.py", line 2\n    ${line}\n    ^\nSyntaxError: ${error}\n`,
    at: 'web/myapp.py:2',
    tells,
  })),
  {
    of: 'a decorator above what is no function',
    files: project(flask('@app.route("/")', 'hello_world():', '    return "a"'), '2.7'),
    log: '  File "myapp.py", line 4\n    hello_world():\n    ^\nSyntaxError: invalid syntax\n',
    at: 'web/myapp.py:4',
    tells: /Below “@app\.route\("\/"\)” must come[\s\S]*Write: def hello_world\(\):$/,
  },
  {
    of: 'a decorator at the end',
    files: project(flask('@app.route("/")')),
    log: '  File "/web/myapp.py", line 3\n    @app.route("/")\n                  ^\nSyntaxError: invalid syntax\n',
    at: 'web/myapp.py:3',
    tells: /Let the next line begin with def/,
  },
];
