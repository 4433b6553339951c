import type { FailureCode } from '../../../generators/core/verdict/failure.js';
import type { Example } from '../../../generators/core/verify/rules/rule.js';

/** A build that failed, and what must be said of it. */
export interface Build {
  readonly of: string;
  readonly files: Example;
  /** What the RUN at `line` of the Dockerfile printed. */
  readonly log: string;
  readonly line: number;
  /** Its exit code; 1 where nothing else is said. */
  readonly number?: number;
  readonly code?: FailureCode;
  readonly at?: string;
  readonly tells: RegExp;
}

const node = `FROM node:20-slim
WORKDIR /app
COPY . .
RUN npm run build
`;

const python = `FROM python:3.13-slim
WORKDIR /web
COPY requirements.txt ./
RUN pip install -r requirements.txt
`;

const npmError = (text: string): string =>
  text
    .split('\n')
    .map((line) => `npm error ${line}`.trimEnd())
    .join('\n');

/** What was really said, shortened where it says nothing of the cause. */
export const builds: readonly Build[] = [
  {
    of: 'two packages that do not go together',
    files: {
      Dockerfile: 'FROM node:20-slim\nWORKDIR /app\nCOPY package.json ./\nRUN npm install\n',
      'package.json':
        '{\n  "dependencies": {\n    "react": "^18.0.0",\n    "react-old": "1.0.0"\n  }\n}\n',
    },
    log: npmError(`code ERESOLVE
ERESOLVE unable to resolve dependency tree

While resolving: web@1.0.0
Found: react@18.3.1
node_modules/react
  react@"^18.0.0" from the root project

Could not resolve dependency:
peer react@"^16.0.0" from react-old@1.0.0
node_modules/react-old
  react-old@"1.0.0" from the root project

Fix the upstream dependency conflict, or retry
this command with --force or --legacy-peer-deps
to accept an incorrect (and potentially broken) dependency resolution.


For a full report see:
/root/.npm/_logs/2026-01-01T00_00_00_000Z-eresolve-report.txt
A complete log of this run can be found in: /root/.npm/_logs/2026-01-01T00_00_00_000Z-debug-0.log`),
    line: 4,
    at: 'package.json:4',
    tells:
      /react-old@1\.0\.0 does not go together with react@18\.3\.1: it wants react@"\^16\.0\.0"/,
  },
  {
    of: 'an import that Rollup does not find',
    files: {
      Dockerfile: node,
      'package.json': '{ "scripts": { "build": "vite build" } }',
      'src/main.jsx': "import React from 'react';\nimport App from './app';\n",
      'src/App.jsx': '',
    },
    log: `
> web@1.0.0 build
> vite build

vite v5.4.11 building for production...
transforming...
✓ 3 modules transformed.
x Build failed in 120ms
error during build:
Could not resolve "./app" from "src/main.jsx"
file: /app/src/main.jsx
    at getRollupError (file:///app/node_modules/rollup/dist/es/shared/parseAst.js:396:41)`,
    line: 4,
    at: 'src/main.jsx:2',
    tells: /Could not resolve "\.\/app".*Did you mean “\.\/App”\?/s,
  },
  {
    of: 'a package that Vite does not find',
    files: {
      Dockerfile: node,
      'package.json': '{ "scripts": { "build": "vite build" }, "dependencies": {} }',
      'src/App.jsx': 'import axios from "axios";\n',
    },
    log: `x Build failed in 120ms
error during build:
[vite]: Rollup failed to resolve import "axios" from "/app/src/App.jsx".
This is most likely unintended because it can break your application at runtime.`,
    line: 4,
    at: 'src/App.jsx:1',
    tells: /package\.json does not name the package axios.*npm install axios/s,
  },
  {
    of: 'an import that esbuild does not find',
    files: {
      Dockerfile: node.replace('npm run build', 'npx esbuild --bundle src/main.js'),
      'src/main.js': 'import { a } from "./helprs"\n',
      'src/helpers.js': '',
    },
    log: `✘ [ERROR] Could not resolve "./helprs"

    src/main.js:1:18:
      1 │ import { a } from "./helprs"
        ╵                   ~~~~~~~~~~

1 error`,
    line: 4,
    at: 'src/main.js:1',
    tells: /Did you mean “\.\/helpers”/,
  },
  {
    of: 'an import that webpack does not find',
    files: {
      Dockerfile: node,
      'src/index.js': 'import x from "./component";\n',
      'src/Component.js': '',
    },
    log: `Failed to compile.

./src/index.js 1:0-28
Module not found: Error: Can't resolve './component' in '/app/src'
`,
    line: 4,
    at: 'src/index.js:1',
    tells: /Did you mean “\.\/Component”/,
  },
  {
    of: 'another container',
    files: {
      Dockerfile: 'FROM python:3.13-slim\nCOPY . .\nRUN python manage.py migrate\n',
      'manage.py': '',
    },
    log: `Traceback (most recent call last):
  File "/usr/local/lib/python3.13/site-packages/psycopg2/__init__.py", line 122, in connect
    conn = _connect(dsn, connection_factory=connection_factory, **kwasync)
psycopg2.OperationalError: could not translate host name "db" to address: Name or service not known`,
    line: 3,
    at: 'Dockerfile:3',
    tells: /the machine “db”.*no other container/s,
  },
  {
    of: 'a database on localhost',
    files: {
      Dockerfile: 'FROM python:3.13-slim\nCOPY . .\nRUN python make.py\n',
      'make.py': 'a\n',
    },
    log: `Traceback (most recent call last):
  File "/make.py", line 1, in <module>
    a
ConnectionRefusedError: [Errno 111] Connection refused`,
    line: 3,
    at: 'make.py:1',
    tells: /no other container can be reached/,
  },
  {
    of: 'no lock',
    files: {
      Dockerfile: 'FROM node:20-slim\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\n',
      'package.json': '{}',
    },
    log: npmError(`code EUSAGE

The \`npm ci\` command can only install with an existing package-lock.json or
npm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or
later to generate a package-lock.json file, then try again.

Clean install a project

Usage:
npm ci`),
    line: 4,
    at: 'Dockerfile:4',
    tells: /the project has none.*Write: RUN npm install/s,
  },
  {
    of: 'a package that npm does not know',
    files: {
      Dockerfile: node.replace('run build', 'install'),
      'package.json': '{\n  "dependencies": { "expres": "^4" }\n}',
    },
    log: npmError(`code E404
404 Not Found - GET https://registry.npmjs.org/expres - Not found
404
404  'expres@^4' is not in this registry.`),
    line: 4,
    code: 'PACKAGE_NOT_FOUND',
    at: 'package.json:2',
    tells: /Did you mean express\?/,
  },
  {
    of: 'a script that package.json does not have',
    files: { Dockerfile: node, 'package.json': '{ "scripts": { "biuld": "x" } }' },
    log: npmError(`Missing script: "build"

To see a list of scripts, run:
  npm run`),
    line: 4,
    at: 'Dockerfile:4',
    tells: /Did you mean “npm run biuld”/,
  },
  {
    of: 'a package.json that is copied too late',
    files: {
      Dockerfile: 'FROM node:20-slim\nWORKDIR /app\nRUN npm install\nCOPY . .\n',
      'package.json': '{}',
    },
    log: npmError(`code ENOENT
syscall open
path /app/package.json
errno -2
enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/app/package.json'
enoent This is related to npm not being able to find a file.`),
    line: 3,
    number: 254,
    at: 'Dockerfile:3',
    tells: /copied only in Dockerfile:4.*Move the command below Dockerfile:4/s,
  },
  {
    of: 'a tool of a package',
    files: {
      Dockerfile: node,
      'package.json': '{ "scripts": { "build": "tsc" }, "dependencies": {} }',
    },
    log: `> x@1.0.0 build
> tsc

sh: 1: tsc: not found`,
    line: 4,
    number: 127,
    at: 'package.json:1',
    tells: /does not name the package typescript.*npm install typescript/s,
  },
  {
    of: 'TypeScript',
    files: { Dockerfile: node, 'src/app.ts': 'const a = 1;\nlet n: number = "a";\n' },
    log: `src/app.ts(2,5): error TS2322: Type 'string' is not assignable to type 'number'.
${npmError('Lifecycle script `build` failed with error:')}`,
    line: 4,
    number: 2,
    at: 'src/app.ts:2',
    tells: /TS2322: Type 'string'.*let n: number/s,
  },
  {
    of: 'Go',
    files: {
      Dockerfile: 'FROM golang:1.24\nWORKDIR /src\nCOPY . .\nRUN go build -o /server .\n',
      'main.go': 'package main\n\nfunc main() {\n\tx := 1\n}\n',
      'go.mod': 'module a\n',
    },
    log: `# example.com/a
./main.go:4:2: declared and not used: x`,
    line: 4,
    at: 'main.go:4',
    tells: /declared and not used: x.*Take the line main\.go:4 out, or use x below it/s,
  },
  {
    of: 'a go.mod that is not copied',
    files: {
      Dockerfile: 'FROM golang:1.24\nWORKDIR /src\nCOPY main.go ./\nRUN go build -o /server .\n',
      'main.go': 'package main\n',
      'go.mod': 'module a\n',
    },
    log: "go: go.mod file not found in current directory or any parent directory; see 'go help modules'",
    line: 4,
    at: 'Dockerfile:4',
    tells: /“go\.mod” is in the project, but not in the image.*COPY go\.mod \.\//s,
  },
  {
    of: 'C',
    files: {
      Dockerfile: 'FROM gcc:14\nWORKDIR /src\nCOPY . .\nRUN gcc -o app main.c\n',
      'main.c': 'int main() {\n  return 0\n}\n',
    },
    log: `main.c: In function 'main':
main.c:2:11: error: expected ';' before '}' token
    2 |   return 0
      |           ^`,
    line: 4,
    at: 'main.c:2',
    tells: /expected ';'/,
  },
  {
    of: 'Java',
    files: {
      Dockerfile: 'FROM maven:3\nWORKDIR /app\nCOPY . .\nRUN mvn -q package\n',
      'src/main/java/App.java': 'class App {\n  int a\n}\n',
    },
    log: `[ERROR] COMPILATION ERROR :
[ERROR] /app/src/main/java/App.java:[2,8] ';' expected
[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.13.0:compile
[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.`,
    line: 4,
    at: 'src/main/java/App.java:2',
    tells: /';' expected/,
  },
  {
    of: 'Rust',
    files: {
      Dockerfile: 'FROM rust:1\nWORKDIR /app\nCOPY . .\nRUN cargo build --release\n',
      'src/main.rs': 'fn main() {\n    x;\n}\n',
    },
    log: `error[E0425]: cannot find value \`x\` in this scope
 --> src/main.rs:2:5
  |
2 |     x;
  |     ^ not found in this scope

error: could not compile \`a\` (bin "a") due to 1 previous error`,
    line: 4,
    number: 101,
    at: 'src/main.rs:2',
    tells: /cannot find value `x`/,
  },
  {
    of: 'requirements that are copied later',
    files: {
      Dockerfile:
        'FROM python:3.13-slim\nWORKDIR /web\nRUN pip install -r requirements.txt\nCOPY . .\n',
      'requirements.txt': 'Flask\n',
    },
    log: "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements.txt'",
    line: 3,
    at: 'Dockerfile:3',
    tells: /“requirements\.txt” is not in the image yet: it is copied only in Dockerfile:4/,
  },
  {
    of: 'requirements that are not copied',
    files: {
      Dockerfile:
        'FROM python:3.13-slim\nWORKDIR /web\nCOPY app.py ./\nRUN pip install -r requirements.txt\n',
      'app.py': '',
      'requirements.txt': 'Flask\n',
    },
    log: "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements.txt'",
    line: 4,
    at: 'Dockerfile:4',
    tells: /Copy it above the command: COPY requirements\.txt \.\//,
  },
  {
    of: 'requirements that are called otherwise',
    files: {
      Dockerfile: 'FROM python:3.13-slim\nCOPY . .\nRUN pip install -r requirements.txt\n',
      'requirement.txt': 'Flask\n',
    },
    log: "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements.txt'",
    line: 3,
    at: 'Dockerfile:3',
    tells: /it has “requirement\.txt”/,
  },
  ...(
    [
      ['"Flask==3.1.3"', 'Flask==3.1.3'],
      ["'Flask'", 'Flask'],
      ['pip install Flask==3.1.3', 'Flask==3.1.3'],
      ['- Flask', 'Flask'],
      ['Flask 3.1.3', 'Flask==3.1.3'],
      ['Flask: 3.1.3', 'Flask==3.1.3'],
      ['Flask@3.1.3', 'Flask==3.1.3'],
      ['import flask', 'flask'],
    ] as const
  ).map(([line, meant]) => ({
    of: `a line of requirements.txt that pip cannot read: ${line}`,
    files: { Dockerfile: python, 'requirements.txt': `requests\n${line}\n` },
    log: `ERROR: Invalid requirement: ${line.includes("'") ? `"${line}"` : `'${line}'`}: Expected package name at the start of dependency specifier\n    ${line}\n    ^ (from line 2 of requirements.txt)`,
    line: 4,
    at: 'requirements.txt:2',
    tells: new RegExp(`Write: ${meant.replaceAll('.', '\\.')}$`),
  })),
  {
    of: 'a package for Windows',
    files: { Dockerfile: python, 'requirements.txt': 'Flask\npywin32==306\n' },
    log: 'ERROR: Could not find a version that satisfies the requirement pywin32==306 (from versions: none)\nERROR: No matching distribution found for pywin32==306\n',
    line: 4,
    code: 'PACKAGE_NOT_FOUND',
    at: 'requirements.txt:2',
    tells: /package for Windows[\s\S]*Leave pywin32 out\.$/,
  },
  {
    of: 'a folder in a folder that is not there',
    files: { Dockerfile: 'FROM debian\nRUN mkdir /a/b && true\n' },
    log: "mkdir: cannot create directory '/a/b': No such file or directory",
    line: 2,
    at: 'Dockerfile:2',
    tells: /Let it be made too: RUN mkdir -p \/a\/b && true$/,
  },
  {
    of: 'commas between packages',
    files: { Dockerfile: 'FROM python:3.13-slim\nRUN pip install Flask, requests=2.0, gunicorn\n' },
    log: "ERROR: Invalid requirement: 'Flask,': Expected end or semicolon (after name and no valid version specifier)\n    Flask,\n         ^",
    line: 2,
    at: 'Dockerfile:2',
    tells: /cannot read “Flask,”[\s\S]*Write: RUN pip install Flask requests==2\.0 gunicorn$/,
  },
  {
    of: 'a list of packages without -r',
    files: {
      Dockerfile:
        'FROM python:3.13-slim\nCOPY requirements.txt ./\nRUN pip install --no-cache-dir requirements.txt\n',
      'requirements.txt': 'Flask\n',
    },
    log: `ERROR: Could not find a version that satisfies the requirement requirements.txt (from versions: none)
HINT: You are attempting to install a package literally named "requirements.txt" (which cannot exist). Consider using the '-r' flag to install the packages listed in requirements.txt
ERROR: No matching distribution found for requirements.txt`,
    line: 3,
    code: 'PACKAGE_NOT_FOUND',
    at: 'Dockerfile:3',
    tells: /without -r[\s\S]*Write: RUN pip install --no-cache-dir -r requirements\.txt$/,
  },
  {
    of: 'nothing behind &&',
    files: { Dockerfile: 'FROM debian\nRUN apt-get update &&\nRUN apt-get install -y curl\n' },
    log: '/bin/sh: 1: Syntax error: end of file unexpected',
    line: 2,
    number: 2,
    at: 'Dockerfile:2',
    tells: /“&&”[\s\S]*Leave it out: RUN apt-get update$/,
  },
  {
    of: 'one = of a version',
    files: { Dockerfile: python, 'requirements.txt': '# web\nFlask=1.1.4\n' },
    log: `ERROR: Invalid requirement: 'Flask=1.1.4': Expected end or semicolon (after name and no valid version specifier)
    Flask=1.1.4
         ^ (from line 2 of requirements.txt)
Hint: = is not a valid operator. Did you mean == ?`,
    line: 4,
    at: 'requirements.txt:2',
    tells: /Write: Flask==1\.1\.4/,
  },
  {
    of: 'a package that pip does not know',
    files: { Dockerfile: python, 'requirements.txt': 'falsk\n' },
    log: `ERROR: Could not find a version that satisfies the requirement falsk (from versions: none)
ERROR: No matching distribution found for falsk`,
    line: 4,
    code: 'PACKAGE_NOT_FOUND',
    at: 'requirements.txt:1',
    tells: /Did you mean flask\?/,
  },
  {
    of: 'a version that there is not',
    files: { Dockerfile: python, 'requirements.txt': 'Flask==99\n' },
    log: `ERROR: Could not find a version that satisfies the requirement Flask==99 (from versions: 0.1, 3.0.3, 3.1.0, 3.1.1)
ERROR: No matching distribution found for Flask==99`,
    line: 4,
    code: 'PACKAGE_NOT_FOUND',
    at: 'requirements.txt:1',
    tells: /one of the last: 3\.0\.3, 3\.1\.0, 3\.1\.1/,
  },
  {
    of: 'what comes with Python',
    files: { Dockerfile: 'FROM python:3.13-slim\nRUN pip install flask sqlite3\n' },
    log: `ERROR: Could not find a version that satisfies the requirement sqlite3 (from versions: none)
ERROR: No matching distribution found for sqlite3`,
    line: 2,
    code: 'PACKAGE_NOT_FOUND',
    at: 'Dockerfile:2',
    tells: /“sqlite3” comes with Python.*Leave sqlite3 out/s,
  },
  {
    of: 'a Python of the system',
    files: { Dockerfile: 'FROM ubuntu:24.04\nRUN pip3 install -r requirements.txt\n' },
    log: `error: externally-managed-environment

× This environment is externally managed
╰─> To install Python packages system-wide, try apt install
    python3-xyz, where xyz is the package you are trying to
    install.

note: If you believe this is a mistake, please contact your Python installation or OS distribution provider.
hint: See PEP 668 for the detailed specification.`,
    line: 2,
    at: 'Dockerfile:2',
    tells: /error: externally-managed-environment.*FROM python:3\.13-slim/s,
  },
  {
    of: 'packages of Python that do not go together',
    files: { Dockerfile: 'FROM python:3.13-slim\nRUN pip install flask==1.0 werkzeug==3.0.0\n' },
    log: `ERROR: Cannot install flask==1.0 and werkzeug==3.0.0 because these package versions have conflicting dependencies.

The conflict is caused by:
    The user requested werkzeug==3.0.0
ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/`,
    line: 2,
    at: 'Dockerfile:2',
    tells: /do not go together in these versions: flask==1\.0 and werkzeug==3\.0\.0/,
  },
  {
    of: 'a package that must be compiled',
    files: { Dockerfile: 'FROM python:3.13-slim\nRUN pip install uwsgi\n' },
    log: `  error: subprocess-exited-with-error
  Exception: you need a C compiler to build uWSGI
  error: command 'gcc' failed: No such file or directory
ERROR: Failed building wheel for uwsgi`,
    line: 2,
    at: 'Dockerfile:2',
    tells: /must be compiled.*apt-get install -y --no-install-recommends build-essential/s,
  },
  {
    of: 'apt-get without -y',
    files: { Dockerfile: 'FROM debian\nRUN apt-get update && apt-get install curl\n' },
    log: `After this operation, 5,000 kB of additional disk space will be used.
Do you want to continue? [Y/n] Abort.`,
    line: 2,
    at: 'Dockerfile:2',
    tells: /Answer beforehand, with -y: RUN apt-get update && apt-get install -y curl$/,
  },
  {
    of: 'apt-get without a list',
    files: { Dockerfile: 'FROM debian\nRUN apt-get install -y curl\n' },
    log: 'E: Unable to locate package curl',
    line: 2,
    number: 100,
    code: 'PACKAGE_NOT_FOUND',
    at: 'Dockerfile:2',
    tells: /RUN apt-get update && apt-get install -y curl/,
  },
  {
    of: 'a package that Debian calls otherwise',
    files: { Dockerfile: 'FROM debian\nRUN apt-get update && apt-get install -y python-pip\n' },
    log: 'E: Unable to locate package python-pip',
    line: 2,
    number: 100,
    code: 'PACKAGE_NOT_FOUND',
    at: 'Dockerfile:2',
    tells: /Did you mean python3-pip\?/,
  },
  {
    of: 'an old Debian',
    files: { Dockerfile: 'FROM python:2.7-slim\nRUN apt-get update\n' },
    log: `E: The repository 'http://deb.debian.org/debian buster Release' does not have a Release file.`,
    line: 2,
    number: 100,
    at: 'Dockerfile:2',
    tells: /“python:2\.7-slim” \(buster\) are no longer.*archive\.debian\.org/s,
  },
  {
    of: 'sudo',
    files: { Dockerfile: 'FROM python:3.13-slim\nRUN sudo apt-get update\n' },
    log: '/bin/sh: 1: sudo: not found',
    line: 2,
    number: 127,
    at: 'Dockerfile:2',
    tells: /as root already.*Leave sudo out: RUN apt-get update/s,
  },
  {
    of: 'pip in an image without Python',
    files: { Dockerfile: 'FROM debian\nRUN pip install flask\n' },
    log: '/bin/sh: 1: pip: not found',
    line: 2,
    number: 127,
    at: 'Dockerfile:2',
    tells: /does not bring “pip”.*FROM python:3\.13-slim/s,
  },
  {
    of: 'npm in Alpine',
    files: { Dockerfile: 'FROM alpine\nRUN npm install\n' },
    log: '/bin/sh: npm: not found',
    line: 2,
    number: 127,
    at: 'Dockerfile:2',
    tells: /FROM node:22-slim/,
  },
  {
    of: 'apt-get in Alpine',
    files: { Dockerfile: 'FROM python:3.13-alpine\nRUN apt-get update\n' },
    log: '/bin/sh: apt-get: not found',
    line: 2,
    number: 127,
    at: 'Dockerfile:2',
    tells: /“python:3\.13-alpine” has no apt-get.*RUN apk add --no-cache …/s,
  },
  {
    of: 'a tool that a slim image does not hold',
    files: { Dockerfile: 'FROM python:3.13-slim\nRUN curl -O https://example.org/a\n' },
    log: '/bin/sh: 1: curl: not found',
    line: 2,
    number: 127,
    at: 'Dockerfile:2',
    tells: /apt-get install -y --no-install-recommends curl/,
  },
  {
    of: 'a misspelt command',
    files: { Dockerfile: 'FROM python:3.13-slim\nRUN pipp install flask\n' },
    log: '/bin/sh: 1: pipp: not found',
    line: 2,
    number: 127,
    at: 'Dockerfile:2',
    tells: /Did you mean pip\?/,
  },
  {
    of: 'a command of bash',
    files: { Dockerfile: 'FROM debian\nRUN source venv/bin/activate\n' },
    log: '/bin/sh: 1: source: not found',
    line: 2,
    number: 127,
    at: 'Dockerfile:2',
    tells: /command of bash/,
  },
  {
    of: 'a list in single quotes',
    files: { Dockerfile: "FROM debian\nRUN ['apt-get', 'update']\n" },
    log: '/bin/sh: 1: [apt-get,: not found',
    line: 2,
    number: 127,
    at: 'Dockerfile:2',
    tells: /straight double quotes/,
  },
  {
    of: 'a command below USER',
    files: {
      Dockerfile: 'FROM debian\nUSER nobody\nRUN apt-get update\n',
    },
    log: `E: List directory /var/lib/apt/lists/partial is missing. - Acquire (13: Permission denied)`,
    line: 3,
    number: 100,
    at: 'Dockerfile:3',
    tells: /from Dockerfile:2 on the user is “nobody”.*Move the command above Dockerfile:2/s,
  },
  {
    of: 'a script that is not executable',
    files: { Dockerfile: 'FROM debian\nCOPY . .\nRUN ./setup.sh\n', 'setup.sh': '#!/bin/sh\n' },
    log: '/bin/sh: 1: ./setup.sh: Permission denied',
    line: 3,
    number: 126,
    at: 'Dockerfile:3',
    tells: /RUN chmod \+x \.\/setup\.sh/,
  },
  {
    of: 'a script with the line ends of Windows',
    files: {
      Dockerfile: 'FROM debian\nWORKDIR /a\nCOPY . .\nRUN ./setup.sh\n',
      'setup.sh': '#!/bin/sh\r\ntrue\r\n',
    },
    log: '/bin/sh: 1: ./setup.sh: not found',
    line: 4,
    number: 127,
    at: 'setup.sh:1',
    tells: /line ends of Windows \(CRLF\)/,
  },
  {
    of: 'a Python that the system calls otherwise',
    files: {
      Dockerfile:
        'FROM ubuntu\nRUN apt-get update && apt-get install -y python3\nRUN python a.py\n',
    },
    log: '/bin/sh: 1: python: not found',
    line: 3,
    number: 127,
    at: 'Dockerfile:3',
    tells: /Did you mean python3\?/,
  },
  {
    of: 'a package manager where there is none',
    files: { Dockerfile: 'FROM busybox\nRUN apt-get update\n' },
    log: '/bin/sh: apt-get: not found',
    line: 2,
    number: 127,
    at: 'Dockerfile:2',
    tells: /does not hold the command “apt-get”/,
  },
  {
    of: 'a file for chmod that is copied later',
    files: {
      Dockerfile: 'FROM debian\nWORKDIR /a\nRUN chmod +x start.sh\nCOPY start.sh ./\n',
      'start.sh': '',
    },
    log: "chmod: cannot access 'start.sh': No such file or directory",
    line: 3,
    at: 'Dockerfile:3',
    tells: /copied only in Dockerfile:4/,
  },
  {
    of: 'a quotation mark that is not closed',
    files: { Dockerfile: 'FROM debian\nRUN echo "hello\n' },
    log: '/bin/sh: 1: Syntax error: Unterminated quoted string',
    line: 2,
    number: 2,
    at: 'Dockerfile:2',
    tells: /cannot read the command to its end/,
  },
  {
    of: 'a folder that is there',
    files: { Dockerfile: 'FROM debian\nWORKDIR /web\nRUN mkdir /web\n' },
    log: "mkdir: cannot create directory '/web': File exists",
    line: 3,
    at: 'Dockerfile:3',
    tells: /mkdir -p \/web/,
  },
  {
    of: 'a program of the project’s that fails',
    files: {
      Dockerfile: 'FROM python:3.13-slim\nWORKDIR /web\nCOPY . .\nRUN python make.py\n',
      'make.py': '\n\nprint(1 / 0)\n',
    },
    log: `Traceback (most recent call last):
  File "/web/make.py", line 3, in <module>
    print(1 / 0)
          ~~^~~
ZeroDivisionError: division by zero`,
    line: 4,
    at: 'make.py:3',
    tells: /ZeroDivisionError: division by zero/,
  },
  {
    of: 'what nobody knows',
    files: { Dockerfile: 'FROM debian\nRUN frobnicate\n' },
    log: 'frobnicate v1\nfatal: the moon is in the wrong place\nbye',
    line: 2,
    number: 7,
    at: 'Dockerfile:2',
    tells: /exit code 7.*The message: fatal: the moon/s,
  },
  {
    of: 'nothing',
    files: { Dockerfile: 'FROM debian\nRUN exit 7\n' },
    log: '',
    line: 2,
    number: 7,
    at: 'Dockerfile:2',
    tells: /It has said nothing/,
  },
  ...(
    [
      ['unzip:  cannot find or open a.zip, a.zip.zip or a.zip.ZIP.', /the file “a\.zip”/],
      [
        "cp: cannot create regular file '/data/a.txt': No such file or directory",
        /^(?!.*“cannot”)/s,
      ],
      ["stat: cannot statx 'a.txt': No such file or directory", /the file “a\.txt”/],
      ['/bin/sh: 1: cannot open a.txt: No such file', /the file “a\.txt”/],
      ['sh: 0: cannot open a.sh: No such file', /the file “a\.sh”/],
      ["sh: 0: Can't open a.sh", /the file “a\.sh”/],
      ["sh: can't open 'a.sh': No such file or directory", /the file “a\.sh”/],
    ] as const
  ).map(
    ([log, tells]): Build => ({
      of: `a file, as in ${log}`,
      files: { Dockerfile: 'FROM debian\nRUN a\n' },
      ...{ log, tells, line: 2, at: 'Dockerfile:2' },
    }),
  ),
  {
    of: 'a package that package.json asks for, and another does not go with',
    files: {
      Dockerfile: 'FROM node:20-slim\nWORKDIR /app\nCOPY package.json ./\nRUN npm install\n',
      'package.json':
        '{\n  "devDependencies": {\n    "eslint": "^9",\n    "plugin": "1.0.0"\n  }\n}\n',
    },
    log: npmError(`code ERESOLVE
ERESOLVE unable to resolve dependency tree

While resolving: web@1.0.0
Found: eslint@8.57.0
node_modules/eslint
  peer eslint@"^8" from plugin@1.0.0
  node_modules/plugin
    dev plugin@"1.0.0" from the root project

Could not resolve dependency:
dev eslint@"^9" from the root project`),
    line: 4,
    at: 'package.json:4',
    tells: /plugin@1\.0\.0 does not go together with eslint@"\^9": it wants eslint@"\^8"/,
  },
  {
    of: 'packages that do not go together, without a word of which',
    files: { Dockerfile: node.replace('run build', 'install') },
    log: npmError('code ERESOLVE\nERESOLVE could not resolve'),
    line: 4,
    at: 'Dockerfile:4',
    tells: /^(?!.*go together)/s,
  },
  {
    of: 'a version that there is not, where others are for an older Python',
    files: { Dockerfile: python, 'requirements.txt': 'numpy==99.0\n' },
    log: `ERROR: Ignored the following versions that require a different python version: 1.21.2 Requires-Python >=3.7,<3.11; 1.21.3 Requires-Python >=3.7,<3.11
ERROR: Could not find a version that satisfies the requirement numpy==99.0 (from versions: 1.3.0, 2.2.0, 2.3.0)
ERROR: No matching distribution found for numpy==99.0`,
    line: 4,
    code: 'PACKAGE_NOT_FOUND',
    at: 'requirements.txt:1',
    tells: /The message: ERROR: Could not find.*There is no “numpy==99\.0”.*2\.3\.0/s,
  },
  {
    of: 'a Java so old that the image no longer makes it',
    files: { Dockerfile: 'FROM maven:3-eclipse-temurin-21\nRUN mvn package\n' },
    log: '[ERROR] Fatal error compiling: error: release version 7 not supported -> [Help 1]',
    line: 2,
    at: 'Dockerfile:2',
    tells: /^(?!.*(?:older one|temurin:7))/s,
  },
  ...(
    [
      ['alpine', 'sqlite3', 'apk add --no-cache sqlite'],
      ['alpine', 'dig', 'apk add --no-cache bind-tools'],
      ['alpine', 'xz', 'apk add --no-cache xz'],
      ['debian', 'xz', 'apt-get install -y --no-install-recommends xz-utils'],
      ['debian', 'sqlite3', 'apt-get install -y --no-install-recommends sqlite3'],
    ] as const
  ).map(
    ([base, name, command]): Build => ({
      of: `${name}, which ${base} does not bring`,
      files: { Dockerfile: `FROM ${base}\nRUN ${name} a\n` },
      log: `/bin/sh: ${name}: not found`,
      ...{ number: 127, line: 2, at: 'Dockerfile:2', tells: new RegExp(`${command}$`) },
    }),
  ),
  {
    of: 'the package manager of another system, and what it was asked for',
    files: { Dockerfile: 'FROM debian\nRUN apk add --no-cache curl g++ && rm -f a\n' },
    log: '/bin/sh: 1: apk: not found',
    ...{ number: 127, line: 2, at: 'Dockerfile:2' },
    tells: /apt-get install -y --no-install-recommends curl g\+\+$/,
  },
  ...(
    [
      [
        'debian',
        'pip instal flask',
        'ERROR: unknown command "instal" - maybe you meant "install"',
        'pip install flask',
      ],
      [
        'node:22',
        'npm isntal && npm test',
        'Unknown command: "isntal"\n\nDid you mean this?\n  npm install # Install a package\n\nTo see a list of supported npm commands, run:\n  npm help',
        'npm install && npm test',
      ],
      [
        'debian',
        'apt-get instal -y curl',
        'E: Invalid operation instal',
        'apt-get install -y curl',
      ],
      ['golang', 'go biuld .', 'go biuld: unknown command\nRun "go help" for usage.', 'go build .'],
      [
        'alpine',
        'apk install curl',
        "apk: 'install' is not an apk command. See 'apk --help'.",
        'apk add curl',
      ],
      [
        'debian',
        'git clnoe https://example.org/a',
        "git: 'clnoe' is not a git command. See 'git --help'.",
        'git clone https://example.org/a',
      ],
    ] as const
  ).map(
    ([base, command, log, right]): Build => ({
      of: `a verb that is misspelt: ${command}`,
      files: { Dockerfile: `FROM ${base}\nRUN ${command}\n` },
      ...{ log, line: 2, at: 'Dockerfile:2' },
      tells: new RegExp(
        `(?:nknown command|Invalid operation|is not an?)[\\s\\S]*Write: RUN ${right.replace(/[.&]/g, '\\$&')}$`,
      ),
    }),
  ),
  {
    of: 'an environment of Python on Debian',
    files: {
      Dockerfile:
        'FROM debian\nRUN apt-get update && apt-get install -y python3\nRUN python3 -m venv /venv\n',
    },
    log: `The virtual environment was not created successfully because ensurepip is not
available.  On Debian/Ubuntu systems, you need to install the python3-venv
package using the following command.

    apt install python3.11-venv

You may need to use sudo with that command.`,
    line: 3,
    at: 'Dockerfile:3',
    tells:
      /message: apt install python3\.11-venv\..*Add python3-venv to the packages of Dockerfile:2/s,
  },
  {
    of: 'a command in an image without a shell',
    files: { Dockerfile: 'FROM scratch\nRUN echo a\n' },
    log: 'runc run failed: unable to start container process: exec: "/bin/sh": stat /bin/sh: no such file or directory',
    line: 2,
    at: 'Dockerfile:2',
    tells: /“scratch” holds no shell, and RUN needs one/,
  },
  {
    of: 'Go, with a name that is misspelt',
    files: {
      Dockerfile: 'FROM golang:1.27\nWORKDIR /src\nCOPY . .\nRUN go build -o /server .\n',
      'main.go': 'package main\n\nconst greeting = "a"\n\nfunc main() { print(greting) }\n',
      'go.mod': 'module a\n',
    },
    log: '# web\n./main.go:5:21: undefined: greting',
    line: 4,
    at: 'main.go:5',
    tells: /called “greting”[\s\S]*Did you mean greeting\?/,
  },
  {
    of: 'Go, which imports too little',
    files: {
      Dockerfile: 'FROM golang:1.27\nWORKDIR /src\nCOPY . .\nRUN go build -o /server .\n',
      'main.go': 'package main\n\nimport "fmt"\n\nfunc main() { log.Println(fmt.Sprint(1)) }\n',
      'go.mod': 'module a\n',
    },
    log: '# web\n./main.go:5:15: undefined: log',
    line: 4,
    at: 'main.go:5',
    tells: /“log” is not imported[\s\S]*: import "log"$/,
  },
  {
    of: 'Go, with a package that is misspelt',
    files: {
      Dockerfile: 'FROM golang:1.27\nWORKDIR /src\nCOPY . .\nRUN go build -o /server .\n',
      'main.go': 'package main\n\nimport "net/htpp"\n\nfunc main() {}\n',
      'go.mod': 'module a\n',
    },
    log: 'main.go:3:8: package net/htpp is not in std (/usr/lib/go-1.27/src/net/htpp)',
    line: 4,
    at: 'main.go:3',
    tells: /Did you mean "net\/http"\?/,
  },
  {
    of: 'Go, with a brace on a line of its own',
    files: {
      Dockerfile: 'FROM golang:1.27\nWORKDIR /src\nCOPY . .\nRUN go build -o /server .\n',
      'main.go': 'package main\n\nfunc main()\n{\n}\n',
      'go.mod': 'module a\n',
    },
    log: '# web\n./main.go:4:1: syntax error: unexpected semicolon or newline before {',
    line: 4,
    at: 'main.go:3',
    tells: /Write: func main\(\) \{$/,
  },
  {
    of: 'Java, without a semicolon',
    files: {
      Dockerfile:
        'FROM eclipse-temurin:25-jdk\nWORKDIR /src\nCOPY Main.java ./\nRUN javac -d /classes Main.java\n',
      'Main.java': 'class Main {\n  static void a() {\n    b()\n  }\n}\n',
    },
    log: "Main.java:3: error: ';' expected\n    b()\n       ^\n1 error",
    line: 4,
    at: 'Main.java:3',
    tells: /lacks the semicolon[\s\S]*Write: b\(\);$/,
  },
  {
    of: 'Java, with a name that is misspelt',
    files: {
      Dockerfile:
        'FROM eclipse-temurin:25-jdk\nWORKDIR /src\nCOPY Main.java ./\nRUN javac -d /classes Main.java\n',
      'Main.java':
        'class Main {\n  static final String GREETING = "a";\n  static String a() { return GREETNG; }\n}\n',
    },
    log: 'Main.java:3: error: cannot find symbol\n  static String a() { return GREETNG; }\n                             ^\n  symbol:   variable GREETNG\n  location: class Main\n1 error',
    line: 4,
    at: 'Main.java:3',
    tells: /called “GREETNG”[\s\S]*Did you mean GREETING\?/,
  },
  {
    of: 'Java, which imports too little',
    files: {
      Dockerfile:
        'FROM eclipse-temurin:25-jdk\nWORKDIR /src\nCOPY Main.java ./\nRUN javac -d /classes Main.java\n',
      'Main.java': 'class Main {\n  static void a() throws IOException {}\n}\n',
    },
    log: 'Main.java:2: error: cannot find symbol\n  static void a() throws IOException {}\n                         ^\n  symbol:   class IOException\n  location: class Main\n1 error',
    line: 4,
    at: 'Main.java:2',
    tells: /“IOException” is not imported[\s\S]*import java\.io\.IOException;$/,
  },
  {
    of: 'Java, with a library that nobody brings',
    files: {
      Dockerfile:
        'FROM eclipse-temurin:25-jdk\nWORKDIR /src\nCOPY Main.java ./\nRUN javac -d /classes Main.java\n',
      'Main.java': 'import com.google.gson.Gson;\n\nclass Main {}\n',
    },
    log: 'Main.java:1: error: package com.google.gson does not exist\nimport com.google.gson.Gson;\n                      ^\n1 error',
    line: 4,
    at: 'Main.java:1',
    tells: /no package “com\.google\.gson”[\s\S]*Maven or Gradle/,
  },
  {
    of: 'Java, whose class is not called as its file',
    files: {
      Dockerfile:
        'FROM eclipse-temurin:25-jdk\nWORKDIR /src\nCOPY Main.java ./\nRUN javac -d /classes Main.java\n',
      'Main.java': 'public class App {}\n',
    },
    log: 'Main.java:1: error: class App is public, should be declared in a file named App.java\npublic class App {}\n       ^\n1 error',
    line: 4,
    at: 'Main.java:1',
    tells: /Write: public class Main \{\}$/,
  },
  {
    of: 'Java, which does not say what it throws',
    files: {
      Dockerfile:
        'FROM eclipse-temurin:25-jdk\nWORKDIR /src\nCOPY Main.java ./\nRUN javac -d /classes Main.java\n',
      'Main.java': 'class Main {\n  void a() { b(); }\n}\n',
    },
    log: 'Main.java:2: error: unreported exception IOException; must be caught or declared to be thrown\n  void a() { b(); }\n              ^\n1 error',
    line: 4,
    at: 'Main.java:2',
    tells: /that this line is in: throws IOException$/,
  },
  {
    of: 'Java, which ends too soon',
    files: {
      Dockerfile:
        'FROM eclipse-temurin:25-jdk\nWORKDIR /src\nCOPY Main.java ./\nRUN javac -d /classes Main.java\n',
      'Main.java': 'class Main {\n  void a() {}\n',
    },
    log: 'Main.java:2: error: reached end of file while parsing\n  void a() {}\n             ^\n1 error',
    line: 4,
    at: 'Main.java:2',
    tells: /Add the \} that is missing/,
  },
  {
    of: 'Go, which imports too much',
    files: {
      Dockerfile: 'FROM golang:1.24\nWORKDIR /src\nCOPY . .\nRUN go build -o /server .\n',
      'main.go': 'package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc main() { fmt.Println() }\n',
      'go.mod': 'module a\n',
    },
    log: '# example.com/a\n./main.go:5:2: "os" imported and not used',
    line: 4,
    at: 'main.go:5',
    tells: /Take "os" out of the imports: main\.go:5$/,
  },
  {
    of: 'Go, whose program does not begin',
    files: {
      Dockerfile: 'FROM golang:1.27\nWORKDIR /src\nCOPY . .\nRUN go build -o /server .\n',
      'main.go': 'package main\n\nfunc mian() {\n}\n',
      'go.mod': 'module a\n',
    },
    log: '# a\nruntime.main_main·f: function main is undeclared in the main package',
    line: 4,
    at: 'main.go:3',
    tells: /begins with “func main\(\)”.*Did you mean “func main\(\)” by “mian”\?$/s,
  },
  {
    of: 'Java to be compiled where it can only run',
    files: {
      Dockerfile: 'FROM eclipse-temurin:25-jre AS build\nCOPY Main.java ./\nRUN javac Main.java\n',
      'Main.java': 'class Main {}\n',
    },
    log: '/bin/sh: 1: javac: not found',
    line: 3,
    number: 127,
    at: 'Dockerfile:3',
    tells: /does not bring “javac”.*FROM eclipse-temurin:25-jdk\./s,
  },
  {
    of: 'Java, where a sign is missing',
    files: {
      Dockerfile:
        'FROM eclipse-temurin:25-jdk AS build\nWORKDIR /src\nCOPY Main.java ./\nRUN javac -encoding UTF-8 -d /classes Main.java\n',
      'Main.java': 'class Main {\n    static final String GREETING = "Hello"\n}\n',
    },
    log: 'Main.java:2: error: \';\' expected\n    static final String GREETING = "Hello"\n                                          ^\n1 error',
    line: 4,
    at: 'Main.java:2',
    tells: /message: ';' expected.*The line: “static final String GREETING = "Hello"”/s,
  },
  {
    of: 'Go, of which go.mod asks for one that is not there yet',
    files: {
      Dockerfile: 'FROM golang:1.27\nWORKDIR /src\nCOPY go.mod ./\nRUN go build net/http\n',
      'go.mod': 'module web\n\ngo 1.99\n',
    },
    log: 'go: go.mod requires go >= 1.99 (running go 1.27.3; GOTOOLCHAIN=local)',
    line: 4,
    at: 'Dockerfile:4',
    tells:
      /asks for Go 1\.99, and the image has Go 1\.27\.3.*write in go\.mod what is enough: go 1\.27\.3$/s,
  },
  ...(
    [
      ['fedora:42', 'nc', 'dnf install -y nmap-ncat'],
      ['registry.access.redhat.com/ubi9/ubi', 'curl', 'dnf install -y curl'],
      ['registry.access.redhat.com/ubi9/ubi-minimal', 'tar', 'microdnf install -y /usr/bin/tar'],
      ['rockylinux:9', 'frob', 'dnf install -y /usr/bin/frob'],
    ] as const
  ).map(
    ([base, name, command]): Build => ({
      of: `${name}, which ${base} does not bring`,
      files: { Dockerfile: `FROM ${base}\nRUN ${name} a\n` },
      log: `/bin/sh: line 1: ${name}: command not found`,
      ...{ number: 127, line: 2, at: 'Dockerfile:2', tells: new RegExp(`${command}$`) },
    }),
  ),
  {
    of: 'a package that Fedora calls otherwise',
    files: { Dockerfile: 'FROM fedora\nRUN dnf install -y build-essential\n' },
    log: 'No match for argument: build-essential\nError: Unable to find a match: build-essential',
    ...{ line: 2, at: 'Dockerfile:2', code: 'PACKAGE_NOT_FOUND' },
    tells: /Did you mean gcc gcc-c\+\+ make\?/,
  },
  {
    of: 'a package that Alpine calls otherwise',
    files: { Dockerfile: 'FROM alpine\nRUN apk add build-essential\n' },
    log: 'ERROR: unable to select packages:\n  build-essential (no such package):\n    required by: world[build-essential]',
    ...{ line: 2, at: 'Dockerfile:2', code: 'PACKAGE_NOT_FOUND' },
    tells: /Did you mean build-base\?/,
  },
  {
    of: 'packages of Debian, asked for on Fedora',
    files: { Dockerfile: 'FROM fedora\nRUN apt-get install -y build-essential libpq-dev curl\n' },
    log: '/bin/sh: line 1: apt-get: command not found',
    ...{ number: 127, line: 2, at: 'Dockerfile:2' },
    tells: /RUN dnf install -y gcc gcc-c\+\+ make libpq-devel curl$/,
  },
  {
    of: 'a package that must be compiled, on Fedora',
    files: { Dockerfile: 'FROM fedora\nRUN pip install uwsgi\n' },
    log: "  error: command 'gcc' failed: No such file or directory\nERROR: Failed building wheel for uwsgi",
    line: 2,
    at: 'Dockerfile:2',
    tells: /RUN dnf install -y gcc gcc-c\+\+ make\./,
  },
  {
    of: 'a second line that tells, where the first one says nothing',
    files: { Dockerfile: 'FROM debian\nWORKDIR /a\nRUN a\nCOPY b.txt ./\n', 'b.txt': '' },
    log: "cat: file: is no word of this\ncp: cannot stat 'b.txt': No such file or directory",
    line: 3,
    at: 'Dockerfile:3',
    tells: /copied only in Dockerfile:4/,
  },
  ...(
    [
      ['{\n  "name": "a"\n  "version": "1.0.0"\n}\n', 2, 'comma is missing', '"name": "a",'],
      ['{\n  "name": "a",\n  "main": "b",\n}\n', 3, 'behind the last entry', '"main": "b"'],
      ["{\n  'name': 'a'\n}\n", 2, 'double quotes', '"name": "a"'],
      ['{\n  name: "a"\n}\n', 2, 'double quotes', '"name": "a"'],
      ['{\n  "name": "a", // me\n  "b": 1\n}\n', 2, 'no comments', 'Take the comment out.'],
      ['{\n  "scripts": {\n    "a": "b"\n', 3, 'ends before', 'at its end: } }'],
    ] as const
  ).map(
    ([text, line, means, remedy]): Build => ({
      of: `a package.json that is none: ${JSON.stringify(text)}`,
      files: {
        Dockerfile: 'FROM node:20\nWORKDIR /app\nCOPY . .\nRUN npm install\n',
        'package.json': text,
      },
      log: npmError(
        `code EJSONPARSE\npath /app/package.json\nJSON.parse Unexpected token '}', ..."1.0.0"\n}" is not valid JSON\nJSON.parse Failed to parse JSON data.`,
      ),
      line: 4,
      at: `package.json:${line}`,
      tells: new RegExp(
        `token '}'\\.[\\s\\S]*${means}[\\s\\S]*${remedy.replace(/[.}]/g, '\\$&')}$`,
      ),
    }),
  ),
];
