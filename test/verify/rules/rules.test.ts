import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../../generators/core/i18n/en/en.js';
import { loadMessages } from '../../../generators/core/i18n/load.js';
import { locales } from '../../../generators/core/i18n/locale.js';
import { ownLabIds, readOwnLab } from '../../../generators/core/lab/own-labs.js';
import type { Run } from '../../../generators/core/process/run.js';
import { allRules } from '../../../generators/core/verify/lint/all-rules.js';
import { lint, ruleInput } from '../../../generators/core/verify/lint/lint.js';
import { parseDockerfile } from '../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { endOfLife } from '../../../generators/core/verify/reading/dockerfile/end-of-life-dates.js';
import { planFor, textsOf } from '../../project/plan-for.js';
import { folderWith } from '../../temporary-folder.js';
import { noProgram, projectIn, writeExample } from './example.js';
import { type OddProject, odd } from './odd-projects.js';
import { traps } from './traps.js';

/** A Python 2.7 that cannot compile what the bad example holds. */
const python: Run = async ({ argv, input }) => {
  const text = input && Buffer.from(input).toString();
  const refused = text?.includes('def hello()\n') ? '2.7|1|SyntaxError: invalid syntax\n' : '2.7\n';
  return {
    ...(await noProgram({ argv, timeout: 1 })),
    ...{ ended: 'exited', exitCode: 0, stdout: text === undefined ? '2.7\n/python\n' : refused },
  };
};

describe.each(allRules.map((rule) => [rule.id, rule] as const))('the rule %s', (_id, rule) => {
  const findings = async (kind: 'good' | 'bad') => {
    const project = await projectIn(writeExample(rule[kind]));
    return rule.find(ruleInput({ project, run: python }));
  };

  it('finds nothing in its good example, nor does any other for certain', async () => {
    expect(await findings('good')).toEqual([]);
    const project = await projectIn(writeExample(rule.good));
    expect((await lint({ project, messages: en })).failure).toBeUndefined();
  });

  it('finds something in its bad example, and has words for it in every language', async () => {
    const found = await findings('bad');
    expect(found.length).toBeGreaterThan(0);
    const languages = await Promise.all(locales.map(loadMessages));
    for (const { names: [what = '', other = ''] = [], line, source } of found) {
      if (line !== undefined) expect(source).not.toBe('');
      for (const messages of languages) {
        const words = messages.rules[rule.id];
        const said = [words.why, words.found(what, other), words.remedy(what, other)];
        for (const sentence of said) expect(sentence).not.toMatch(/undefined|^$/);
      }
    }
  });
});

describe('the rules', () => {
  it('have an id each, and words for every id', () => {
    expect(allRules.map(({ id }) => id).sort()).toEqual(Object.keys(en.rules).sort());
  });

  it('find nothing in what is emitted but that the oldest stack is old', async () => {
    for (const stack of ownLabIds()) {
      const folder = folderWith(textsOf(await planFor({ stack })));
      const { build, endOfLife: day } = readOwnLab(stack);
      const project = { ...(await projectIn(`${folder}/${build}`)), context: build };
      const found = await lint({ project, messages: en });
      expect(found.failure).toBeUndefined();
      const rules = found.warnings.map(({ rule }) => rule);
      expect([stack, rules]).toEqual([
        stack,
        new Date(`${day}`) < new Date() ? ['end-of-life'] : [],
      ]);
    }
  });

  it('know the same last days as the stacks', () => {
    for (const stack of ownLabIds()) {
      const { base, endOfLife: day } = readOwnLab(stack);
      expect([base, endOfLife(base)]).toEqual([base, day]);
    }
  });

  it.each(odd.map((project) => [project.does, project] as const))(
    'fail no project that %s',
    async (_does, { files }: OddProject) => {
      const project = await projectIn(writeExample(files));
      const found = await lint({ project, messages: en });
      expect(found.failure?.words).toBeUndefined();
    },
  );

  it.each(traps)('tell %s', async (_name, dockerfile, expected) => {
    const files = { 'app.py': 'pass\n', Dockerfile: dockerfile };
    const project = await projectIn(writeExample(files));
    const { failure, warnings } = await lint({ project, messages: en });
    const [rule, sure, line] = expected;
    if (sure === 'certain') {
      expect(failure?.words?.message).toBeDefined();
      expect(failure?.location).toEqual(line === 0 ? null : { file: 'Dockerfile', line });
    } else {
      expect(failure?.words).toBeUndefined();
      const there = warnings.find((warning) => warning.rule === rule);
      expect([there?.rule, there?.location?.line]).toEqual([rule, line]);
    }
  });

  it.each([
    ["RUN ['pip', 'install', 'flask']", 'RUN_FAILED'],
    ["COPY ['a.py', '/']", 'COPY_MISSING'],
    ["SHELL ['/bin/sh', '-c']", 'DOCKERFILE_SYNTAX'],
    ["CMD ['python', 'a.py']", 'CMD_FORMAT'],
  ])('fail as what Docker makes of %s', async (line, code) => {
    const project = await projectIn(writeExample({ Dockerfile: `FROM debian\n${line}\n` }));
    expect((await lint({ project, messages: en })).failure?.code).toBe(code);
  });

  it('take for a warning under podman what podman can build', async () => {
    const project = await projectIn(writeExample({ Dockerfile: 'FROM debian\nEXPOSE 5000 # p\n' }));
    expect((await lint({ project, messages: en })).failure?.code).toBe('DOCKERFILE_SYNTAX');
    const found = await lint({ project, messages: en, lenient: true });
    expect(found.failure).toBeUndefined();
    expect(found.warnings.map(({ rule }) => rule)).toContain('trailing-comment');
  });

  it('are sure of nothing where another syntax is named', async () => {
    const text = '# syntax=example/other\nFROM a b c\nRUM x\n';
    const project = await projectIn(writeExample({ Dockerfile: text }));
    expect((await lint({ project, messages: en })).failure).toBeUndefined();
  });

  it('never throw, whatever the text', async () => {
    const words = fc.constantFrom(
      ...['FROM', 'RUN', 'COPY', 'CMD', 'ENV', 'ADD', 'EXPOSE', 'USER', 'ONBUILD', 'ARG', 'SHELL'],
      ...[
        ' ',
        '\n',
        '\\\n',
        '#',
        '[',
        ']',
        '"',
        "'",
        '“',
        '<<EOF',
        '--from=',
        '$',
        '${',
        '}',
        '=',
        ':',
      ],
      ...['a', 'python', '*', '/', '..', '\0', '\u00a0', 'é', '\ud800', '{', '(', '|', '&&'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 40 }).map((each) => each.join('')),
    );
    const example = writeExample({ 'a.py': '' });
    await fc.assert(
      fc.asyncProperty(text, text, async (dockerfile, ignore) => {
        const parsed = await parseDockerfile(dockerfile);
        const project = { ...(await projectIn(example)), dockerfile: parsed };
        const input = ruleInput({ project, run: noProgram });
        const files = {
          ...input.files,
          text: (path: string) => (path === '.dockerignore' ? ignore : dockerfile),
        };
        for (const rule of allRules) await rule.find({ ...input, files });
      }),
      { numRuns: 500 },
    );
  });
});
