import { builtInstructions } from '../../reading/dockerfile/image.js';
import { commandLine, type Instruction } from '../../reading/dockerfile/instruction.js';
import type { Meaning } from '../meaning.js';
import { inProject, type Sources } from '../own-place.js';
import { explainOwnModule } from '../python/own-module.js';

/** Packages whose modules are called otherwise. */
const packages = table({
  bs4: 'beautifulsoup4',
  cv2: 'opencv-python-headless',
  dateutil: 'python-dateutil',
  dotenv: 'python-dotenv',
  MySQLdb: 'mysqlclient',
  PIL: 'Pillow',
  psycopg2: 'psycopg2-binary',
  sklearn: 'scikit-learn',
  yaml: 'PyYAML',
});

/** Modules of Python 2, and what they are called in Python 3. */
const renamed = table({
  ConfigParser: 'configparser',
  cPickle: 'pickle',
  httplib: 'http.client',
  Queue: 'queue',
  StringIO: 'io',
  Tkinter: 'tkinter',
  urllib2: 'urllib.request',
  urlparse: 'urllib.parse',
});

/** What `No module named …` comes from. @param words the error's own, behind the colon */
export function explainMissingModule(words: string, sources: Sources): Meaning | undefined {
  const name = /No module named ["']?([\w.]+)/.exec(words)?.[1];
  const module = name?.split('.')[0];
  if (module === undefined) return undefined;
  const { files } = sources;
  const own = [`${module}.py`, `${module}/__init__.py`].find((path) => files.kind(path) === 'file');
  if (own !== undefined) return explainOwnModule(module, own, sources);
  const python3 = renamed.get(module);
  if (python3 !== undefined) return { id: 'module-renamed', names: [module, python3] };
  return explainMissingPackage(module, packages.get(module) ?? module, sources);
}

/** Which line installs a package, or would. */
export function explainMissingPackage(module: string, name: string, sources: Sources): Meaning {
  const { dockerfile, files, context, file } = sources;
  const installing = builtInstructions(dockerfile).filter(isInstalling).at(-1);
  const list = ['requirements.txt'].find((path) => files.kind(path) === 'file');
  if (installing === undefined) {
    const command = list === undefined ? name : `-r ${list}`;
    return { id: 'module-missing', names: [module, `RUN pip install ${command}`] };
  }
  const { line, text } = installing;
  const isFromList = list !== undefined && /\s(?:-r|--requirement)\b/.test(text);
  const place = isFromList ? inProject(context, list) : `${file}:${line}`;
  const words = isFromList ? (files.text(list) ?? '').split(/\r?\n/) : text.split(/\s+/);
  return {
    id: words.some((word) => names(word, name)) ? 'module-elsewhere' : 'module-unlisted',
    names: [name, place],
  };
}

/** Whether a line of a list of packages names this one, with a version perhaps. */
function names(line: string, name: string): boolean {
  const word = line.trim().toLowerCase();
  const behind = word.slice(name.length).trimStart();
  return word.startsWith(name.toLowerCase()) && (behind === '' || /^[=<>~!;[#]/.test(behind));
}

/** A program may name a module as objects name what each of them has: `constructor`. */
function table(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(rows));
}

const isInstalling = (instruction: Instruction): boolean =>
  instruction.keyword === 'RUN' && /\bpip[\d.]*\s+install\b/.test(commandLine(instruction));

/** The modules that the Dockerfile installs, as they are imported, as far as it names them. */
export function installedModules({ dockerfile, files }: Sources): readonly string[] {
  const list = files.lines('requirements.txt') ?? [];
  const words = builtInstructions(dockerfile)
    .filter(isInstalling)
    .flatMap(({ text }) => text.split(/\s+/));
  const named = [...words, ...list].flatMap(
    (word) => /^[A-Za-z][\w-]*(?=$|[=<>~![;])/.exec(word.trim()) ?? [],
  );
  return named
    .map((name) => name.toLowerCase().replace(/-/g, '_'))
    .filter((name) => !installing.test(name));
}

/** Words of the command itself. */
const installing = /^(?:run|pip\d?|install|python\d?|apt|get|update)$/;
