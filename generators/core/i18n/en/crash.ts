import { printable, inEnglishQuotes as quoted } from '../../text/quote.js';
import { given, mostShown } from '../failure-words.js';
import { crashWords } from '../naming-words.js';

/** What an application's last words mean, by what they are. */
export const enCrash = crashWords({
  'own-error': {
    means: () => 'It is an error of the program itself.',
    remedy: () => 'Fix that line, then build again.',
  },
  'module-missing': {
    means: (what) => `The image does not hold the package for ${quoted(what)}.`,
    remedy: (_what, other) => `Install it in the Dockerfile, above COPY: ${other}`,
  },
  'module-unlisted': {
    means: (what) => `Nothing installs the package ${what}.`,
    remedy: (what, other) => `Add ${what} to the packages of ${other}, then build again.`,
  },
  'module-elsewhere': {
    means: (what, other) =>
      `The package ${what} is in ${other}, but the Python that runs the program does not have it.`,
    remedy: () =>
      'Check that the installation and the program use the same Python (“python -m pip install” instead of “pip install”), and that the package is installed in the last stage.',
  },
  'module-not-copied': {
    means: (_what, other) =>
      `The file ${other} of the project is not where the program looks for it in the image.`,
    remedy: (_what, other, third) =>
      third === ''
        ? `Copy it beside the program: add ${other} to the COPY line of the Dockerfile.`
        : `Copy it beside the program: ${printable(third, mostShown)}`,
  },
  'module-in-folder': {
    means: (what, other) =>
      `${quoted(what)} lies at ${quoted(other)} in the image, and Python looks beside the program that is started, or, for a server, in WORKDIR.`,
    remedy: (_what, _other, third) =>
      third.startsWith('WORKDIR')
        ? `Write above CMD: ${third}`
        : `Write: ${printable(third, mostShown)}`,
  },
  'module-renamed': {
    means: (what) => `${quoted(what)} is a module of Python 2.`,
    remedy: (_what, other) =>
      `In Python 3 it is called ${other}: change the import, or take Python 2.7 as the base.`,
  },
  'import-name': {
    means: (what, other) =>
      `The module ${quoted(other)} has nothing that is called ${quoted(what)}.`,
    remedy: () => 'Check the spelling, and that the versions of the packages fit together.',
  },
  'import-shadowed': {
    means: (_what, other) => `The file ${other} of the project hides the package of the same name.`,
    remedy: () => 'Give that file another name, in the import and in COPY too.',
  },
  syntax: {
    means: () => 'Python cannot read the program at this line.',
    remedy: () =>
      'Look at that line and the one above it: a colon, a parenthesis or a quotation mark may be missing.',
  },
  'print-statement': {
    means: () => 'It is written for Python 2: in Python 3, print needs parentheses.',
    remedy: () => 'Write print("…"), or take Python 2.7 as the base.',
  },
  encoding: {
    means: () => 'The program holds letters in an encoding that it does not tell.',
    remedy: () => 'Save it as UTF-8, and let its first line be “# -*- coding: utf-8 -*-”.',
  },
  'odd-character': {
    means: () => 'A character of a word processor stands in the program.',
    remedy: () => 'Type the line again in a text editor: straight quotes and plain spaces.',
  },
  tabs: {
    means: () => 'The line is indented with tabs, others with spaces.',
    remedy: () => 'Indent every line with spaces only, four for each level.',
  },
  indentation: {
    means: () => 'The line is not indented as Python expects it.',
    remedy: () => 'Indent the lines of one block alike, with four spaces for each level.',
  },
  name: {
    means: (what) => `${quoted(what)} is not defined: nothing in the program is called that.`,
    remedy: () => 'Check the spelling, and that it is imported or set above.',
  },
  'address-in-use': {
    means: () => 'The port is taken inside the container: the program starts its server twice.',
    remedy: () => 'Start it once: leave out the second call that listens, or the second command.',
  },
  'no-such-host': {
    means: () =>
      'The program looks for another machine, which it does not find from inside its container.',
    remedy: () =>
      'Check the name. Each container is a machine of its own: a database, for example, must run too, in the same Docker network.',
  },
  'connection-refused': {
    means: () => 'The program wants to talk to another one that does not answer.',
    remedy: () =>
      'Inside a container, localhost is the container itself: name the machine on which the other program runs.',
  },
  'low-port': {
    means: () => 'The user of the container may not listen on a port below 1024.',
    remedy: () =>
      'Choose a larger port, such as 8080, in the program, in EXPOSE and behind the colon of -p.',
  },
  'file-permission': {
    means: () => 'The user of the container may not use the file it needs.',
    remedy: () => 'Give it the file: “COPY --chown=USER …”, or write only to a folder of its own.',
  },
  'file-owner': {
    means: (what) => `The user of the container may not use the file ${quoted(what)}.`,
    remedy: (_what, other, third) =>
      `Give it the file, in line ${third} of the Dockerfile: ${other}`,
  },
  'folder-owner': {
    means: (what) =>
      what === ''
        ? 'The user of the container may not write to this folder.'
        : `The user of the container may not write the file ${quoted(what)}.`,
    remedy: (_what, other, third) =>
      `Give it the folder, above line ${third} of the Dockerfile: ${other}`,
  },
  'file-missing': {
    means: (what) => `The file ${quoted(what)} is not in the image.`,
    remedy: () =>
      'Copy it (COPY in the Dockerfile), and check the folder: a relative path begins at WORKDIR.',
  },
  'list-as-command': {
    means: () => 'Docker took the list for a shell command.',
    remedy: (what) =>
      `A list needs straight double quotes, and nothing behind the bracket: ${printable(what, mostShown) || 'CMD ["program", "argument"]'}`,
  },
  'no-first-line': {
    means: () => 'The script is started by its name, and its first line does not say what runs it.',
    remedy: (_what, other) =>
      other === ''
        ? 'Let its first line be: #!/bin/sh'
        : `Name in the Dockerfile what runs it: ${printable(other, mostShown)}`,
  },
  'line-ends': {
    means: () =>
      'The script has the line ends of Windows (CRLF), which Linux takes for a part of the interpreter’s name.',
    remedy: () => 'Save it with the line ends of Unix (LF), then build again.',
  },
  'interpreter-missing': {
    means: (what) =>
      `The script wants to be run by ${quoted(what)}, which the image does not hold.`,
    remedy: () =>
      'Change the first line of the script (#!/bin/sh is in nearly every image), or install it with RUN.',
  },
  'command-missing': {
    means: (what) => `The image does not hold the command ${quoted(what)}.`,
    remedy: () =>
      'Check its spelling, and that the image installs it; a base such as node or python brings its own language only.',
  },
  'program-missing': {
    means: (what) => `The image does not hold the program ${quoted(what)}.`,
    remedy: () =>
      'Check the spelling in CMD, that COPY copies the file, and that it does so to WORKDIR.',
  },
  'program-elsewhere': {
    means: (what, other, third) =>
      `The container looks for it at ${quoted(what)}, and ${third} puts it at ${quoted(other)}.`,
    remedy: (_what, _other, _third, fourth) =>
      fourth === ''
        ? 'Start it from there, or copy it to where it is looked for.'
        : `Write: ${printable(fourth, mostShown)}`,
  },
  'workdir-below': {
    means: (what, other, third) =>
      `The container looks for it at ${quoted(what)}, and ${third} puts it at ${quoted(other)}: WORKDIR stands only below.`,
    remedy: (_what, _other, third, fourth) =>
      `Move this line above ${third}: ${printable(fourth, mostShown)}`,
  },
  'program-uncopied': {
    means: (what) => `${quoted(what)} is in the project, and no COPY brings it into the image.`,
    remedy: (_what, other) => `Write above CMD: ${printable(other, mostShown)}`,
  },
  'gunicorn-name': {
    means: (what, other) =>
      `gunicorn looks for ${quoted(what)} in the module ${quoted(other)}, where nothing has that name.`,
    remedy: (_what, other, third) =>
      third === ''
        ? `Write behind the colon what the application is called in the program: gunicorn ${other}:NAME`
        : `Write: ${printable(third, mostShown)}`,
  },
  'flask-name': {
    means: () => 'flask does not find the application that it is to start.',
    remedy: (_what, other) =>
      `Name its file in the Dockerfile, above CMD: ENV FLASK_APP=${other || 'FILE'} — and let it listen for everybody: CMD ["flask", "run", "--host=0.0.0.0"]`,
  },
  'node-module': {
    means: (what) => `The image does not hold the package ${quoted(what)}.`,
    remedy: () => 'Copy package.json, then install: RUN npm install',
  },
  'no-command': {
    means: () => 'The Dockerfile has no CMD: the container starts what its base image starts.',
    remedy: (what) =>
      `Say at the end of the Dockerfile what it is to start: ${printable(what, mostShown) || 'CMD ["program", "argument"]'}`,
  },
  'only-waits': {
    means: () => 'Its command only waits: nothing is ever started that could answer.',
    remedy: (what) =>
      `Let CMD start the application itself, in the foreground${given(what, (line) => `: ${printable(line, mostShown)}`) || '.'}`,
  },
  'socket-file': {
    means: (what) => `It listens on the file ${quoted(what)}, and on no port.`,
    remedy: (_what, other) => `Let it listen on a port, for everybody: 0.0.0.0:${other}`,
  },
  background: {
    means: () =>
      'The command puts the server in the background and ends, and the container with it.',
    remedy: (what) =>
      what === ''
        ? 'Start it in the foreground, as the last command: without “&”, without --daemon.'
        : `Start it in the foreground, as the last command: ${printable(what, mostShown)}`,
  },
  'only-reads': {
    means: (what) => `Its command is ${quoted(what)}, which ends at once where nobody types.`,
    remedy: (_what, other) =>
      `Let CMD start the application itself: ${printable(other, mostShown) || 'CMD ["program", "argument"]'}`,
  },
  'only-builds': {
    means: (what) => `Its command, ${quoted(what)}, builds the application and does not start it.`,
    remedy: () => 'Build it with RUN, and let CMD start a server that sends what was built.',
  },
  'page-once': {
    means: () => 'PHP makes the page once, prints it and ends: there is no server to send it.',
    remedy: (what) => `Let its own server send it: ${printable(what, mostShown)}`,
  },
  swallowed: {
    means: () => 'ENTRYPOINT in the shell form takes no notice of CMD.',
    remedy: () => 'Write ENTRYPOINT as a list, or leave it out and keep CMD.',
  },
  'script-ends': {
    means: (what) => `The entry script ${what} ends without starting what CMD says.`,
    remedy: () => 'Let its last line be: exec "$@"',
  },
  'main-guard': {
    means: () => 'The condition never holds, so the server is never started.',
    remedy: () => 'It is written with two underscores on each side: if __name__ == "__main__":',
  },
  'empty-program': {
    means: (what) => `The program ${what} is empty.`,
    remedy: () => 'Save it in your editor, then build again.',
  },
  'no-asgi-server': {
    means: (what) => `${what} only says what the application is: a server must carry it out.`,
    remedy: (_what, other) => `Let CMD start one: ${printable(other, mostShown)}`,
  },
  'no-server': {
    means: (what) => `${what} makes an application and does not start it.`,
    remedy: () => 'Add as its last line: app.run(host="0.0.0.0")',
  },
});
