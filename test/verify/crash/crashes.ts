import type { FailureCode } from '../../../generators/core/verdict/failure.js';
import type { Example } from '../../../generators/core/verify/rules/rule.js';

/** What an application said, and what must be said of it. */
export interface Crash {
  readonly of: string;
  /** Besides the usual project; its context is the folder `web`. */
  readonly files?: Example;
  readonly log: string;
  /** What was seen; CRASH where nothing else is said. */
  readonly code?: FailureCode;
  /** What it becomes, where that is another class. */
  readonly as?: FailureCode;
  /** The file and line of the cause. */
  readonly at?: string;
  readonly tells: RegExp;
}

const traceback = (...lines: readonly string[]): string =>
  ['Traceback (most recent call last):', ...lines, ''].join('\n');
const inApp = (line: number, source = `line_${line}`): string =>
  `  File "/web/myapp.py", line ${line}, in <module>\n    ${source}`;
const dockerfile = (...lines: readonly string[]): Example => ({
  Dockerfile: ['FROM debian', 'WORKDIR /web', 'COPY . .', ...lines, ''].join('\n'),
});

const noModule = (path: string): string => `node:internal/modules/cjs/loader:1228
  throw err;
  ^

Error: Cannot find module '${path}'
    at Module._resolveFilename (node:internal/modules/cjs/loader:1225:15) {
  code: 'MODULE_NOT_FOUND',
  requireStack: []
}

Node.js v20.19.2
`;

/** As Python 2.7 and 3.13, gunicorn, Flask, node, dash and runc say it. */
export const crashes: readonly Crash[] = [
  {
    of: 'a program of Node.js whose name is misspelt in CMD',
    files: {
      Dockerfile: 'FROM node:20-slim\nWORKDIR /app\nCOPY . .\nCMD ["node", "sever.js"]\n',
      'server.js': '',
      'package.json': '{}',
    },
    log: `node:internal/modules/cjs/loader:1228
  throw err;
  ^

Error: Cannot find module '/app/sever.js'
    at Module._resolveFilename (node:internal/modules/cjs/loader:1225:15) {
  code: 'MODULE_NOT_FOUND',
  requireStack: []
}

Node.js v20.19.2
`,
    at: 'web/Dockerfile:4',
    tells: /CMD starts sever\.js, and COPY has put server\.js there/,
  },
  {
    of: 'a program of Node.js that no COPY brings',
    files: {
      Dockerfile:
        'FROM node:20-slim\nWORKDIR /app\nCOPY package.json ./\nRUN npm install\nCMD ["node", "index"]\n',
      'index.js': '',
      'package.json': '{}',
    },
    log: noModule('/app/index'),
    at: 'web/Dockerfile:5',
    tells: /“web\/index\.js” is in the project, and no COPY[\s\S]*Write above CMD: COPY \. \.$/,
  },
  {
    of: 'a program of Node.js that a script of package.json looks for elsewhere',
    files: {
      Dockerfile: 'FROM node:20-slim\nWORKDIR /app\nCOPY . .\nCMD ["npm", "start"]\n',
      'src/index.js': '',
      'package.json': '{ "scripts": {\n  "start": "node index.js"\n} }\n',
    },
    log: noModule('/app/index.js'),
    at: 'web/package.json:2',
    tells: /“\/app\/src\/index\.js”[\s\S]*Write: "start": "node src\/index\.js"$/,
  },
  {
    of: 'a program of Node.js that another stage may bring',
    files: {
      Dockerfile:
        'FROM node:20-slim AS build\nCOPY . /src\nFROM node:20-slim\nWORKDIR /app\nCOPY --from=build /src/dist ./\nCMD ["node", "index.js"]\n',
      'index.js': '',
    },
    log: noModule('/app/index.js'),
    at: 'web/Dockerfile:6',
    tells: /does not hold the program “\/app\/index\.js”/,
  },
  {
    of: 'a misspelt name of Node.js',
    files: {
      Dockerfile: 'FROM node:20-slim\nWORKDIR /app\nCOPY . .\nCMD ["node", "server.js"]\n',
      'server.js':
        "const express = require('express');\nconst server = express();\nsevrer.listen(3000);\n",
    },
    log: `/app/server.js:3
sevrer.listen(3000);
^

ReferenceError: sevrer is not defined
    at Object.<anonymous> (/app/server.js:3:1)

Node.js v20.19.2
`,
    at: 'web/server.js:3',
    tells: /Did you mean server\?/,
  },
  {
    of: 'a module that is not installed (2.7)',
    log: traceback(inApp(3), 'ImportError: No module named numpy'),
    at: 'web/myapp.py:3',
    tells: /No module named numpy[\s\S]*Add numpy to the packages of web\/Dockerfile:2/,
  },
  {
    of: 'a module that is not installed (3)',
    log: traceback(inApp(3), "ModuleNotFoundError: No module named 'cv2'"),
    at: 'web/myapp.py:3',
    tells: /opencv-python-headless/,
  },
  {
    of: 'a module that a stage forgets from which the packages are copied',
    files: {
      Dockerfile:
        'FROM python:3.13-slim AS build\nRUN pip install --prefix=/i Flask\nFROM python:3.13-slim\nCOPY --from=build /i /usr/local\nCOPY myapp.py /web/\nCMD ["python", "/web/myapp.py"]\n',
    },
    log: traceback(inApp(3), "ModuleNotFoundError: No module named 'numpy'"),
    at: 'web/myapp.py:3',
    tells: /Add numpy to the packages of web\/Dockerfile:2/,
  },
  {
    of: 'a module that nothing installs',
    files: {
      Dockerfile: 'FROM python:3.13-slim\nCOPY myapp.py /web/\nCMD ["python", "/web/myapp.py"]\n',
    },
    log: traceback(inApp(1), "ModuleNotFoundError: No module named 'flask'"),
    at: 'web/myapp.py:1',
    tells: /RUN pip install flask$/m,
  },
  {
    of: 'a module that requirements.txt lists, which nothing installs',
    files: {
      Dockerfile: 'FROM python:3.13-slim\nCOPY . /web\nCMD ["python", "/web/myapp.py"]\n',
      'requirements.txt': 'flask\n',
    },
    log: traceback(inApp(1), "ModuleNotFoundError: No module named 'flask'"),
    at: 'web/myapp.py:1',
    tells: /RUN pip install -r requirements\.txt/,
  },
  {
    of: 'a module that requirements.txt lacks',
    files: {
      Dockerfile:
        'FROM python:3.13-slim\nCOPY . /web\nRUN pip install -r /web/requirements.txt\nCMD ["python", "/web/myapp.py"]\n',
      'requirements.txt': 'Flask==3\n',
    },
    log: traceback(inApp(1), "ModuleNotFoundError: No module named 'redis.client'"),
    at: 'web/myapp.py:1',
    tells: /Add redis to the packages of web\/requirements\.txt/,
  },
  {
    of: 'a module that another Python has',
    log: traceback(inApp(1), "ModuleNotFoundError: No module named 'flask'"),
    at: 'web/myapp.py:1',
    tells: /web\/Dockerfile:2, but the Python/,
  },
  {
    of: 'a file that was not copied',
    files: {
      Dockerfile:
        'FROM python:3.13-slim\nWORKDIR /web\nCOPY myapp.py ./\nCMD ["python", "myapp.py"]\n',
      'helper.py': '',
    },
    log: traceback(inApp(2), "ModuleNotFoundError: No module named 'helper'"),
    at: 'web/myapp.py:2',
    tells: /Copy it beside the program: COPY myapp\.py helper\.py/,
  },
  {
    of: 'a module of Python 2',
    log: traceback(inApp(2), "ModuleNotFoundError: No module named 'urllib2'"),
    at: 'web/myapp.py:2',
    tells: /urllib\.request/,
  },
  {
    of: 'a name that a package lacks',
    log: traceback(
      inApp(1),
      '  File "/usr/local/lib/python3.13/site-packages/flask/__init__.py", line 7, in <module>',
      '    from markupsafe import escape',
      "ImportError: cannot import name 'escape' from 'markupsafe' (/x/__init__.py)",
    ),
    at: 'web/myapp.py:1',
    tells: /“markupsafe” has nothing that is called “escape”/,
  },
  {
    of: 'a file that hides a package',
    files: { 'flask.py': 'from flask import Flask\n' },
    log: traceback(
      inApp(1),
      "ImportError: cannot import name 'Flask' from 'flask' (/web/flask.py)",
    ),
    at: 'web/myapp.py:1',
    tells: /flask\.py of the project hides/,
  },
  {
    of: 'a syntax error (2.7)',
    log: '  File "myapp.py", line 7\n    line_7\n         ^\nSyntaxError: invalid syntax\n',
    at: 'web/myapp.py:7',
    tells: /SyntaxError: invalid syntax[\s\S]*line_7[\s\S]*colon/,
  },
  {
    of: 'a syntax error (3), behind other words',
    log: `hello\n${traceback('  File "/usr/local/bin/flask", line 8, in <module>', '    sys.exit(main())', '  File "/web/myapp.py", line 7', '    line_7', '          ^', "SyntaxError: expected ':'")}`,
    at: 'web/myapp.py:7',
    tells: /expected ':'/,
  },
  {
    of: 'print without parentheses',
    log: '  File "/web/myapp.py", line 2\n    line_2\n    ^^^^\nSyntaxError: Missing parentheses in call to \'print\'. Did you mean print(...)?\n',
    at: 'web/myapp.py:2',
    tells: /Python 2\.7 as the base/,
  },
  {
    of: 'letters without an encoding (2.7)',
    log: '  File "myapp.py", line 1\nSyntaxError: Non-ASCII character \'\\xc3\' in file myapp.py on line 1, but no encoding declared; see http://python.org/dev/peps/pep-0263/ for details\n',
    at: 'web/myapp.py:1',
    tells: /coding: utf-8/,
  },
  {
    of: 'letters in another encoding (3.11)',
    log: "SyntaxError: Non-UTF-8 code starting with '\\xe9' in file /web/myapp.py on line 3, but no encoding declared; see https://peps.python.org/pep-0263/ for details\n",
    at: 'web/myapp.py:3',
    tells: /Save it as UTF-8/,
  },
  {
    of: 'a smart quote',
    log: '  File "/web/myapp.py", line 2\n    line_2\n    ^\nSyntaxError: invalid character \'“\' (U+201C)\n',
    at: 'web/myapp.py:2',
    tells: /word processor/,
  },
  {
    of: 'tabs and spaces',
    log: '  File "/web/myapp.py", line 9\n    line_9\nTabError: inconsistent use of tabs and spaces in indentation\n',
    at: 'web/myapp.py:9',
    tells: /spaces only/,
  },
  {
    of: 'a wrong indentation',
    log: '  File "/web/myapp.py", line 9\n    line_9\n    ^\nIndentationError: expected an indented block after function definition on line 8\n',
    at: 'web/myapp.py:9',
    tells: /IndentationError: expected an indented block/,
  },
  {
    of: 'a name that is not there',
    log: traceback(inApp(4), "NameError: name 'ap' is not defined. Did you mean: 'app'?"),
    at: 'web/myapp.py:4',
    tells: /is called “ap”[\s\S]*Did you mean app\?/,
  },
  {
    of: 'an error that led to another',
    log: `${traceback(inApp(4), "KeyError: 'a'")}\nDuring handling of the above exception, another exception occurred:\n\n${traceback('  File "/usr/lib/python3.13/json/x.py", line 1, in f', '    g()', 'ValueError: no a')}`,
    at: 'web/myapp.py:4',
    tells: /ValueError: no a/,
  },
  {
    of: 'an error of a class in a module, without words',
    log: traceback(inApp(4), 'werkzeug.exceptions.BadRequestKeyError'),
    at: 'web/myapp.py:4',
    tells: /BadRequestKeyError/,
  },
  {
    of: 'a port that is taken (2.7)',
    log: traceback(inApp(6), 'socket.error: [Errno 98] Address already in use'),
    at: 'web/myapp.py:6',
    tells: /twice/,
  },
  {
    of: 'a port that is taken, as Werkzeug says it',
    log: 'Address already in use\nPort 5000 is in use by another program.\n',
    tells: /5000 is in use/,
  },
  {
    of: 'a port below 1024',
    log: traceback(
      inApp(6),
      '  File "/usr/local/lib/python3.13/socketserver.py", line 478, in server_bind',
      '    self.socket.bind(self.server_address)',
      'PermissionError: [Errno 13] Permission denied',
    ),
    at: 'web/myapp.py:6',
    tells: /below 1024/,
  },
  {
    of: 'a file that may not be written',
    files: dockerfile('USER nobody', 'CMD ["python", "myapp.py"]'),
    log: traceback(inApp(6), "PermissionError: [Errno 13] Permission denied: '/web/log.txt'"),
    at: 'web/myapp.py:6',
    tells:
      /may not write the file “\/web\/log\.txt”.*above line 4 of the Dockerfile: RUN chown nobody \/web$/s,
  },
  {
    of: 'a file of its own that may not be read',
    files: { ...dockerfile('USER app:app', 'CMD ["python", "myapp.py"]'), 'key.txt': '' },
    log: traceback(inApp(6), "PermissionError: [Errno 13] Permission denied: 'key.txt'"),
    at: 'web/myapp.py:6',
    tells:
      /may not use the file “key\.txt”.*in line 3 of the Dockerfile: COPY --chown=app:app \. \.$/s,
  },
  {
    of: 'a file of the system',
    files: dockerfile('USER nobody', 'CMD ["python", "myapp.py"]'),
    log: traceback(inApp(6), "PermissionError: [Errno 13] Permission denied: '/etc/app.conf'"),
    at: 'web/myapp.py:6',
    tells: /write only to a folder of its own/,
  },
  {
    of: 'a file that is not there',
    log: traceback(inApp(6), "FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'"),
    at: 'web/myapp.py:6',
    tells: /“data\.csv” is not in the image/,
  },
  {
    of: 'a database that is not there',
    log: traceback(inApp(6), 'ConnectionRefusedError: [Errno 111] Connection refused'),
    at: 'web/myapp.py:6',
    tells: /localhost is the container itself/,
  },
  {
    of: 'a file without COPY that is the one that was run',
    files: dockerfile('RUN git clone x /srv', 'CMD python3 /srv/myapp.py'),
    log: traceback('  File "/srv/myapp.py", line 5, in <module>', '    line_5', 'ValueError: a'),
    at: 'web/myapp.py:5',
    tells: /ValueError: a/,
  },
  {
    of: 'a file of that name that is another one',
    files: dockerfile('CMD python3 /srv/myapp.py'),
    log: traceback('  File "/srv/myapp.py", line 5, in <module>', '    other()', 'ValueError: a'),
    tells: /ValueError: a/,
  },
  {
    of: 'a program that is not there',
    log: "python: can't open file '/web/app.py': [Errno 2] No such file or directory\n",
    at: 'web/Dockerfile:5',
    tells: /does not hold the program “\/web\/app\.py”/,
  },
  {
    of: 'a list that the shell ran',
    files: dockerfile("CMD ['python', 'myapp.py']"),
    log: '/bin/sh: 1: [python,: not found\n',
    as: 'CMD_FORMAT',
    at: 'web/Dockerfile:4',
    tells: /double quotes/,
  },
  {
    of: 'a script without a first line',
    files: { ...dockerfile('CMD ["./run.sh"]'), 'run.sh': 'echo a\n' },
    log: 'exec ./run.sh: exec format error\n',
    as: 'CMD_FORMAT',
    at: 'web/Dockerfile:4',
    tells: /what runs it: CMD \["sh", "\.\/run\.sh"\]$/,
  },
  {
    of: 'a script with the line ends of Windows',
    files: { ...dockerfile('CMD ["/web/run.sh"]'), 'run.sh': '#!/bin/sh\r\necho a\r\n' },
    log: 'exec /web/run.sh: no such file or directory\n',
    as: 'CMD_NOT_FOUND',
    at: 'web/run.sh:1',
    tells: /CRLF/,
  },
  {
    of: 'a Python script with the line ends of Windows',
    files: { ...dockerfile('CMD ["/web/a.py"]'), 'a.py': '#!/usr/bin/env python\r\nprint(1)\r\n' },
    log: "/usr/bin/env: 'python\\r': No such file or directory\n",
    as: 'CMD_NOT_FOUND',
    at: 'web/a.py:1',
    tells: /CRLF/,
  },
  {
    of: 'a script for another shell',
    files: { ...dockerfile('CMD ["/web/run.sh"]'), 'run.sh': '#!/bin/zsh\necho a\n' },
    log: 'exec /web/run.sh: no such file or directory\n',
    as: 'CMD_NOT_FOUND',
    at: 'web/run.sh:1',
    tells: /“\/bin\/zsh”/,
  },
  {
    of: 'a command that is not there',
    files: dockerfile('CMD node server.js'),
    log: '/bin/sh: 1: node: not found\n',
    as: 'CMD_NOT_FOUND',
    at: 'web/Dockerfile:4',
    tells: /“node”/,
  },
  {
    of: 'an application that gunicorn does not find',
    files: dockerfile('CMD ["gunicorn", "-b", "0.0.0.0:5000", "myapp:app"]'),
    log: "Failed to find attribute 'app' in 'myapp'.\n[2026] [ERROR] Worker (pid:7) exited with code 4\n[2026] [ERROR] Reason: App failed to load.\n",
    at: 'web/Dockerfile:4',
    tells: /gunicorn myapp:NAME/,
  },
  {
    of: 'an application that gunicorn does not find, and that is called otherwise',
    files: {
      ...dockerfile('CMD ["gunicorn", "-b", "0.0.0.0:5000", "myapp:app"]'),
      'myapp.py': 'from flask import Flask\nserver = Flask(__name__)\n',
    },
    log: "Failed to find attribute 'app' in 'myapp'.\n[2026] [ERROR] Worker (pid:7) exited with code 4\n",
    at: 'web/Dockerfile:4',
    tells: /Write: CMD \["gunicorn", "-b", "0\.0\.0\.0:5000", "myapp:server"\]$/,
  },
  {
    of: 'an error under gunicorn',
    files: dockerfile('CMD ["gunicorn", "myapp:app"]'),
    log: `[2026] [ERROR] Exception in worker process\n${traceback('  File "/usr/local/lib/python3.13/site-packages/gunicorn/arbiter.py", line 1, in f', '    g()', inApp(3), "ModuleNotFoundError: No module named 'a'")}[2026] [ERROR] Worker (pid:7) exited with code 3\n`,
    at: 'web/myapp.py:3',
    tells: /RUN pip install a$/m,
  },
  {
    of: 'an application that flask does not find',
    files: dockerfile('CMD ["flask", "run"]'),
    log: 'Usage: flask run [OPTIONS]\nError: Could not locate a Flask application. Use the --app option.\n',
    at: 'web/Dockerfile:4',
    tells: /ENV FLASK_APP=myapp\.py/,
  },
  {
    of: 'an option of flask behind run',
    files: dockerfile('CMD ["flask", "run", "--app", "myapp", "--host", "0.0.0.0"]'),
    log: "Usage: flask run [OPTIONS]\nTry 'flask run --help' for help.\n\nError: No such option '--app'.\n",
    at: 'web/Dockerfile:4',
    tells: /Write: CMD \["flask", "--app", "myapp", "run", "--host", "0\.0\.0\.0"\]$/,
  },
  {
    of: 'an option and its value in one word',
    files: dockerfile('CMD ["uvicorn", "--host 0.0.0.0", "myapp:app"]'),
    log: 'Usage: uvicorn [OPTIONS] APP\nError: No such option: --host 0.0.0.0 Did you mean --host?\n',
    at: 'web/Dockerfile:4',
    tells: /Write: CMD \["uvicorn", "--host", "0\.0\.0\.0", "myapp:app"\]$/,
  },
  {
    of: 'an address of the machine outside, in a command',
    files: dockerfile('CMD ["uvicorn", "myapp:app", "--host", "192.168.1.20"]'),
    log: "ERROR:    [Errno 99] error while attempting to bind on address ('192.168.1.20', 8000): cannot assign requested address\n",
    at: 'web/Dockerfile:4',
    tells: /Write: CMD \["uvicorn", "myapp:app", "--host", "0\.0\.0\.0"\]$/,
  },
  ...(
    [
      ['myapp.py:app', 'Could not import module "myapp.py".'],
      ['myapp', 'Import string "myapp" must be in format "<module>:<attribute>".'],
      ['main:app', 'Could not import module "main".'],
      ['myapp:api', 'Attribute "api" not found in module "myapp".'],
    ] as const
  ).map(([named, words]) => ({
    of: `an application that uvicorn does not find: ${named}`,
    files: {
      ...dockerfile(`CMD ["uvicorn", "${named}", "--port", "5000"]`),
      'myapp.py': 'from fastapi import FastAPI\napp = FastAPI()\n',
    },
    log: `ERROR:    Error loading ASGI app. ${words}\n`,
    at: 'web/Dockerfile:4',
    tells: /finds no application[\s\S]*Write: CMD \["uvicorn", "myapp:app", "--port", "5000"\]$/,
  })),
  ...(
    [
      ['myapp.py', "ImportError: Failed to find application, did you mean 'myapp:application'?"],
      ['myapp.app', "ModuleNotFoundError: No module named 'myapp.app'; 'myapp' is not a package"],
    ] as const
  ).map(([named, words]) => ({
    of: `an application that gunicorn does not find: ${named}`,
    files: {
      ...dockerfile(`CMD ["gunicorn", "-b", "0.0.0.0:5000", "${named}"]`),
      'myapp.py': 'from flask import Flask\napp = Flask(__name__)\n',
    },
    log: `Traceback (most recent call last):\n  File "/usr/local/lib/python3.13/site-packages/gunicorn/util.py", line 1, in import_app\n    a\n${words}\n`,
    at: 'web/Dockerfile:4',
    tells:
      /finds no application[\s\S]*Write: CMD \["gunicorn", "-b", "0\.0\.0\.0:5000", "myapp:app"\]$/,
  })),
  {
    of: 'a variable in a list',
    files: dockerfile('CMD ["uvicorn", "myapp:app", "--port", "$PORT"]'),
    log: "Usage: uvicorn [OPTIONS] APP\nError: Invalid value for '--port': '$PORT' is not a valid integer.\n",
    at: 'web/Dockerfile:4',
    tells: /In a list[\s\S]*CMD \["uvicorn", "myapp:app", "--port", "8000"\]$/,
  },
  {
    of: 'a package that FastAPI wants for a form',
    log: 'Traceback (most recent call last):\n  File "/web/myapp.py", line 4, in <module>\n    line_4\nRuntimeError: Form data requires "python-multipart" to be installed. \n',
    at: 'web/myapp.py:4',
    tells: /python-multipart[\s\S]*Add python-multipart to the packages of web\/Dockerfile/,
  },
  {
    of: 'a file in the place of a module',
    files: dockerfile('CMD ["python", "-m", "myapp.py"]'),
    log: "/usr/local/bin/python: Error while finding module specification for 'myapp.py' (ModuleNotFoundError: __path__ attribute not found on 'myapp' while trying to find 'myapp.py'). Try using 'myapp' instead of 'myapp.py' as the module name.\n",
    at: 'web/Dockerfile:4',
    tells: /Write: CMD \["python", "-m", "myapp"\]$/,
  },
  {
    of: 'a package that node does not find',
    log: "Error: Cannot find module 'express'\nRequire stack:\n- /web/server.js\n",
    tells: /npm install/,
  },
  {
    of: 'a page that fails',
    code: 'HTTP_STATUS',
    log: `[2026] ERROR in app: Exception on / [GET]\n${traceback('  File "/usr/local/lib/python3.13/site-packages/flask/app.py", line 1, in wsgi_app', '    response = f()', inApp(8), 'ZeroDivisionError: division by zero')}172.17.0.1 - - "GET / HTTP/1.1" 500 -\n`,
    at: 'web/myapp.py:8',
    tells:
      /with 500 \(the program failed\)\. The error: “ZeroDivisionError: division by zero”\.[\s\S]*line_8/,
  },
  {
    of: 'an application of FastAPI that is started as a program',
    code: 'APP_EXITED',
    files: {
      Dockerfile:
        'FROM python:3.13-slim\nWORKDIR /web\nCOPY . .\nEXPOSE 8000\nCMD ["python", "main.py"]\n',
      'main.py': 'from fastapi import FastAPI\napi = FastAPI(title="a")\n',
    },
    log: '',
    at: 'web/Dockerfile:5',
    tells:
      /server must carry it out.*CMD \["uvicorn", "main:api", "--host", "0\.0\.0\.0", "--port", "\d+"\]$/s,
  },
  {
    of: 'no CMD',
    code: 'APP_EXITED',
    files: { ...dockerfile(), 'myapp.py': '' },
    log: '',
    at: 'web/Dockerfile:3',
    tells: /has no CMD[\s\S]*CMD \["program", "argument"\]$/,
  },
  {
    of: 'a Python that waits for somebody to type',
    code: 'APP_EXITED',
    files: { Dockerfile: 'FROM python:3.13-slim\nWORKDIR /web\nCOPY . .\nCMD ["python"]\n' },
    log: '',
    at: 'web/Dockerfile:4',
    tells: /start the application itself: CMD \["python", "myapp\.py"\]$/,
  },
  {
    of: 'a command that only waits',
    code: 'NOT_READY',
    files: {
      Dockerfile: 'FROM python:3.13-slim\nWORKDIR /web\nCOPY . .\nCMD ["sleep", "infinity"]\n',
      'myapp.py': 'import flask\napp = flask.Flask("a")\n',
    },
    log: '',
    at: 'web/Dockerfile:4',
    tells: /foreground: CMD \["flask", "--app", "myapp\.py", "run", "--host=0\.0\.0\.0"\]$/,
  },
  ...(
    [
      ['python:3.13-slim\nWORKDIR /web', {}, 'python", "myapp.py'],
      ['python:3.13-slim', {}, 'python", "myapp.py'],
      ['node:20-slim\nWORKDIR /web', { 'server.js': '' }, 'node", "server.js'],
      [
        'node:20-slim\nWORKDIR /web',
        { 'package.json': '{"scripts":{"start":"x"}}' },
        'npm", "start',
      ],
    ] as const
  ).map(([base, files, words]) => ({
    of: `no CMD, which would be "${words}" (${base})`,
    code: 'APP_EXITED' as const,
    files: { Dockerfile: `FROM ${base}\nCOPY . .\n`, ...files },
    log: '',
    at: `web/Dockerfile:${base.split('\n').length + 1}`,
    tells: new RegExp(`what it is to start: CMD \\["${words}"\\]$`),
  })),
  {
    of: 'a server in the background',
    code: 'APP_EXITED',
    files: dockerfile('CMD python3 myapp.py &'),
    log: '',
    at: 'web/Dockerfile:4',
    tells: /foreground/,
  },
  {
    of: 'an ENTRYPOINT that drops CMD',
    code: 'APP_EXITED',
    files: dockerfile('ENTRYPOINT echo hello', 'CMD ["python3", "myapp.py"]'),
    log: 'hello\n',
    at: 'web/Dockerfile:4',
    tells: /takes no notice of CMD/,
  },
  {
    of: 'an entry script that ends',
    code: 'APP_EXITED',
    files: {
      ...dockerfile('ENTRYPOINT ["/web/run.sh"]', 'CMD ["python3", "myapp.py"]'),
      'run.sh': '#!/bin/sh\necho ready\n',
    },
    log: 'ready\n',
    at: 'web/run.sh:2',
    tells: /exec "\$@"/,
  },
  {
    of: 'a misspelt __main__',
    code: 'APP_EXITED',
    files: {
      'myapp.py': 'import flask\napp = flask.Flask("a")\nif __name__ == "main":\n    app.run()\n',
    },
    log: '',
    at: 'web/myapp.py:3',
    tells: /two underscores/,
  },
  {
    of: 'no app.run',
    code: 'APP_EXITED',
    files: { 'myapp.py': 'import flask\napp = flask.Flask("a")\n\n' },
    log: '',
    at: 'web/myapp.py:2',
    tells: /app\.run\(host="0\.0\.0\.0"\)/,
  },
  {
    of: 'an empty program',
    code: 'APP_EXITED',
    files: { 'myapp.py': '# nothing yet\n' },
    log: '',
    tells: /is empty/,
  },
  {
    of: 'an end that nothing explains',
    code: 'APP_EXITED',
    files: { 'myapp.py': 'print(1)\n' },
    log: '1\n',
    tells: /A container lives as long as its command/,
  },
  {
    of: 'an application on 127.0.0.1',
    code: 'LOOPBACK_BIND',
    files: { 'myapp.py': 'import flask\napp = flask.Flask("a")\napp.run(port=5000)\n' },
    log: '',
    at: 'web/myapp.py:3',
    tells: /0\.0\.0\.0/,
  },
  {
    of: 'a server that nothing installs, started by a shell',
    files: {
      Dockerfile:
        'FROM python:3.13-slim\nWORKDIR /web\nCOPY . .\nRUN pip install -r requirements.txt\nCMD gunicorn -b 0.0.0.0:5000 myapp:app\n',
      'requirements.txt': 'Flask\n',
    },
    log: '/bin/sh: 1: gunicorn: not found\n',
    as: 'CMD_NOT_FOUND',
    at: 'web/Dockerfile:5',
    tells: /Nothing installs the package gunicorn[\s\S]*to the packages of web\/requirements\.txt/,
  },
  {
    of: 'a tool of Node.js, started by a shell',
    files: {
      Dockerfile:
        'FROM node:22-slim\nWORKDIR /app\nCOPY . .\nRUN npm install\nCMD nodemon server.js\n',
      'package.json': '{ "devDependencies": { "nodemon": "^3" } }',
      'server.js': '',
    },
    log: '/bin/sh: 1: nodemon: not found\n',
    as: 'CMD_NOT_FOUND',
    at: 'web/Dockerfile:5',
    tells: /lies in node_modules[\s\S]*Write: CMD \.\/node_modules\/\.bin\/nodemon server\.js$/,
  },
  {
    of: 'a package.json that is none, started by npm',
    files: {
      Dockerfile: 'FROM node:20-slim\nWORKDIR /app\nCOPY . .\nCMD ["npm", "start"]\n',
      'package.json': '{\n  "name": "a",\n  "scripts": {}\n  "main": "a.js"\n}\n',
    },
    log: 'npm error code EJSONPARSE\nnpm error path /app/package.json\nnpm error JSON.parse Expected \',\' or \'}\' after property value in JSON at position 34 (line 4 column 3) while parsing near "...\\"scripts\\": {}\\n  \\"main\\": \\"a.js\\"\\n}\\n"\nnpm error JSON.parse Failed to parse JSON data.\n',
    at: 'web/package.json:3',
    tells: /\(line 4 column 3\)\.[\s\S]*Write it: "scripts": \{\},$/,
  },
  {
    of: 'a package.json that is none, read by Node.js',
    files: {
      Dockerfile: 'FROM node:20-slim\nWORKDIR /app\nCOPY . .\nCMD ["node", "a.js"]\n',
      'package.json': '{\n  "name": "a",\n}\n',
      'a.js': '',
    },
    log: "node:internal/modules/package_json_reader:92\n        throw error;\n        ^\n\nError: Invalid package config /app/package.json.\n    at read (node:internal/modules/package_json_reader:80:1) {\n  code: 'ERR_INVALID_PACKAGE_CONFIG'\n}\n\nNode.js v20.19.2\n",
    at: 'web/package.json:2',
    tells: /Take it away: "name": "a"$/,
  },
  {
    of: 'a port of the environment that is no number',
    files: {
      Dockerfile: 'FROM node:20-slim\nWORKDIR /app\nCOPY . .\nCMD ["node", "a.js"]\n',
      'a.js': "require('http').createServer().listen(Number(process.env.PORT));\n",
    },
    log: "node:net:2112\n      throw new ERR_SOCKET_BAD_PORT('options.port', options.port);\n\nRangeError [ERR_SOCKET_BAD_PORT]: options.port should be >= 0 and < 65536. Received type number (NaN).\n    at Server.listen (node:net:2112:13)\n    at Object.<anonymous> (/app/a.js:1:32) {\n  code: 'ERR_SOCKET_BAD_PORT'\n}\n\nNode.js v20.19.2\n",
    at: 'web/a.js:1',
    tells: /PORT is not set[\s\S]*listen\(Number\(process\.env\.PORT \|\| 3000\)\);/,
  },
  ...(
    [
      ["Non-UTF-8 code starting with '\\xff' in file /web/myapp.py on line 1", '3.8'],
      ["Non-UTF-8 code starting with '\\xff' in file /web/myapp.py on line 1", '3.11'],
      ["Non-ASCII character '\\xff' in file myapp.py on line 1", '2.7'],
    ] as const
  ).map(
    ([words, version]): Crash => ({
      of: `a program in UTF-16 (${version})`,
      files: {
        'myapp.py': `binary:\xff\xfe${[...'import flask\n'].map((letter) => `${letter}\0`).join('')}`,
      },
      log: `${version === '3.11' ? '' : '  File "/web/myapp.py", line 1\n'}SyntaxError: ${words}, but no encoding declared\n`,
      at: 'web/myapp.py:1',
      tells: /^(?!.*[\0ÿþ])[\s\S]*web\/myapp\.py is saved as UTF-16[\s\S]*encoding UTF-8/,
    }),
  ),
];
