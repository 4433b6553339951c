// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of a Dockerfile
import type { Example } from '../../../generators/core/verify/rules/rule.js';

/** A project that works, in an unusual way. */
export interface OddProject {
  readonly does: string;
  readonly files: Example;
  /** What no test engine has: then it is not built in a test. */
  readonly needs?: string;
}

const app = { 'app.py': 'print("a")\n' };
const project = (does: string, dockerfile: string, files: Example = app): OddProject => ({
  does,
  files: { Dockerfile: dockerfile, ...files },
});
const needing = (needs: string, odd: OddProject): OddProject => ({ ...odd, needs });

/** Each of them builds; the rules must not be sure of anything against them. */
export const odd: readonly OddProject[] = [
  project(
    'has stages',
    'FROM debian AS Builder\nRUN touch /a\nFROM debian\nCOPY --from=builder /a /b\nCOPY --from=0 /a /c\n',
  ),
  project('has an ARG in FROM', 'ARG V=debian\nFROM ${V}\nARG A\nCOPY ${A:-app.py} /\n'),
  project('has a default in FROM', 'ARG V\nFROM debian${V:-}\n'),
  project(
    'has documents in place',
    'FROM debian\nRUN <<A cat > /a && cat <<"B" > /b\nCOPY nope.py /\nA\nRUM b\nB\nCOPY <<-C /c\n\tFROM\n\tC\nCOPY app.py /\n',
  ),
  project('has ONBUILD', 'FROM debian\nONBUILD COPY nope.py /\nONBUILD RUN true # a\n'),
  project(
    'has another escape',
    '# escape=`\nFROM debian\nRUN true `\n  && true\nCOPY app.py C:\\\n',
  ),
  project(
    'has comments between continued lines',
    'FROM debian\nRUN true \\\n# a\n\n  # b \\\n && true \\  \n  && true\n',
  ),
  project('is in lower case', 'from debian as a\nrun true\ncopy app.py /\ncmd ["true"]\n'),
  project('copies a list', 'FROM debian\nCOPY ["app.py", "a b.txt", "/x y/"]\n', {
    ...app,
    'a b.txt': '',
  }),
  project('has a .dockerignore with exceptions', 'FROM debian\nCOPY app.py web/a.py web /x/\n', {
    ...app,
    'web/a.py': '',
    '.dockerignore': '*\n!app.py\n!web\nweb/**/b\n**/*.pyc\n',
  }),
  project('has a .dockerignore of its Dockerfile', 'FROM debian\nCOPY app.py /\n', {
    ...app,
    '.dockerignore': 'app.py\n',
    'Dockerfile.dockerignore': 'b\n',
  }),
  project('has a # in CMD', "FROM debian\nCMD echo a#b '# c' # d\n"),
  project(
    'has a # in values',
    'FROM debian\nENV A=a#b B="# c" C=\\ #d=e\nLABEL a=\'b # c\'\nWORKDIR /a#b\nEXPOSE 5000\n',
  ),
  project(
    'has an entry script',
    'FROM debian\nCOPY run.sh /\nRUN chmod +x /run.sh\nENTRYPOINT ["/run.sh"]\nCMD ["a"]\n',
    { 'run.sh': '#!/bin/sh\nexec "$@"\n' },
  ),
  project(
    'mends an entry script',
    'FROM debian\nCOPY run.sh /\nRUN sed -i \'s/\\r//\' /run.sh && chmod +x /run.sh\nENTRYPOINT ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\r\ntrue\r\n' },
  ),
  project(
    'starts a script without a first line in a shell',
    'FROM debian\nCOPY --chmod=755 run.sh /\nCMD /run.sh\n',
    { 'run.sh': 'true\n' },
  ),
  project(
    'has HEALTHCHECK',
    'FROM debian\nHEALTHCHECK --interval=5s CMD true || exit 1\nHEALTHCHECK NONE\n',
  ),
  project('has variables in COPY', 'FROM debian\nARG D=.\nCOPY $D/app.py ${D} /a/\n', app),
  project('copies by a pattern', 'FROM debian\nCOPY *.py requirements*.txt [!b]pp.py /a/\n'),
  project(
    'has the line ends of Windows',
    'FROM debian\r\nRUN true \\\r\n && true\r\nCOPY app.py /\r\n',
  ),
  project('has a byte order mark', '\ufeffFROM debian\nCOPY app.py /\n'),
  project('has letters in Latin-1', 'binary:# d\xe9j\xe0\nFROM debian\n'),
  project(
    'copies links and folders',
    'FROM debian\nCOPY ./ /a\nCOPY a/./b/ /b\nCOPY /app.py /c\n',
    { ...app, 'a/b/c': '' },
  ),
  needing(
    'the internet',
    project(
      'adds from elsewhere',
      'FROM debian\nADD https://example.org/a.tar /a/\nADD git@example.org:a/b.git /b/\n',
    ),
  ),
  project(
    'has flags',
    'FROM --platform=$BUILDPLATFORM debian AS a\nFROM a\nCOPY --chown=0:0 --link app.py /\n',
  ),
  project('has a shell test in RUN', "FROM debian\nRUN [ 'a' = 'a' ]\nRUN ['a'] || true\n"),
  project(
    'has another shell',
    'FROM debian\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN true | true\n',
  ),
  needing(
    'that syntax',
    project('is of another syntax', '# syntax=example/other\nFROM debian\nINCLUDE other\n'),
  ),
  project(
    'starts a program for Python 2 that is converted',
    'FROM python:3.13-slim\nCOPY a.py /\nRUN sed -i \'s/"a"/("a")/\' /a.py\nCMD ["python", "/a.py"]\n',
    { 'a.py': 'print "a"\n' },
  ),
  project(
    'writes its program in place',
    'FROM python:3.13-slim\nCOPY <<EOF /a.py\nprint(1)\nEOF\nCMD ["python", "/a.py"]\n',
    { 'a.py': 'print "a"\n' },
  ),
  project(
    'has a document in a document',
    'FROM python:3.13-slim\nCOPY a.py /\nCMD python /a.py\n',
    { 'a.py': '"""\nprint "a"\n\'\'\'\n“a”\n"""\nx = \'\'\'"""\'\'\'\n' },
  ),
  project(
    'runs a module',
    'FROM python:3.13-slim\nCOPY . /a\nWORKDIR /a\nCMD ["python", "-m", "app"]\n',
  ),
  needing('that registry', project('has a registry in capitals', 'FROM REGISTRY.example:5000/a\n')),
  project('quotes a name', 'FROM debian\nCOPY "app.py" \'app.py\' /x/\n', { ...app, 'a b': '' }),
  project(
    'is started by tini',
    'FROM debian\nCOPY run.sh /\nENTRYPOINT ["tini", "--", "/run.sh"]\n',
    { 'run.sh': 'true\n' },
  ),
  project(
    'copies over its program',
    'FROM python:3.13-slim\nCOPY old.py /app.py\nCOPY app.py /\nCMD ["python", "/app.py"]\n',
    { ...app, 'old.py': 'print "a"\n' },
  ),
  project(
    'has Python 2 with its encoding on the second line',
    'FROM python:2.7-slim\nCOPY a.py /\nCMD ["python", "/a.py"]\n',
    { 'a.py': '#!/usr/bin/env python\n# vim: set fileencoding=utf-8 :\nprint "é"\n' },
  ),
  project(
    'has documents in forms of their own',
    'FROM debian\nRUN cat 3<<EOF <&3\nRUM a\n && b\nEOF\nONBUILD RUN <<EOF\nCOYP a\nEOF\n',
  ),
  project(
    'has quotes in quotes',
    'FROM debian\nENV A="x \\" # y" B=\'z # \' C="it\'s # d"\nLABEL a="b \\\n # c\\\n d"\n',
  ),
  project(
    'takes its program from another stage',
    'FROM debian AS a\nRUN mkdir /o && echo "print(1)" > /o/a.py\nFROM python:3.13-slim\nCOPY a.py /w/\nCOPY --from=a /o/ /w/\nCMD ["python", "/w/a.py"]\n',
    { 'a.py': 'print "a"\n' },
  ),
  project(
    'has a shell that reads lists',
    "FROM python:3.13-slim\nSHELL [\"python3\", \"-c\"]\nRUN ['a', 'b']\nCMD ['a']\n",
  ),
  needing(
    'an image of that digest',
    project(
      'names its base by a digest only, which may be of any Python',
      `FROM python@sha256:${'0'.repeat(64)}\nCOPY a.py /\nCMD ["python", "/a.py"]\n`,
      { 'a.py': 'print "a"\n' },
    ),
  ),
  project('holds a NUL', 'FROM debian\n# a\0b\nRUN true\n'),
];
