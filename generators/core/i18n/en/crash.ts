import { inEnglishQuotes as quoted } from '../../text/quote.js';
import { crashWords } from '../crash-words.js';

/** What an application's last words mean, by what they are. */
export const enCrash = crashWords({
  python: {
    means: (_what: string, _other: string) => 'It is an error of the program itself.',
    remedy: (_what: string, _other: string) => 'Mend that line, then build again.',
  },
  'module-missing': {
    means: (what: string, _other: string) =>
      `The image does not hold the package for ${quoted(what)}.`,
    remedy: (_what: string, other: string) => `Install it in the Dockerfile, above COPY: ${other}`,
  },
  'module-unlisted': {
    means: (what: string, _other: string) => `Nothing installs the package ${what}.`,
    remedy: (what: string, other: string) =>
      `Add ${what} to the packages of ${other}, then build again.`,
  },
  'module-elsewhere': {
    means: (what: string, other: string) =>
      `The package ${what} is in ${other}, but the Python that runs the program does not have it.`,
    remedy: (_what: string, _other: string) =>
      'Check that both use the same Python (“python -m pip install” instead of “pip install”), and that the package is installed in the last stage.',
  },
  'module-not-copied': {
    means: (_what: string, other: string) =>
      `The file ${other} of the project is not where the program looks for it in the image.`,
    remedy: (_what: string, other: string) =>
      `Copy it beside the program: add ${other} to the COPY line of the Dockerfile.`,
  },
  'module-renamed': {
    means: (what: string, _other: string) => `${quoted(what)} is a module of Python 2.`,
    remedy: (_what: string, other: string) =>
      `In Python 3 it is called ${other}: change the import, or take Python 2.7 as the base.`,
  },
  'import-name': {
    means: (what: string, other: string) =>
      `The module ${quoted(other)} has nothing that is called ${quoted(what)}.`,
    remedy: (_what: string, _other: string) =>
      'Check the spelling, and that the versions of the packages fit together.',
  },
  'import-shadowed': {
    means: (_what: string, other: string) =>
      `The file ${other} of the project hides the package of the same name.`,
    remedy: (_what: string, _other: string) =>
      'Give that file another name, in the import and in COPY too.',
  },
  syntax: {
    means: (_what: string, _other: string) => 'Python cannot read the program at this line.',
    remedy: (_what: string, _other: string) =>
      'Look at that line and the one above it: a colon, a parenthesis or a quotation mark may be missing.',
  },
  'print-statement': {
    means: (_what: string, _other: string) =>
      'It is written for Python 2: in Python 3, print needs parentheses.',
    remedy: (_what: string, _other: string) => 'Write print("…"), or take Python 2.7 as the base.',
  },
  encoding: {
    means: (_what: string, _other: string) =>
      'The program holds letters in an encoding that it does not tell.',
    remedy: (_what: string, _other: string) =>
      'Save it as UTF-8, and let its first line be “# -*- coding: utf-8 -*-”.',
  },
  'odd-character': {
    means: (_what: string, _other: string) =>
      'A character of a word processor stands in the program.',
    remedy: (_what: string, _other: string) =>
      'Type the line again in a text editor: straight quotes and plain spaces.',
  },
  tabs: {
    means: (_what: string, _other: string) => 'The line is indented with tabs, others with spaces.',
    remedy: (_what: string, _other: string) =>
      'Indent every line with spaces only, four for each level.',
  },
  indentation: {
    means: (_what: string, _other: string) => 'The line is not indented as Python expects it.',
    remedy: (_what: string, _other: string) =>
      'Indent the lines of one block alike, with four spaces for each level.',
  },
  name: {
    means: (what: string, _other: string) =>
      `The name ${quoted(what)} is used before anything is called so.`,
    remedy: (_what: string, _other: string) =>
      'Check the spelling, and that it is imported or set above.',
  },
  'address-in-use': {
    means: (_what: string, _other: string) =>
      'The port is taken inside the container: the program starts its server twice.',
    remedy: (_what: string, _other: string) =>
      'Start it once: leave out the second app.run(), or the second command.',
  },
  'no-such-host': {
    means: (_what: string, _other: string) =>
      'The program looks for another machine, which it does not find from inside its container.',
    remedy: (_what: string, _other: string) =>
      'Check the name. Each container is a machine of its own: a database, for example, must run too, in the same Docker network.',
  },
  'connection-refused': {
    means: (_what: string, _other: string) =>
      'The program wants to talk to another one that does not answer.',
    remedy: (_what: string, _other: string) =>
      'Inside a container, localhost is the container itself: name the machine on which the other program runs.',
  },
  'low-port': {
    means: (_what: string, _other: string) =>
      'The user of the container may not listen on a port below 1024.',
    remedy: (_what: string, _other: string) =>
      'Choose a larger port, such as 5000, in the program, in EXPOSE and behind the colon of -p.',
  },
  'file-permission': {
    means: (_what: string, _other: string) =>
      'The user of the container may not use the file it needs.',
    remedy: (_what: string, _other: string) =>
      'Give it the file: “COPY --chown=USER …”, or write only to a folder of its own.',
  },
  'file-missing': {
    means: (what: string, _other: string) => `The file ${quoted(what)} is not in the image.`,
    remedy: (_what: string, _other: string) =>
      'Copy it (COPY in the Dockerfile), and check the folder: a relative path begins at WORKDIR.',
  },
  'list-as-command': {
    means: (_what: string, _other: string) => 'Docker took the list for a shell command.',
    remedy: (_what: string, _other: string) =>
      'A list needs straight double quotes, and nothing behind the bracket: CMD ["python", "myapp.py"]',
  },
  'no-first-line': {
    means: (_what: string, _other: string) =>
      'The script is started by its name, and its first line does not say what runs it.',
    remedy: (_what: string, _other: string) =>
      'Let its first line be #!/bin/sh, or start it through its language: CMD ["sh", "FILE"]',
  },
  'line-ends': {
    means: (_what: string, _other: string) =>
      'The script has the line ends of Windows (CRLF), which Linux takes for a part of the interpreter’s name.',
    remedy: (_what: string, _other: string) =>
      'Save it with the line ends of Unix (LF), then build again.',
  },
  'interpreter-missing': {
    means: (what: string, _other: string) =>
      `The script wants to be run by ${quoted(what)}, which the image does not hold.`,
    remedy: (_what: string, _other: string) =>
      'Change the first line of the script (#!/bin/sh is in nearly every image), or install it with RUN.',
  },
  'command-missing': {
    means: (what: string, _other: string) => `The image does not hold the command ${quoted(what)}.`,
    remedy: (_what: string, _other: string) =>
      'Check its spelling, and that the image installs it; a base such as node or python brings its own language only.',
  },
  'program-missing': {
    means: (what: string, _other: string) => `The image does not hold the program ${quoted(what)}.`,
    remedy: (_what: string, _other: string) =>
      'Check the spelling in CMD, that COPY copies the file, and that it does so to WORKDIR.',
  },
  'gunicorn-name': {
    means: (what: string, other: string) =>
      `gunicorn looks for ${quoted(what)} in the module ${quoted(other)}, where nothing is called so.`,
    remedy: (_what: string, other: string) =>
      `Write behind the colon what the application is called in the program: gunicorn ${other}:NAME`,
  },
  'flask-name': {
    means: (_what: string, _other: string) =>
      'flask does not find the application that it is to start.',
    remedy: (_what: string, _other: string) =>
      'Name its file: flask --app FILE run, or ENV FLASK_APP=FILE in the Dockerfile.',
  },
  'node-module': {
    means: (what: string, _other: string) => `The image does not hold the package ${quoted(what)}.`,
    remedy: (_what: string, _other: string) => 'Copy package.json, then install: RUN npm install',
  },
  'no-command': {
    means: (_what: string, _other: string) =>
      'The Dockerfile has no CMD: the container starts what its base image starts.',
    remedy: (_what: string, _other: string) =>
      'Say at the end of the Dockerfile what it is to start: CMD ["python", "myapp.py"]',
  },
  background: {
    means: (_what: string, _other: string) =>
      'The command puts the server in the background and ends, and the container with it.',
    remedy: (_what: string, _other: string) =>
      'Start it in the foreground: without “&”, without --daemon; for nginx: CMD ["nginx", "-g", "daemon off;"]',
  },
  swallowed: {
    means: (_what: string, _other: string) =>
      'ENTRYPOINT in the shell form takes no notice of CMD.',
    remedy: (_what: string, _other: string) =>
      'Write ENTRYPOINT as a list, or leave it out and keep CMD.',
  },
  'script-ends': {
    means: (what: string, _other: string) =>
      `The entry script ${what} ends without starting what CMD says.`,
    remedy: (_what: string, _other: string) => 'Let its last line be: exec "$@"',
  },
  'main-guard': {
    means: (_what: string, _other: string) =>
      'The condition never holds, so the server is never started.',
    remedy: (_what: string, _other: string) =>
      'It is written with two underscores on each side: if __name__ == "__main__":',
  },
  'empty-program': {
    means: (what: string, _other: string) => `The program ${what} is empty.`,
    remedy: (_what: string, _other: string) => 'Save it in your editor, then build again.',
  },
  'no-server': {
    means: (what: string, _other: string) => `${what} makes an application and does not start it.`,
    remedy: (_what: string, _other: string) => 'Add as its last line: app.run(host="0.0.0.0")',
  },
});
