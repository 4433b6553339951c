import { printable, inEnglishQuotes as quoted } from '../../text/quote.js';
import { shellWord } from '../../text/show-command.js';
import { given, mostShown } from '../failure-words.js';
import { crashWords } from '../naming-words.js';

/** What a command of the Dockerfile means by its last words, and what mends it. */
export const enCrashBuild = crashWords({
  'build-service': {
    means: (what) =>
      `The command looks for ${what === '' ? 'another program' : `the machine ${quoted(what)}`}, and while an image is built no other container can be reached.`,
    remedy: () =>
      'Let the container do it when it starts, in CMD or in its script: there it finds the others of its network. Take it out of RUN.',
  },
  'run-sudo': {
    means: () => 'The image holds no sudo, and needs none: a Dockerfile runs as root already.',
    remedy: (what) => `Leave sudo out: ${what}`,
  },
  'run-bash': {
    means: (what) => `${quoted(what)} is a command of bash, and RUN is carried out by sh.`,
    remedy: () => 'Write it for sh, or start bash: RUN ["bash", "-c", "…"]',
  },
  'run-list': {
    means: () => 'The list behind RUN is not well-formed: Docker takes it for a shell command.',
    remedy: () => 'Write it without brackets, or each word in straight double quotes.',
  },
  'run-language': {
    means: (what) => `The base image does not bring ${quoted(what)}.`,
    remedy: (what, other) =>
      `Take one that does: FROM ${other}. Or install ${what} above this line.`,
  },
  'run-tool': {
    means: (what) => `The image does not hold the command ${quoted(what)}.`,
    remedy: (_what, other) => `Install it above this line: ${other}`,
  },
  'run-other-system': {
    means: (what, other) => `${quoted(other)} has no ${what}: each system has its own.`,
    remedy: (_what, _other, third) => `Write: ${third}`,
  },
  'run-command': {
    means: (what) => `The image does not hold the command ${quoted(what)}.`,
    remedy: () => 'Check its spelling, or install it above this line.',
  },
  'run-command-near': {
    means: (what) => `There is no command ${quoted(what)}.`,
    remedy: (_what, other) => `Did you mean ${other}?`,
  },
  'run-folder': {
    means: (what) => `There is no folder ${quoted(what)} in the image.`,
    remedy: (what) => `WORKDIR makes a folder and goes there, for all lines below: WORKDIR ${what}`,
  },
  'run-exists': {
    means: (what) => `The folder ${quoted(what)} is there already.`,
    remedy: (what) =>
      `Leave the command out: WORKDIR and COPY make folders by themselves. Or write: mkdir -p ${what}`,
  },
  'run-no-parent': {
    means: (what) => `The folder in which ${quoted(what)} would lie is not there.`,
    remedy: (_what, other) => `Let it be made too: ${printable(other, mostShown)}`,
  },
  'run-not-executable': {
    means: (what) => `The file ${quoted(what)} is not marked as executable.`,
    remedy: (what) => `Write above it: RUN chmod +x ${what}`,
  },
  'run-not-root': {
    means: (what, other) =>
      `The command needs the rights of root, and from ${other} on the user is ${quoted(what)}.`,
    remedy: (_what, other) => `Move the command above ${other}.`,
  },
  'run-unreadable': {
    means: () => 'The shell cannot read the command to its end.',
    remedy: () =>
      'What is opened in it (a quotation mark, a parenthesis, if, do) must be closed in it; a line that goes on ends in a backslash (\\).',
  },
  'run-goes-on': {
    means: (what) => `Nothing stands behind ${quoted(what)}, and it joins two commands.`,
    remedy: (_what, other) => `Leave it out: ${printable(other, mostShown)}`,
  },
  'run-file-later': {
    means: (what, other) =>
      `${quoted(what)} is not in the image yet: it is copied only in ${other}.`,
    remedy: (what, other) =>
      `Move the command below ${other}, or copy the file above the command: COPY ${what} ./`,
  },
  'run-file-uncopied': {
    means: (what) => `${quoted(what)} is in the project, but not in the image.`,
    remedy: (_what, other) => `Copy it above the command: COPY ${other} ./`,
  },
  'run-file-elsewhere': {
    means: (what, other, third) =>
      `${quoted(what)} is copied in ${other}, but not to where the command looks for it: it runs in ${quoted(third)}.`,
    remedy: (_what, other) =>
      `Let WORKDIR stand above ${other}, and end that line in ./ for its folder.`,
  },
  'run-file-near': {
    means: (what, other) => `The project has no ${quoted(what)}, but it has ${quoted(other)}.`,
    remedy: (what, other) => `Write ${other} in the place of ${what}, or rename the file.`,
  },
  'run-file-missing': {
    means: (what) =>
      `The image does not hold the file ${quoted(what)} where the command looks for it.`,
    remedy: () =>
      'Check its spelling, capitals too, and that a COPY above puts it into the folder that WORKDIR names.',
  },
  'foreign-base': {
    means: (what) => `The base image ${quoted(what)} is made for another processor.`,
    remedy: () => 'Take --platform out of FROM, and out of the command.',
  },
  'apt-asks': {
    means: () => 'apt-get asks whether to go on, and while an image is built nobody can answer.',
    remedy: (what) =>
      `Answer beforehand, with -y: ${printable(what, mostShown) || 'apt-get install -y'}`,
  },
  'apt-old': {
    means: (what, other) =>
      `The packages for ${quoted(what)} (${other}) are no longer where apt looks for them: the support of that system has ended.`,
    remedy: (_what, _other, third) =>
      `Take a newer base image. If it must be this one, send apt to the archive first: ${third}`,
  },
  'apt-no-list': {
    means: () => 'apt-get knows no package yet: an image comes without the list of them.',
    remedy: (what) =>
      `Fetch the list in the same RUN: RUN apt-get update && apt-get install -y ${what}`,
  },
  'apk-package': {
    means: (what) => `Alpine has no package that is called ${quoted(what)}.`,
    remedy: () => 'Look for its name at https://pkgs.alpinelinux.org/packages.',
  },
  'package-near': {
    means: (what) => `There is no package that is called ${quoted(what)}.`,
    remedy: (_what, other) => `Did you mean ${other}?`,
  },
  'pip-managed': {
    means: () =>
      'The Python of this system belongs to the packages of the system, and pip may not change it.',
    remedy: () =>
      'Take a base with a Python of its own: FROM python:3.13-slim. Or install into an environment: RUN python3 -m venv /venv, below it ENV PATH=/venv/bin:$PATH, and then pip (Debian and Ubuntu need the package python3-venv for it).',
  },
  'pip-equals': {
    means: (what) => `${quoted(what)} has one =, and before a version there must be two.`,
    remedy: (_what, other) => `Write: ${other}`,
  },
  'pip-line': {
    means: (what) => `pip cannot read ${quoted(what)} as the name of a package.`,
    remedy: (_what, other) =>
      other
        ? `Write: ${printable(other, mostShown)}`
        : 'Write one package on each line, such as Flask==3.1.0, and nothing else but comments that begin with #.',
  },
  'pip-list': {
    means: (what) =>
      `${quoted(what)} is a list of packages, and without -r pip takes it for the name of one.`,
    remedy: (_what, other) => `Write: ${printable(other, mostShown)}`,
  },
  'pip-conflict': {
    means: (what) => `These packages do not go together in these versions: ${what}.`,
    remedy: () =>
      'Leave out the version of one of them (Flask in the place of Flask==1.0): pip then takes one that fits.',
  },
  'pip-ready-made': {
    means: (what) => `${what} must be compiled, and the image lacks what that takes.`,
    remedy: (_what, other) => `Take it ready-made: ${other}`,
  },
  'needs-compiler': {
    means: () => 'A package must be compiled, and the image lacks what that takes.',
    remedy: (what) =>
      `Install it above this line: ${what}. Or take a version of the package that is ready-made for this base.`,
  },
  'pip-python': {
    means: (what, other) =>
      `${quoted(what)} wants a Python ${other}, and this image has another one.`,
    remedy: () => 'Take a base image with such a Python, or another version of the package.',
  },
  'pip-version': {
    means: (what) => `There is no ${quoted(what)}.`,
    remedy: (_what, other) => `Take a version that there is, such as one of the last: ${other}`,
  },
  'pip-windows': {
    means: (what) => `${quoted(what)} is a package for Windows, and in a container runs Linux.`,
    remedy: (what) => `Leave ${printable(what)} out.`,
  },
  'pip-standard': {
    means: (what) => `${quoted(what)} comes with Python: nothing has to be installed.`,
    remedy: (what) => `Leave ${what} out.`,
  },
  'npm-conflict': {
    means: (what, other, third) => `${what} does not go together with ${third}: it wants ${other}.`,
    remedy: () =>
      'Change the version of one of the two in package.json until they fit. “npm install --legacy-peer-deps” takes them as they are, at your own risk.',
  },
  'npm-lock': {
    means: () => 'npm ci goes by package-lock.json, and the project has none.',
    remedy: (what) => `Write: ${what} — or make the file, where package.json lies: npm install`,
  },
  'npm-lock-uncopied': {
    means: (what) => `npm ci goes by ${quoted(what)}, which is not copied into the image.`,
    remedy: () => 'Copy both above the command: COPY package*.json ./',
  },
  'npm-lock-stale': {
    means: () => 'package-lock.json does not hold what package.json asks for.',
    remedy: () => 'Bring it up to date, where package.json lies: npm install',
  },
  'npm-package': {
    means: (what) => `npm knows no package that is called ${quoted(what)}.`,
    remedy: () => 'Look for its name at https://www.npmjs.com/, and write it so in package.json.',
  },
  'npm-version': {
    means: (what, other) => `There is no version ${other} of ${what}.`,
    remedy: (what) => `See which there are, and write one of them: npm view ${what} versions`,
  },
  'run-script': {
    means: (what, other) =>
      `package.json has no script that is called ${quoted(what)}${given(other, (names) => `; it has: ${names}`)}.`,
    remedy: (what) => `Add it to "scripts" of package.json: "${what}": "…"`,
  },
  'run-script-near': {
    means: (what) => `package.json has no script that is called ${quoted(what)}.`,
    remedy: (_what, other) => `Did you mean “npm run ${other}”?`,
  },
  'import-missing': {
    means: (what) => `There is no ${quoted(what)} where it is imported.`,
    remedy: () => 'Check its spelling, capitals too, and that COPY brings it.',
  },
  'import-near-file': {
    means: (what) => `There is no ${quoted(what)} where it is imported.`,
    remedy: (what, other) =>
      `Did you mean ${quoted(other)}?${what.toLowerCase() === other.toLowerCase() ? ' Linux tells capital letters apart.' : ''}`,
  },
  'go-version': {
    means: (what, other) => `go.mod asks for Go ${what}, and the image has Go ${other}.`,
    remedy: (_what, other, third) =>
      `Take a newer base: FROM golang:${third}. Or write in go.mod what is enough: go ${other}`,
  },
  'go-sum': {
    means: () => 'go.sum, which holds the checksums of all packages, is missing or lacks some.',
    remedy: () => 'Where go.mod lies, type: go mod tidy. Then copy both: COPY go.mod go.sum ./',
  },
  'go-sum-uncopied': {
    means: () => 'go.sum is not copied into the image, or lacks some packages.',
    remedy: () => 'Copy both: COPY go.mod go.sum ./ — and where go.mod lies, type: go mod tidy',
  },
  'go-get': {
    means: (what) => `go.mod does not name the package ${what}.`,
    remedy: () => 'Where go.mod lies, type: go mod tidy',
  },
  'go-mod': {
    means: () => 'The project has no go.mod, by which Go knows what it builds.',
    remedy: () =>
      'Make it beside the program: go mod init example. Then copy it: COPY go.mod *.go ./',
  },
  'go-no-files': {
    means: (what) => `There is no Go program in the folder ${quoted(what)} of the image.`,
    remedy: () => 'Copy it above the command: COPY *.go ./ — or name its folder behind go build.',
  },
  'java-release': {
    means: (what) => `The project is made for Java ${what}, and this image has an older one.`,
    remedy: (what) =>
      `Take a base with Java ${what}, such as eclipse-temurin:${what} or maven:3-eclipse-temurin-${what}.`,
  },
  'start-one-word': {
    means: (what) =>
      `${quoted(what)} is one word there, and no program is called that: in a list, each word stands between quotes of its own.`,
    remedy: (_what, other) => `Write: ${other}`,
  },
  'start-file': {
    means: (what) => `${quoted(what)} is a file, and no command: name what carries it out.`,
    remedy: (_what, other) => `Write: ${other}`,
  },
  'start-mode': {
    means: (what) => `${quoted(what)} is not marked as executable in the image.`,
    remedy: (_what, other) => `Name what runs it: ${printable(other, mostShown)}`,
  },
  'start-language': {
    means: (what) => `The base image does not bring ${quoted(what)}.`,
    remedy: (what, other) => `Take one that does: FROM ${other}. Or install ${what} by RUN.`,
  },
  'start-docker': {
    means: (what) =>
      `${quoted(what)} starts containers from outside: behind CMD stands what a container itself starts.`,
    remedy: (_what, other) =>
      `Leave ${quoted('docker')} out of the Dockerfile, and ${other ? `write: ${printable(other, mostShown)}` : 'name the program of the image behind CMD.'}`,
  },
  'module-ending': {
    means: (what) =>
      `Behind -m stands the name of a module, and ${quoted(what)} is that of its file.`,
    remedy: (what, other) =>
      other
        ? `Write: ${printable(other, mostShown)}`
        : `Write ${printable(what).replace(/\.py$/, '')} in its place.`,
  },
  'option-one-word': {
    means: (what) =>
      `${quoted(what)} is one word there: in a list, an option and its value stand between quotes of their own.`,
    remedy: (_what, other) => `Write: ${printable(other, mostShown)}`,
  },
  'option-before-run': {
    means: (what) => `${quoted(what)} is an option of flask itself, and stands before run.`,
    remedy: (_what, other) => `Write: ${printable(other, mostShown)}`,
  },
  'foreign-host': {
    means: (what) =>
      `${quoted(what)} is no address of the container, and a server can listen only where it is at home: 0.0.0.0 means all of its addresses.`,
    remedy: (_what, other) => `Write: ${printable(other, mostShown)}`,
  },
  'server-app': {
    means: (what) =>
      `The server finds no application at ${quoted(what)}: it wants the file without .py, a colon, and what the application is called in it.`,
    remedy: (_what, other) =>
      other
        ? `Write: ${printable(other, mostShown)}`
        : 'Compare both with the program: app = FastAPI() in myapp.py is myapp:app.',
  },
  'variable-in-list': {
    means: (what) => `In a list, nothing puts the value of ${quoted(what)} in its place.`,
    remedy: (_what, other) =>
      `Write the number: ${printable(other, mostShown) || 'CMD ["…", "--port", "8000"]'}`,
  },
  'start-near': {
    means: (what) => `The image does not hold ${quoted(what)}.`,
    remedy: (_what, other) => `Did you mean: ${other}`,
  },
  'user-near': {
    means: (what) => `The image has no user ${quoted(what)}.`,
    remedy: (_what, other) => `Did you mean: ${other}`,
  },
  'user-missing': {
    means: (what) => `The image has no user ${quoted(what)}.`,
    remedy: (_what, other) => `Make it, in a line above: ${other}`,
  },
  'equals-apart': {
    means: (what) =>
      `Behind ${what}, a space stands before or behind an equals sign, and Docker cannot read it.`,
    remedy: (_what, other) => `Write: ${printable(other, mostShown)}`,
  },
  'value-apart': {
    means: (what) =>
      `${quoted(what)} stands behind a space, where Docker wants another name and its value: a value with spaces stands between quotation marks.`,
    remedy: (_what, other) => `Write: ${printable(other, mostShown)}`,
  },
  'equals-in-value': {
    means: (what, _other, third) =>
      `The value of ${printable(what)} is ${quoted(third)}: in a Dockerfile, no space stands before an equals sign.`,
    remedy: (_what, other) => `Write: ${printable(other, mostShown)}`,
  },
  'colon-in-name': {
    means: (what) =>
      `Docker takes ${quoted(what)} for the name, its colon too: in a Dockerfile, an equals sign stands there.`,
    remedy: (_what, other) => `Write: ${printable(other, mostShown)}`,
  },
  'swallowed-line': {
    means: (what, other) =>
      `The backslash at the end of this line makes the next one, ${quoted(what)}, a part of ${other}.`,
    remedy: (_what, _other, third) => `Leave the backslash out: ${printable(third, mostShown)}`,
  },
  'from-argument-empty': {
    means: (what) => `Nothing gives ${printable(what)} a value, so the name ends too early.`,
    remedy: (_what, other, third) => `Give it one in line ${third}: ${printable(other, mostShown)}`,
  },
  'from-argument-unknown': {
    means: (what) => `No ARG above says what ${printable(what)} is.`,
    remedy: (_what, other) => `Write above that line: ${printable(other, mostShown)}`,
  },
  'image-near': {
    means: (what) => `Nobody has an image ${quoted(what)}.`,
    remedy: (_what, other) => `Did you mean: ${printable(other, mostShown)}`,
  },
  'stage-near': {
    means: (what) =>
      `No stage above is called ${quoted(what)}, so Docker looks for an image of that name.`,
    remedy: (_what, other) => `Write: ${printable(other, mostShown)}`,
  },
  'copy-near': {
    means: (what) => `There is no ${quoted(what)} to copy.`,
    remedy: (_what, other) => `Did you mean: ${other}`,
  },
  'copy-nowhere': {
    means: (what) => `There is no ${quoted(what)} to copy.`,
    remedy: (what, other) =>
      `Save the file in the project as ${printable(other, mostShown)}, or take ${printable(what)} out of the line. Capitals count.`,
  },
  'copy-blank': {
    means: (what) =>
      `${quoted(what)} has a space in its name: without quotation marks, Docker takes it for several files.`,
    remedy: (_what, other) => `Write: ${printable(other, mostShown)}`,
  },
  'line-fence': {
    means: (what) =>
      `${what} marks where a block begins or ends in a text from which this was copied: it is no part of a Dockerfile.`,
    remedy: (what) => `Leave out every line that begins with ${what}.`,
  },
  'line-comment': {
    means: (what) =>
      `${quoted(what)} is not an instruction of a Dockerfile, and a comment begins with #.`,
    remedy: (_what, other) => `Write: ${printable(other, mostShown)}`,
  },
  'line-terminal': {
    means: (what) => `${quoted(what)} is a command for a terminal, not a line of a Dockerfile.`,
    remedy: () => 'Leave the line out of the Dockerfile, and type it at a terminal.',
  },
  'line-start': {
    means: (what) => `${quoted(what)} is a command, and not an instruction of a Dockerfile.`,
    remedy: (_what, other) =>
      `Let the container start it, with the instruction CMD: ${printable(other, mostShown)}`,
  },
  'line-run': {
    means: (what) =>
      `${quoted(what)} is a command, and a command that prepares the image stands behind RUN.`,
    remedy: (_what, other) => `Write: ${printable(other, mostShown)}`,
  },
  'copy-rename': {
    means: (what, other) => `There is no ${quoted(what)} to copy, but there is ${quoted(other)}.`,
    remedy: (what, other, third, fourth) =>
      `Rename it, in the folder of the project: mv ${shellWord(third)} ${shellWord(fourth)} — or write ${printable(other)} in every line that names ${printable(what)}.`,
  },
  'copy-windows': {
    means: (what) =>
      `${quoted(what)} is a path of Windows: in a Dockerfile, a path begins in the folder of the build context, with / between its parts.`,
    remedy: (_what, other) => `Write: ${printable(other, mostShown)}`,
  },
  'copy-lock': {
    means: (what, _other, third) =>
      third === ''
        ? `There is no ${quoted(what)} to copy, and none is needed: nothing is to be fetched.`
        : `There is no ${quoted(what)} to copy: the command ${third} writes it.`,
    remedy: (_what, other, third, fourth) =>
      [
        given(third, (command) => `${inFolder(fourth)}, type: ${command}`),
        given(
          other,
          (line) => `${third === '' ? 'Leave the file out' : ' — or leave the file out'}: ${line}`,
        ),
      ].join('') || 'Leave the line out.',
  },
  'copy-folder': {
    means: (what, _other, third) =>
      `There is no ${quoted(what)} to copy: paths begin in ${third === '.' ? 'the folder of the Dockerfile' : `${third}/, the folder of the Dockerfile`}.`,
    remedy: (_what, other) => `Write: ${other}`,
  },
  'from-written': {
    means: (what, other) => `The stage has no ${quoted(what)}: its command writes ${other}.`,
    remedy: (_what, _other, third) => `Write: ${third}`,
  },
  'from-relative': {
    means: (what, other) =>
      `The stage ${quoted(other)} has no ${quoted(what)}: behind --from a path begins at the root, whatever WORKDIR says.`,
    remedy: (_what, _other, third) => `Write: ${third}`,
  },
  'from-stage': {
    means: (what, other) =>
      `The stage ${quoted(other)} has no ${quoted(what)}: COPY --from takes what that stage holds at its end.`,
    remedy: () =>
      'Look at what the commands of that stage write, and where: a path begins at the root of the stage.',
  },
  'from-image': {
    means: (what, other) => `The image ${quoted(other)} has no ${quoted(what)}.`,
    remedy: () => 'Check the path: it begins at the root of that image.',
  },
  'start-module': {
    means: (what, other) =>
      `${quoted(what)} is installed in ${other}, but its command is not where a container looks for commands.`,
    remedy: (_what, _other, third) => `Write: ${third}`,
  },
  'start-tool': {
    means: (what) =>
      `The command ${quoted(what)} lies in node_modules, where a container does not look for commands.`,
    remedy: (_what, other) => `Write: ${other}`,
  },
  'start-tool-unlisted': {
    means: (what, other) => `${other} does not name the package ${what}, so nothing installs it.`,
    remedy: (what, _other, third) =>
      `In the folder of package.json, type: npm install ${what}. Then write: ${third}`,
  },
  'start-tool-global': {
    means: (what) => `Nothing installs ${quoted(what)}.`,
    remedy: (_what, other) => `Install it in the Dockerfile, above CMD: ${other}`,
  },
  'start-no-shell': {
    means: (what) =>
      `${quoted(what)} holds no shell, and a command that is no list is carried out by one.`,
    remedy: (_what, other) => `Write: ${other}`,
  },
  'run-verb': {
    means: (what, other) => `${what} knows no ${quoted(other)}.`,
    remedy: (_what, _other, third) => `Write: ${third}`,
  },
  'run-no-shell': {
    means: (what) => `${quoted(what)} holds no shell, and RUN needs one.`,
    remedy: () =>
      'Let a stage above do it that has one (FROM … AS build), and copy what comes of it: COPY --from=build',
  },
  'venv-missing': {
    means: (what) =>
      `Debian’s Python makes no environment by itself: that takes the package ${what}.`,
    remedy: (_what, other) => `Install it above this line: ${other}`,
  },
  'go-brace': {
    means: () => 'In Go, { stands at the end of the line above, and not on a line of its own.',
    remedy: (what) => `Write: ${what}`,
  },
  semicolon: {
    means: () => 'This line lacks the semicolon at its end.',
    remedy: (what) => `Write: ${what}`,
  },
  'java-library': {
    means: (what) => `Java itself has no package ${quoted(what)}, and nothing installs one.`,
    remedy: () =>
      'Do without it, or let Maven or Gradle build the program: they fetch the libraries that their settings name.',
  },
  'java-file-name': {
    means: (what, other) =>
      `The class ${quoted(what)} is public, and its file is called ${quoted(other)}: both must have the same name.`,
    remedy: (_what, _other, third) => `Write: ${third}`,
  },
  'java-throws': {
    means: (what) =>
      `What this line calls may end with ${quoted(what)}, and nothing here says what comes then.`,
    remedy: (what) =>
      `Write behind the parentheses of the method that this line is in: throws ${what}`,
  },
  'java-brace': {
    means: () => 'The program ends before everything is closed that it opens.',
    remedy: () => 'Add the } that is missing, mostly as the last line.',
  },
  'go-unused-import': {
    means: (what) => `Go builds no program that imports ${what} and does not use it.`,
    remedy: (what, other) => `Take ${what} out of the imports: ${other}`,
  },
  'go-unused': {
    means: (what) => `Go builds no program that gives ${what} a value and does not use it.`,
    remedy: (what, other) => `Take the line ${other} out, or use ${what} below it.`,
  },
});

/** Where something is to be typed: the build context, or a folder in it, by its path in the project. */
const inFolder = (folder: string): string =>
  folder === '.' ? 'Beside the Dockerfile' : `In the folder ${printable(folder)}`;
