import { languages, nearProgram } from '../../crash/known-commands.js';
import type { Meaning } from '../../crash/meaning.js';
import { explainPackage, explainTool, packageOfTool } from '../../crash/packages/node.js';
import { means } from '../../crash/sign.js';
import { baseImage, readImageName } from '../../reading/dockerfile/base-image.js';
import { imageInstructions } from '../../reading/dockerfile/image.js';
import { commandLine } from '../../reading/dockerfile/instruction.js';
import {
  escaped,
  type FailedRun,
  howToInstall,
  lineWith,
  namedLine,
  type RunSign,
  userOf,
} from '../failed-run.js';
import { explainMissing } from '../missing-file.js';
import { systemOf } from '../package-names.js';

/** Packages of Debian that bring a command, where they are called otherwise. */
const packages = new Map([
  ['ping', 'iputils-ping'],
  ['nc', 'netcat-openbsd'],
  ['ps', 'procps'],
  ['ifconfig', 'net-tools'],
  ['ip', 'iproute2'],
  ['dig', 'dnsutils'],
  ['psql', 'postgresql-client'],
  ['mysql', 'default-mysql-client'],
  ['pg_config', 'libpq-dev'],
  ['xz', 'xz-utils'],
]);

/** What is called in Debian as its command is. */
const sameName =
  /^(?:curl|wget|git|make|gcc|g\+\+|cmake|unzip|zip|nano|vim|less|jq|bash|ssh|gnupg|gpg|nginx|tree|file|rsync|ffmpeg|sqlite3|patch|bc|screen|htop|telnet)$/;

/** A command that the shell does not find. */
function explainCommand(name: string, seen: FailedRun): Meaning | undefined {
  const { run, sources } = seen;
  if (name === '/bin/sh') return { id: 'run-no-shell', names: [baseImage(seen.above)] };
  if (name === 'sudo') {
    const line = run ? commandLine(run) : '';
    return { id: 'run-sudo', names: [`RUN ${line.replace(/\bsudo\s+(?:-\S+\s+)*/g, '')}`.trim()] };
  }
  if (/^\[\[$|^(?:source|pushd|popd|shopt|declare)$/.test(name)) {
    return { id: 'run-bash', names: [name] };
  }
  // `RUN ['pip', 'install']` is no list, and a shell reads it.
  if (/^\[/.test(name)) return { id: 'run-list', names: [name] };
  if (name.includes('/')) return explainMissing(name, seen);
  const byScript = explainTool(name, sources) ?? explainScriptTool(name, seen);
  if (byScript) return byScript;
  const install = howToInstall(seen, ...packagesOf(seen));
  const isManager = /^(?:apt-get|apt|apk|yum|dnf|microdnf)$/.test(name);
  if (isManager && !install.split(' ').includes(name)) {
    return { id: 'run-other-system', names: [name, baseImage(seen.above), install] };
  }
  return explainProgram(name, seen);
}

/** What a command asks the package manager of another system for. */
function packagesOf({ run }: FailedRun): readonly string[] {
  const [, words = ''] = /\b(?:add|install)\s([^&;|]*)/.exec(run ? commandLine(run) : '') ?? [];
  const names = words.split(/\s+/).filter((word) => /^\w[\w.+-]*$/.test(word));
  return names.length > 0 ? names : ['…'];
}

/** A program that the base does not bring: a language’s, a tool’s, or one that is spelt otherwise. */
function explainProgram(name: string, seen: FailedRun): Meaning {
  const image = languages.get(name);
  // Where the system has brought it, it has no other name.
  if (/^(?:python|pip)$/.test(name) && hasInstalled('python3', seen)) {
    return { id: 'run-command-near', names: [name, `${name}3`] };
  }
  if (image !== undefined) {
    const base = baseImage(seen.above);
    if (readImageName(base).name !== readImageName(image).name) {
      return { id: 'run-language', names: [name, image] };
    }
    // Java comes without its compiler as well: what runs it is called jre, and the whole of it jdk.
    const whole = base.replace(/-jre(?=-|$)/, '-jdk');
    return whole === base
      ? { id: 'run-command', names: [name] }
      : { id: 'run-language', names: [name, whole] };
  }
  const brings = packages.get(name) ?? (sameName.test(name) ? name : undefined);
  if (brings !== undefined) return { id: 'run-tool', names: [name, howToInstall(seen, brings)] };
  const near = nearProgram(name);
  if (near !== undefined) return { id: 'run-command-near', names: [name, near] };
  // Fedora and its like know a package by a command of it, too.
  return systemOf(seen.above) === 'fedora' && /^[\w.+-]+$/.test(name)
    ? { id: 'run-tool', names: [name, howToInstall(seen, `/usr/bin/${name}`)] }
    : { id: 'run-command', names: [name] };
}

/** Whether a command above has named a package. */
const hasInstalled = (name: string, { above }: FailedRun): boolean =>
  imageInstructions(above).some(
    (each) => each.keyword === 'RUN' && commandLine(each).includes(name),
  );

/** The command of a package, which a script of package.json starts. */
function explainScriptTool(name: string, { sources }: FailedRun): Meaning | undefined {
  const script = new RegExp(`": *"(?:[^"]*(?:&&|;|cross-env \\S+) *)?${escaped(name)}\\b`);
  const place = lineWith('package.json', script, sources);
  const meaning = place && explainPackage(packageOfTool(name), sources);
  return meaning && { ...meaning, ...place };
}

/** What a shell says, or the system to whom it is no root. */
export const runSignsOfShell: readonly RunSign[] = [
  [
    /exec: "([^"\n]{1,80})": (?:executable file not found|stat |no such file)/,
    ([, name = ''], seen) => explainCommand(name, seen),
  ],
  [
    /exec \/bin\/(?:ba|a)?sh: exec format error/,
    (_match, { above }) => ({ id: 'foreign-base', names: [baseImage(above)] }),
  ],
  [
    /(?:^|\n)(?:\/bin\/)?(?:ba|da|a)?sh: (?:(?:line )?\d+: )?([^\s:][^:\n]{0,80}): (?:not found|command not found)/,
    ([, name = ''], seen) => explainCommand(name.trim(), seen),
  ],
  [
    /(?:^|\n)\S{1,80}: (?:line )?\d+: ([\w./+-]{1,80}): (?:command )?not found/,
    ([, name = ''], seen) => explainCommand(name, seen),
  ],
  [
    /(?:^|\n)(?:\/bin\/)?(?:ba|da|a)?sh: (?:(?:line )?\d+: )?(?:[Cc]an't|cannot) open ['"]?([\w./-]{1,300})(?!['"]?: [Pp]erm|[\w./-])/,
    ([, path = ''], seen) => explainMissing(path, seen),
  ],
  [
    /(?:^|\n)(?:\/bin\/)?(?:ba|da|a)?sh: (?:(?:line )?\d+: )?(?:cd: )?(?:can't cd to |cd: )?(?!\d+: )(\/?[\w./-]+): (?:No such file or directory|cannot open)/,
    ([all = '', path = ''], seen) =>
      /\bcd\b/.test(all) ? { id: 'run-folder', names: [path] } : explainMissing(path, seen),
  ],
  [/can't cd to ([\w./-]+)/, means('run-folder')],
  [
    /(?:^|\n)(?:\/bin\/)?(?:ba|da|a)?sh: (?:(?:line )?\d+: )?(\.{0,2}\/[\w./-]+): Permission denied/,
    means('run-not-executable'),
  ],
  [
    /are you root\?|\(13: Permission denied\)|[Pp]ermission denied|EACCES/,
    (_match, seen) => {
      const by = userOf(seen);
      return by && { id: 'run-not-root', names: [by.text, namedLine(seen.sources, by)] };
    },
  ],
  [
    /Unterminated quoted string|unexpected EOF while looking for matching|[Ss]yntax error: (?:unterminated|end of file unexpected|".{1,3}" unexpected)|unexpected end of file|syntax error near unexpected token/,
    (_match, { run }) => {
      const line = run ? commandLine(run).trimEnd() : '';
      const last = /(?:&&|\|\|?)$/.exec(line)?.[0];
      return last === undefined
        ? { id: 'run-unreadable' }
        : { id: 'run-goes-on', names: [last, `RUN ${line.slice(0, -last.length).trimEnd()}`] };
    },
  ],
  [
    /mkdir: can(?:not|'t) create directory ['‘]([^'’\n]{1,200})['’]: No such file/,
    ([, path = ''], { run }) => ({
      id: 'run-no-parent',
      names: [
        path,
        `RUN ${(run ? commandLine(run) : `mkdir ${path}`).replace(/\bmkdir\b(?! -p)/g, 'mkdir -p')}`,
      ],
    }),
  ],
  [
    /mkdir: cannot create directory ['‘]([^'’\n]+)['’]: File exists|mkdir: can't create directory '([^'\n]+)': File exists/,
    means('run-exists'),
  ],
  [
    /(?:chmod|chown|cp|mv|cat|ls|tar|unzip|sed|gcc|g\+\+|javac?|stat)(?:: fatal error|: error)?: {1,2}(?:cannot (?:access|statx?|open|find or open)|can't (?:stat|open|read|access)|file not found:)? ?['‘"]?(?!can(?:no|')t |directory )([\w./*+-]+)['’"]?(?:: No such file or directory)?/,
    ([all = '', path = ''], seen) =>
      /No such file|cannot|can't|file not found/.test(all) ? explainMissing(path, seen) : undefined,
  ],
];
