import { describe, expect, test } from '@jest/globals';
import { DockerfileParser } from 'dockerfile-ast';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { en } from '../../generators/core/i18n/en/en.js';
import { locales } from '../../generators/core/i18n/locale.js';
import { ownLabIds, readOwnLab } from '../../generators/core/lab/own-labs.js';
import { parseAnswers } from '../../generators/core/options/parse-answers.js';
import type { Answers } from '../../generators/core/options/table.js';
import { askPython, findPython } from '../pythons.js';
import { planFor, textsOf } from './plan-for.js';

const nasty = [
  ...['"', '\\', "'", '"""', "'''", '\\"', '\\\\', '\\u0041', '\\N{DASH}', '\\x41', '\\', '#', ';'],
  ...[
    '$(id)',
    '`id`',
    '{{ x }}',
    '<%= 1 %>',
    '<%- process.exit(3) %>',
    '%>',
    '<script>',
    '%s',
    '{0}',
  ],
  ...['\u2028', '\u2029', '\u202e', '\ufeff', '\u00ad', '\u200b', '\u00a0', '\u3000', '\ufffd'],
  ...[
    '🐳',
    '👩‍👩‍👧',
    '\u{10ffff}',
    '\u{fffff}',
    '\ue000',
    'مرحبا',
    'e\u0301',
    'é',
    '\u0301',
    '```',
    '~~~',
  ],
];

const greeting = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...nasty, ' ', 'a'), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
);
const name = fc.oneof(
  fc.stringMatching(/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/, { size: 'small' }),
  fc.constantFrom(
    '007',
    '0x10',
    '1e3',
    'null',
    'true',
    'no',
    '1_0',
    'a---b',
    '12.5',
    'y',
    '2001-01-01',
  ),
);

/** Answers that are not refused. */
async function sampleAnswers(count: number): Promise<Answers[]> {
  const drawn = fc.sample(
    fc.record({
      greeting,
      name,
      port: fc
        .oneof(fc.integer({ min: 1, max: 65_535 }), fc.constantFrom(1, 80, 65_535))
        .map(String),
      stack: fc.constantFrom(...ownLabIds()),
      locale: fc.constantFrom(...locales),
      ci: fc.constantFrom('none', 'github', 'gitlab'),
    }),
    count,
  );
  const accepted: Answers[] = [];
  for (const texts of drawn) {
    const raw = Object.entries(texts).map(([id, text]) => [id, { text, where: id }]);
    const reading = await parseAnswers(Object.fromEntries(raw), en);
    if ('answers' in reading) accepted.push(reading.answers);
  }
  return accepted;
}

const accepted = await sampleAnswers(800);
const projects = await Promise.all(
  accepted.map(async (answers) => ({ answers, texts: textsOf(await planFor(answers)) })),
);

/** The program that says the greeting. */
const applicationOf = ({ answers, texts }: (typeof projects)[number]): string =>
  `${texts[readOwnLab(answers.stack).application]}`;

test('the cases are enough, and as nasty as they were meant', () => {
  expect(accepted.length).toBeGreaterThan(150);
  for (const needed of ['"', '\\', '\u2028', '🐳', '<%']) {
    expect(accepted.some((answers) => answers.greeting.includes(needed))).toBe(true);
  }
});

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

test('every line of a program shows on a screen, so that it reads as it runs', () => {
  for (const project of projects) {
    expect(applicationOf(project)).not.toMatch(/[^\n\t\P{C}]|[\p{Zl}\p{Zp}]/u);
  }
});

test('every Dockerfile parses into the same instructions, whatever the answers', async () => {
  for (const { answers, texts } of projects) {
    const usual = textsOf(await planFor({ stack: answers.stack }));
    expect(keywordsOf(texts, answers)).toEqual(keywordsOf(usual, answers));
    expect(keywordsOf(texts, answers)).toContain('EXPOSE');
  }
});

function keywordsOf(texts: Readonly<Record<string, string>>, { stack }: Answers): string[] {
  const text = texts[`${readOwnLab(stack).build}/Dockerfile`];
  const instructions = DockerfileParser.parse(`${text}`).getInstructions();
  return instructions.map((instruction) => instruction.getKeyword());
}

test('every .yo-rc.json gives the same answers again', async () => {
  for (const { answers, texts } of projects) {
    const stored = JSON.parse(`${texts['.yo-rc.json']}`);
    expect(stored).toEqual({ 'generator-docker-intro': answers });
  }
});

test('every workflow parses as YAML, without a warning', () => {
  const workflows = projects.flatMap(({ texts }) =>
    Object.entries(texts).filter(([path]) => path.endsWith('.yml')),
  );
  expect(workflows.length).toBeGreaterThan(50);
  for (const [, text] of workflows) {
    const { errors, warnings } = parseDocument(text);
    expect([...errors, ...warnings]).toEqual([]);
  }
});

test("the lesson's compose.yaml has the name as text, whatever it looks like", () => {
  for (const { answers, texts } of projects) {
    const block = /`compose\.yaml`[^\n]*\n\n```yaml\n([\s\S]*?)```/.exec(
      `${texts['README.md']}`,
    )?.[1];
    const { services } = parseDocument(`${block}`).toJS();
    expect(Object.keys(services)).toEqual([answers.name]);
    expect(services[answers.name].ports).toEqual([
      `${answers.port}:${readOwnLab(answers.stack).port}`,
    ]);
  }
});
