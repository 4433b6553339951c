import { nearName } from '../../../text/near-name.js';
import type { Meaning } from '../../crash/meaning.js';
import { means } from '../../crash/sign.js';
import { mergeMark } from '../../reading/context/merge-mark.js';
import { imageInstructions } from '../../reading/dockerfile/image.js';
import { commandLine } from '../../reading/dockerfile/instruction.js';
import { standardModules } from '../../reading/python/known-names.js';
import {
  escaped,
  type FailedRun,
  howToInstall,
  lineWith,
  namedLine,
  type RunSign,
} from '../failed-run.js';
import { explainMissing } from '../missing-file.js';
import { packageMeant, withPackagesMeant } from '../package-meant.js';

/** What beginners install. */
const known = [
  ...['flask', 'django', 'fastapi', 'uvicorn', 'gunicorn', 'requests', 'numpy', 'pandas', 'scipy'],
  ...[
    'matplotlib',
    'seaborn',
    'pillow',
    'sqlalchemy',
    'flask-sqlalchemy',
    'flask-cors',
    'flask-wtf',
  ],
  ...[
    'jinja2',
    'werkzeug',
    'click',
    'itsdangerous',
    'markupsafe',
    'beautifulsoup4',
    'scikit-learn',
  ],
  ...[
    'tensorflow',
    'torch',
    'pytest',
    'redis',
    'pymongo',
    'psycopg2',
    'psycopg2-binary',
    'pymysql',
  ],
  ...[
    'mysqlclient',
    'python-dotenv',
    'pyyaml',
    'opencv-python',
    'streamlit',
    'jupyter',
    'notebook',
  ],
  ...[
    'djangorestframework',
    'celery',
    'pydantic',
    'httpx',
    'aiohttp',
    'lxml',
    'selenium',
    'plotly',
  ],
];

/** Modules that are installed under another name. */
const others = new Map([
  ['bs4', 'beautifulsoup4'],
  ['cv2', 'opencv-python-headless'],
  ['dotenv', 'python-dotenv'],
  ['pil', 'Pillow'],
  ['sklearn', 'scikit-learn'],
  ['yaml', 'PyYAML'],
  ['mysqldb', 'mysqlclient'],
]);

/** The line of requirements.txt that names a package. */
const inList = (name: string, { sources }: FailedRun) =>
  lineWith('requirements.txt', new RegExp(`^\\s*${escaped(name)}(?![\\w-])`, 'i'), sources);

/** What `pip freeze` writes down on Windows, and no other system has. */
const forWindows = /^(?:pywin32|pypiwin32|pywinpty|windows-curses|win32[\w-]*|pyreadline3?|wmi)$/i;

/** A package, or a version of one, that pip does not find. */
function explainPackage(wanted: string, log: string, seen: FailedRun): Meaning | undefined {
  const name = /^[\w.-]+/.exec(wanted)?.[0] ?? '';
  if (name === '') return undefined;
  const place = { code: 'PACKAGE_NOT_FOUND' as const, ...inList(name, seen) };
  // Of one version it is told beside that version; of others it tells nothing of this one.
  const one = /==\s*([\w.]+)/.exec(wanted)?.[1];
  const needs = new RegExp(
    `${one === undefined ? '' : `[:;] ${escaped(one)} `}Requires-Python ([<>=!~][\\w.<>=!~*, ]{0,40})`,
  ).exec(log)?.[1];
  if (needs)
    return { id: 'pip-python', names: [wanted, needs.trim().replace(/[;,]$/, '')], ...place };
  if (forWindows.test(name)) return { id: 'pip-windows', names: [name], ...place };
  const versions = /\(from versions: ([^()\n]*)\)/.exec(log)?.[1] ?? 'none';
  if (versions !== 'none' && versions.trim() !== '') {
    const last = versions.split(', ').slice(-3).join(', ');
    return { id: 'pip-version', names: [wanted, last], ...place };
  }
  const plain = name.toLowerCase();
  if (standardModules.includes(plain)) return { id: 'pip-standard', names: [name], ...place };
  const near = others.get(plain) ?? nearName(plain, known);
  return near === undefined || near === plain
    ? undefined
    : { id: 'package-near', names: [name, near], ...place };
}

/** What pip cannot read, in a list or behind `pip install`, and how it is written. */
function explainLine(wrong: string, { sources, run }: FailedRun): Meaning {
  const place = lineWith('requirements.txt', new RegExp(`^\\s*${escaped(wrong)}`), sources);
  const mark = mergeMark(wrong);
  if (mark !== undefined) return { id: 'merge-conflict', names: [mark], ...place };
  const isListed = place !== undefined || run === undefined;
  const line = run ? commandLine(run) : '';
  const right = isListed ? packageMeant(wrong) : `RUN ${withPackagesMeant(line)}`;
  const meant = right === wrong || right === `RUN ${line}` ? undefined : right;
  const id = /^[\w.-]+(?:\[[^\]]*\])?\s*=\s*[\w.]+$/.test(wrong) ? 'pip-equals' : 'pip-line';
  return { id, names: [wrong, meant], ...place };
}

/** `pip install requirements.txt`: a list, which pip takes for the name of a package. */
function explainList(name: string, { run }: FailedRun): Meaning {
  const words = run ? commandLine(run).split(/(\s+)/) : [];
  const line = words.map((word) => (word === name ? `-r ${name}` : word)).join('');
  return {
    id: 'pip-list',
    names: [name, line === '' ? `-r ${name}` : `RUN ${line}`],
    code: 'PACKAGE_NOT_FOUND',
  };
}

/** Debian parts what makes environments from its Python: it is added where that is installed. */
function explainVenv(seen: FailedRun): Meaning {
  const name = 'python3-venv';
  const by = imageInstructions(seen.above).findLast(
    (each) => each.keyword === 'RUN' && /\bapt(?:-get)?\b.*\bpython3/.test(commandLine(each)),
  );
  return by
    ? { id: 'module-unlisted', names: [name, namedLine(seen.sources, by)] }
    : { id: 'venv-missing', names: [name, howToInstall(seen, name)] };
}

/** What pip says, and what it starts. */
export const runSignsOfPip: readonly RunSign[] = [
  [/error: externally-managed-environment/, means('pip-managed')],
  [/ensurepip is not\s+available/, (_match, seen) => explainVenv(seen)],
  [
    /Could not open requirements file: [^\n]*?: '([^'\n]+)'/,
    ([, path = ''], seen) => explainMissing(path, seen),
  ],
  [
    /Invalid requirement: (?:'([^'\n]{1,200})'|"([^"\n]{1,200})"|([^'"\n:]{1,100}?)(?::|\n|\s*\(from line|$))/,
    ([, single, double, bare], seen) => explainLine((single ?? double ?? bare ?? '').trim(), seen),
  ],
  [
    /Cannot install ([^\n]{1,200}?) because these package versions have (?:conflicting|incompatible)/,
    means('pip-conflict'),
  ],
  [
    /pg_config executable not found|pg_config is required/,
    (_match, seen) => ({
      ...{ id: 'pip-ready-made', names: ['psycopg2', 'psycopg2-binary'] },
      ...inList('psycopg2', seen),
    }),
  ],
  [
    /(?:command|program) '?(?:\S*-)?(gcc|cc|g\+\+|c\+\+)'? failed|unable to execute '(?:\S*-)?(gcc|g\+\+)'|[Uu]nknown compiler|Python\.h: No such file|fatal error: ([\w/]+\.h): No such file/,
    (_match, seen) => ({
      id: 'needs-compiler',
      names: [howToInstall(seen, 'build-essential')],
    }),
  ],
  [
    /No matching distribution found for ([^\s(]{1,100})/,
    ([, wanted = ''], seen) =>
      wanted.endsWith('.txt') ? explainList(wanted, seen) : explainPackage(wanted, seen.log, seen),
  ],
  [
    /can't open file ['"]?([^'":\n]+)['"]?: \[Errno 2\]/,
    ([, path = ''], seen) => explainMissing(path, seen),
  ],
];
