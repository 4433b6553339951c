import { nearName } from '../../../text/near-name.js';
import type { Meaning } from '../../crash/meaning.js';
import { baseImage } from '../../reading/dockerfile/base-image.js';
import { imageInstructions } from '../../reading/dockerfile/image.js';
import { commandLine } from '../../reading/dockerfile/instruction.js';
import type { FailedRun, RunSign } from '../failed-run.js';
import { type Packager, packageIn, systemOf } from '../package-names.js';

/** What people ask for, and how Debian and Ubuntu call it. */
const others = new Map([
  ['python', 'python3'],
  ['pip', 'python3-pip'],
  ['pip3', 'python3-pip'],
  ['python-pip', 'python3-pip'],
  ['node', 'nodejs'],
  ['java', 'default-jdk'],
  ['jdk', 'default-jdk'],
  ['mysql-server', 'default-mysql-server'],
  ['mysql-client', 'default-mysql-client'],
  ['netcat', 'netcat-openbsd'],
  ['ping', 'iputils-ping'],
  ['ifconfig', 'net-tools'],
  ['libgl1-mesa-glx', 'libgl1'],
  ['docker', 'docker.io'],
  ['ssh-server', 'openssh-server'],
  ['psql', 'postgresql-client'],
]);

const known = [
  ...['curl', 'wget', 'git', 'vim', 'nano', 'python3', 'python3-pip', 'python3-venv', 'nodejs'],
  ...['npm', 'build-essential', 'gcc', 'make', 'nginx', 'apache2', 'php', 'default-jdk', 'unzip'],
  ...['ca-certificates', 'libpq-dev', 'python3-flask', 'postgresql', 'sqlite3', 'procps', 'golang'],
];

/** Where it asks, nothing answers beforehand. */
const unanswered = /\bapt(?:-get)?\s+(?:-\S+\s+)*install\b/g;

/** What fetches the list of packages. */
const updates = /\bapt(?:-get)?\s+(?:-\S+\s+)*update\b/;

/** A package that apt does not know: without a list it knows none. */
function explainPackage(name: string, seen: FailedRun): Meaning | undefined {
  const { above, run } = seen;
  const own = run && updates.test(commandLine(run));
  const earlier = imageInstructions(above).filter(({ keyword }) => keyword === 'RUN');
  const kept = earlier.map(commandLine).findLast((line) => updates.test(line));
  const hasList = own || (kept !== undefined && !/\/var\/lib\/apt\/lists/.test(kept));
  if (!hasList) return { id: 'apt-no-list', names: [name], code: 'PACKAGE_NOT_FOUND' };
  const near = others.get(name) ?? nearName(name, known);
  return near === undefined
    ? undefined
    : { id: 'package-near', names: [name, near], code: 'PACKAGE_NOT_FOUND' };
}

/** A package that only Debian calls so. */
function explainOther(system: Packager, name: string, { above }: FailedRun): Meaning | undefined {
  const own = systemOf(above) === system ? packageIn(system, name) : name;
  return own === name
    ? undefined
    : { id: 'package-near', names: [name, own], code: 'PACKAGE_NOT_FOUND' };
}

/** Where the packages of an old system are kept. */
const debians =
  'RUN sed -i -e s/deb.debian.org/archive.debian.org/ -e s/security.debian.org/archive.debian.org/ -e /-updates/d /etc/apt/sources.list';
const ubuntus =
  'RUN sed -i -e s/archive.ubuntu.com/old-releases.ubuntu.com/ -e s/security.ubuntu.com/old-releases.ubuntu.com/ /etc/apt/sources.list';

/** What the package managers of systems say. */
export const runSignsOfApt: readonly RunSign[] = [
  [
    /Do you want to continue\? \[Y\/n\]\s*Abort/,
    (_match, { run }) => ({
      id: 'apt-asks',
      names: [run && `RUN ${commandLine(run).replace(unanswered, '$& -y')}`],
    }),
  ],
  [
    /The repository '[^'\n]* (\w+)(?:-\w+)? Release' (?:does not have a Release file|no longer has a Release file)/,
    ([all = '', release], { above }) => ({
      id: 'apt-old',
      names: [baseImage(above), release, all.includes('ubuntu') ? ubuntus : debians],
    }),
  ],
  [
    /E: (?:Unable to locate package |Package '?)([\w.+-]+)'?/,
    ([, name = ''], seen) => explainPackage(name, seen),
  ],
  [
    /\n? {2}([\w.+-]+) \(no such package\)/,
    ([, name = ''], seen) =>
      explainOther('alpine', name, seen) ??
      (systemOf(seen.above) === 'alpine'
        ? { id: 'apk-package', names: [name], code: 'PACKAGE_NOT_FOUND' }
        : undefined),
  ],
  [
    /(?:Unable to find a match: |No match for argument: |No package matches ')([\w.+-]+)/,
    ([, name = ''], seen) => explainOther('fedora', name, seen),
  ],
];
