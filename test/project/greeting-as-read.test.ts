import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { decodeEntities } from '../../generators/core/verify/page/entities.js';
import { needing } from '../programs/needing.js';
import { pathOf, programs } from '../programs/programs.js';
import { askPython, findPython } from '../pythons.js';
import { applicationOf, sampleProjects } from './sample-projects.js';

/* Whatever the greeting, its language reads exactly that from the source that is handed out. */

const projects = await sampleProjects(800);

/** Compiles every program as a file of bytes, and gives back what GREETING is in each. */
const program = `
import ast, json, sys
read = getattr(sys.stdin, 'buffer', sys.stdin).read
said = []
for source in json.loads(read().decode('utf-8')):
    tree = compile(source.encode('utf-8'), 'myapp.py', 'exec', ast.PyCF_ONLY_AST)
    compile(source.encode('utf-8'), 'myapp.py', 'exec')
    value = [node.value for node in tree.body
             if isinstance(node, ast.Assign) and node.targets[0].id == 'GREETING'][0]
    said.append(ast.literal_eval(value))
sys.stdout.write(json.dumps(said))
`;

describe.each(['2.7', '3'] as const)('Python %s', (version) => {
  test('compiles every program, and its greeting is exactly the one that was asked for', async () => {
    const python = await findPython(version);
    if (python === undefined) return;
    // What is made for Python 3 is never run by an older one; the other way round, without Docker.
    const stacks = version === '3' ? 'python' : 'python2';
    const its = projects.filter(({ answers: { stack } }) => stack.startsWith(stacks));
    const sources = its.map(applicationOf);
    const said: string[] = JSON.parse(await askPython(python, program, JSON.stringify(sources)));
    expect(said).toEqual(its.map(({ answers }) => answers.greeting));
  });
});

/**
 * What stands between the quotes of a string of Go (its specification, “String literals”): of its
 * escapes, those that are written here. A byte order mark may stand nowhere but at a file’s beginning.
 */
function readGo(literal: string): string {
  expect(literal).not.toMatch(/[\uFEFF\0]/);
  return literal.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(["\\])|)|"/g,
    (found, ...groups) => {
      const [short, long, itself] = groups;
      if (itself !== undefined) return itself;
      const code = Number.parseInt(short ?? long ?? 'none', 16);
      const isSurrogate = code >= 0xd800 && code <= 0xdfff;
      if (Number.isNaN(code) || isSurrogate) throw new Error(`Go refuses ${found}`);
      return String.fromCodePoint(code);
    },
  );
}

/**
 * The greeting of a program in Java. Its numbers are read before anything else, wherever they stand
 * (Java’s specification, 3.3): a backslash begins one only behind an even number of others.
 */
function readJava(source: string): string {
  const plain = source.replace(
    /\\(?:\\|u+([0-9a-fA-F]{4})|(u))/g,
    (found, number: string | undefined, broken: string | undefined) => {
      if (broken !== undefined) throw new Error(`Java refuses ${found}`);
      return number === undefined ? found : String.fromCharCode(Number.parseInt(number, 16));
    },
  );
  const [, literal] = /^ {4}static final String GREETING = "([^\r\n]*)";$/m.exec(plain) ?? [];
  return (literal ?? '').replace(/\\(["\\]|)|"/g, (found, itself: string | undefined) => {
    if (!itself) throw new Error(`Java refuses ${found}`);
    return itself;
  });
}

/** How a source of each is read by who runs it; the others have their programs in other tests. */
const readers: Readonly<Record<string, (source: string) => string>> = {
  'node-express': (source) => {
    const [, literal] = /^const GREETING = (.*);$/m.exec(source) ?? [];
    return `${new Function(`return ${literal}`)()}`;
  },
  go: (source) => readGo(/^const greeting = "(.*)"$/m.exec(source)?.[1] ?? ''),
  java: (source) => readJava(source),
  'static-nginx': (source) => {
    const [, inside = ''] = /^ {4}<p>(.*)<\/p>$/m.exec(source) ?? [];
    expect(inside).not.toMatch(/[<>]/);
    return decodeEntities(inside);
  },
};

test.each(Object.entries(readers))(
  'the greeting of %s is exactly the one that was asked for',
  (stack, read) => {
    const its = projects.filter(({ answers }) => answers.stack === stack);
    expect(its.length).toBeGreaterThan(20);
    for (const project of its) expect(read(applicationOf(project))).toBe(project.answers.greeting);
  },
);

/** Carries out every program, and gives back what each of them printed. */
const phpProgram = `
$said = [];
foreach (json_decode(stream_get_contents(STDIN)) as $source) {
  ob_start();
  eval('?>' . $source);
  $said[] = ob_get_clean();
}
echo json_encode($said);
`;

needing('php')('PHP', () => {
  test('prints the greeting that was asked for', () => {
    const its = projects.filter(({ answers }) => answers.stack.startsWith('php'));
    const input = JSON.stringify(its.map(applicationOf));
    const php = `${pathOf(programs.php)}`;
    const { stdout, stderr } = spawnSync(php, ['-r', phpProgram], { input, encoding: 'utf8' });
    const said = JSON.parse(stdout || '[]');
    expect([stderr, said]).toEqual(['', its.map(({ answers }) => answers.greeting)]);
  });
});

test('every line of a program shows on a screen, so that it reads as it runs', () => {
  for (const project of projects) {
    expect(applicationOf(project)).not.toMatch(/[^\n\t\P{C}]|[\p{Zl}\p{Zp}]/u);
  }
});
