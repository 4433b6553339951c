import { printable, inEnglishQuotes as quoted } from '../../text/quote.js';
import { shellWord } from '../../text/show-command.js';
import { given, mostShown } from '../failure-words.js';
import { ruleWords } from '../naming-words.js';
import { dayInEnglish } from './day.js';
import { enBuildKit } from './failures.js';

/** What the static rules say, by their ids. */
export const enRules = ruleWords({
  'dockerfile-name': {
    why: 'Docker looks for a file that is called Dockerfile, and for no other.',
    found: (what) => `The file is called ${what}: Docker does not find it.`,
    remedy: (what, other) =>
      `${given(/\.\w+$/.exec(what)?.[0], (end) => `Editors and file managers hide endings such as ${end}: let them show it. `)}Rename it, in the folder of the project: mv ${shellWord(what)} ${shellWord(other)}`,
  },
  'dockerfile-encoding': {
    why: 'Docker reads a Dockerfile as UTF-8 text.',
    found: (what) => `The Dockerfile is saved as ${what}, not as UTF-8.`,
    remedy: () => 'Save it again in your editor with the encoding UTF-8.',
  },
  'no-from': {
    why: 'Every image is made from another one, which FROM names; Docker cannot build without it.',
    found: (what) =>
      what === ''
        ? 'The Dockerfile holds no instruction.'
        : `${what} stands where FROM must be the first instruction.`,
    remedy: (_what, other) => `Begin with a base image, for example: FROM ${other}`,
  },
  'unknown-instruction': {
    why: 'A line begins with one of the instructions that Docker knows, or goes on with the line above.',
    found: (what) => `${quoted(what)} is not an instruction of a Dockerfile.`,
    remedy: (_what, other) =>
      other === ''
        ? 'If the line goes on with the one above, that one must end in a backslash (\\).'
        : `Write: ${printable(other, mostShown)}`,
  },
  'broken-continuation': {
    why: 'A backslash joins two lines only as the last character of the first.',
    found: (what) =>
      what === ''
        ? 'The command ends with this line, but the next one goes on with it.'
        : 'A comment stands behind the backslash: the command ends here, but the next line goes on with it.',
    remedy: () =>
      'End the line in a backslash (\\) with nothing behind it; a comment goes on a line of its own.',
  },
  'trailing-comment': {
    why: 'For Docker, # starts a comment only at the beginning of a line; elsewhere it belongs to the value.',
    found: (what, other) =>
      `A comment stands behind ${what} on the same line${given(other, (lines) => `, and also in ${/,/.test(lines) ? 'the lines' : 'line'} ${lines}`)}.`,
    remedy: (_what, other) =>
      `Put ${other === '' ? 'the comment' : 'each comment'} (from # on) on a line of its own above.`,
  },
  'from-arguments': {
    why: 'FROM takes one name, with the tag behind a colon, and perhaps AS and a name for the stage.',
    found: (_what, other) =>
      other === '' ? 'FROM names no image.' : 'FROM has too many words, or too few.',
    remedy: (what) =>
      what === ''
        ? 'Name one image, for example: FROM debian:13-slim'
        : `Write: FROM ${printable(what, mostShown)}`,
  },
  arguments: {
    why: 'Each instruction needs what it is about: a file and its target, a name and its value, a port.',
    found: (what) => `Something is missing behind ${what}, or is not what it takes.`,
    remedy: (_what, other) => `Write it like this: ${other}`,
  },
  'list-quotes': {
    why: 'The list form is JSON: whatever is none, Docker takes for a shell command.',
    found: (what) =>
      `The list behind ${what} is not well-formed: Docker takes it for a shell command.`,
    remedy: (what, other) =>
      `Write each word in straight double quotes, with commas between them: ${printable(other, mostShown) || `${what} ["…", "…"]`}`,
  },
  'image-case': {
    why: 'The name of an image is written in lower case.',
    found: (what) => `The name ${quoted(what)} has capital letters.`,
    remedy: (_what, other) => `Write it in lower case: FROM ${other}`,
  },
  'stage-name': {
    why: 'A name behind --from that is no stage is taken for an image, which Docker tries to download.',
    found: (what) => `No stage is called ${quoted(what)}.`,
    remedy: (_what, other) => `Did you mean --from=${other}?`,
  },
  'copy-source': {
    why: 'COPY takes files from the build context, the folder that “docker build” names last.',
    found: (what) => `There is no ${quoted(what)} to copy.`,
    remedy: (_what, other) =>
      other === ''
        ? 'Check the spelling and the folder: the path begins at the build context.'
        : `The file is called ${quoted(other)}: capital letters count.`,
  },
  'ignored-source': {
    why: 'What .dockerignore lists is not part of the build context, so it cannot be copied.',
    found: (what, other) =>
      `The Dockerfile copies ${quoted(what)}, which is kept out by the line ${other}.`,
    remedy: (what) => `Remove that line, or add this one below it: !${what}`,
  },
  'outside-context': {
    why: 'A build sees only the build context, the folder that “docker build” names last.',
    found: (what) => `${quoted(what)} lies outside of the build context.`,
    remedy: () => 'Move the file beside the Dockerfile, and name it without “..”.',
  },
  'no-match': {
    why: 'Where no file fits a pattern, BuildKit copies nothing and says nothing.',
    found: (what) => `No file fits ${quoted(what)}: nothing is copied.`,
    remedy: () => 'Check the spelling of the pattern and the folder that it begins in.',
  },
  'copy-target': {
    why: 'Several files can only be copied into a folder, and the classic builder wants its name to end in /.',
    found: (what) => `Several files are copied to ${quoted(what)}, which does not end in /.`,
    remedy: (what) => `Let it end in a slash: ${what}/`,
  },
  'relative-workdir': {
    why: 'A relative WORKDIR depends on a folder that only the base image knows.',
    found: (what) => `The path ${quoted(what)} is relative to whatever folder the base image left.`,
    remedy: (what) => `Let it begin at the root: WORKDIR /${what}`,
  },
  'exposed-pair': {
    why: 'EXPOSE tells the port inside the container; which port of the machine leads there is said with -p.',
    found: (what) => `EXPOSE ${what} names two ports.`,
    remedy: (_what, other) =>
      `Write only the port inside the container: EXPOSE ${other}. The pair belongs behind -p.`,
  },
  'server-in-run': {
    why: 'RUN prepares the image, once, and a build waits for the end of each command; what a container does when it starts is said by CMD.',
    found: (what) =>
      `${quoted(what)} runs until somebody stops it: behind RUN, the build would never end.`,
    remedy: (_what, other) =>
      `Let the container start it, at the end of the Dockerfile and instead of this RUN: CMD ${other}`,
  },
  'two-commands': {
    why: 'A container runs one command: of several CMD or ENTRYPOINT only the last one counts.',
    found: (what, other) => `Another ${what} follows in line ${other}: this one is never used.`,
    remedy: (_what, other) => `Take this line out; if it is the one that you mean, line ${other}.`,
  },
  'shell-form': {
    why: 'In the shell form a shell stands between “docker stop” and the program, which may not hear that it is to stop.',
    found: (what) => `${what} is written without brackets (shell form).`,
    remedy: (what, other) =>
      other === ''
        ? `Let the last command behind ${what} begin with exec: the container then stops faster.`
        : `Written like this, the container stops faster: ${printable(other, mostShown)}`,
  },
  'buildkit-only': {
    why: 'The classic builder refuses this, or silently leaves it out; since Docker 23 BuildKit is the usual one, where its plugin buildx is there.',
    found: (what) => `${quoted(what)} works with BuildKit only.`,
    remedy: () => `Write it without, or see that BuildKit is there. ${enBuildKit}`,
  },
  'syntax-line': {
    why: 'The image that the syntax line names is fetched before the build, also where the base image is here already.',
    found: (what) => `The build needs the network: the syntax line fetches ${what}.`,
    remedy: () =>
      'Remove the line, unless the Dockerfile uses something that Docker does not know by itself.',
  },
  'script-line-ends': {
    why: 'Linux takes the line end of Windows for a part of the interpreter’s name, and does not find it.',
    found: (what) => `${what} has the line ends of Windows (CRLF).`,
    remedy: (what) =>
      `Save it with the line ends of Unix (LF), and keep them with this line in .gitattributes: ${what} text eol=lf`,
  },
  'heredoc-line-ends': {
    why: 'What stands between <<EOF and EOF keeps its line ends, and the shell takes those of Windows for a part of the last word.',
    found: (what) =>
      `The Dockerfile has the line ends of Windows (CRLF), and ${quoted(what)} hands them to the shell.`,
    remedy: () =>
      'Save the Dockerfile with the line ends of Unix (LF), and keep them with this line in .gitattributes: Dockerfile text eol=lf',
  },
  'script-shebang': {
    why: 'A script that is started by its name must say in its first line what runs it.',
    found: (what) =>
      `${what} is started by its name, but its first line does not say what runs it.`,
    remedy: (_what, other) =>
      other.startsWith('#!')
        ? `Let its first line be: ${other}`
        : `Name in the Dockerfile what runs it: ${printable(other, mostShown)}`,
  },
  'script-mode': {
    why: 'A file that is started by its name must be marked as executable.',
    found: (what) => `${what} is not marked as executable.`,
    remedy: (what, other) =>
      `${given(other, (line) => `Name in the Dockerfile what runs it: ${printable(line, mostShown)}. Or mark it: `) || 'Mark it: '}type in the folder of the project “chmod +x ${shellWord(what)}”, and with Git “git update-index --chmod=+x ${shellWord(what)}”.`,
  },
  'python-encoding': {
    why: 'Python must know the encoding of a program that holds other letters than ASCII: Python 2 takes it for ASCII, Python 3 for UTF-8.',
    found: (what) =>
      `The letter ${quoted(what)} stands in a program that does not tell its encoding.`,
    remedy: (_what, other) => `Let its first line be “# -*- coding: ${other} -*-”.`,
  },
  'smart-quotes': {
    why: 'The quotation marks and spaces of a word processor mean nothing to a program.',
    found: (what) => `The character ${quoted(what)} stands where a plain one is meant.`,
    remedy: () => 'Type it again in a text editor: straight quotes (" or \') and plain spaces.',
  },
  'print-statement': {
    why: 'In Python 3, print is a function: without parentheses the program does not compile.',
    found: () => 'print has no parentheses, as in Python 2.',
    remedy: () => 'Write print("…"), or take Python 2.7 as the base.',
  },
  'python-syntax': {
    why: 'A program that does not compile ends as soon as the container starts.',
    found: (what, other) => `Python ${other} cannot read the program: ${what}.`,
    remedy: () => 'Fix that line, or the one above it.',
  },
  'php-tag': {
    why: 'A server carries out what stands behind <?php, and sends all else as it is: whoever asks reads the program.',
    found: () => 'The program does not begin with <?php, so nobody carries it out.',
    remedy: () => 'Write above it, as the first line: <?php',
  },
  'no-server': {
    why: 'A container lives as long as its program: one that starts no server ends at once.',
    found: (what) => `${what} makes an application and does not start it.`,
    remedy: () => 'Add as its last line: app.run(host="0.0.0.0")',
  },
  loopback: {
    why: 'Inside a container, 127.0.0.1 is the container itself: nobody outside can reach what listens there.',
    found: (what) =>
      `${quoted(what)} listens on 127.0.0.1: nobody outside the container can reach it.`,
    remedy: (_what, other) =>
      other === ''
        ? 'Let it listen on all addresses: host="0.0.0.0"'
        : `Let it listen on all addresses: ${printable(other, mostShown)}`,
  },
  'debug-mode': {
    why: 'In its debug mode, Flask shows the inside of the program to whoever meets an error, with a place to type commands.',
    found: (what) =>
      `${quoted(what)} is for your own machine: at an error, whoever reaches the page sees the inside of the program, and can try to run commands in it.`,
    remedy: () => 'Leave it out before others can reach the page.',
  },
  'other-port': {
    why: 'The port that -p leads to must be the one that the application listens on.',
    found: (what, other) =>
      `The application listens on port ${what}, but port ${other} is expected.`,
    remedy: (what) =>
      `Change one of them: the port in the program, or EXPOSE ${what} and the number behind the colon of -p.`,
  },
  'end-of-life': {
    why: 'An image whose support has ended gets no more fixes, not even of holes that everybody knows.',
    found: (what, other) => `The support of ${what} ended on ${dayInEnglish(other)}.`,
    remedy: () => 'For anything but an exercise, take a newer version of it.',
  },
});
