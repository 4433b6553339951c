import { describe, expect, test } from '@jest/globals';
import { loadMessages } from '../../../generators/core/i18n/load.js';
import { sayable, speak } from '../../../generators/core/i18n/say.js';
import { projectField } from '../../../generators/core/report/reading/report-fields.js';
import { exitCodes, type FailureCode, failure } from '../../../generators/core/verdict/failure.js';
import type { ProjectReport } from '../../../generators/core/verdict/report.js';
import type { Named, Saying } from '../../../generators/core/verdict/saying.js';
import { reportProject } from '../../../generators/core/verify/steps/report-project.js';
import { fullFacts, leavesOf, samplesOf } from '../../i18n/sentences.js';
import { failing, project } from '../sample.js';

const [en, fr] = [await loadMessages('en'), await loadMessages('fr')];

/** Written in French, and read in English. */
const readInEnglish = (written: ProjectReport): ProjectReport =>
  projectField(en).read(JSON.parse(JSON.stringify(projectField(fr).write(written))), '');

const isQuoted = (path: string) => sayable.some((room) => path.startsWith(`${room}.`));
const leaves = [...leavesOf(en)].filter(([path]) => isQuoted(path));
/** What a sentence of the catalogue may name here. */
const namesOf = (path: string, leaf: (typeof leaves)[number][1]) =>
  samplesOf(path, leaf).filter((names) => names.every((name) => !isCounts(name)));
/** Of a summary, which no report holds. */
const isCounts = (name: unknown) => typeof name === 'object' && name !== null && 'pass' in name;

describe('what a French report tells, read in English', () => {
  test('is every sentence that a report may quote, in English', () => {
    for (const [path, leaf] of leaves) {
      for (const names of namesOf(path, leaf)) {
        const said: readonly Saying[] = [{ id: path, names: names as readonly Named[] }];
        const message = speak(said, fr);
        const written = {
          ...failing,
          message,
          remedy: message,
          said: { message: said, remedy: said },
        };
        const warnings = [{ rule: 'x', message, said, location: null }];
        const read = readInEnglish({ ...written, warnings });
        const inEnglish = speak(said, en);
        expect([path, read.message, read.remedy]).toEqual([path, inEnglish, inEnglish]);
        expect(read.warnings[0]?.message).toBe(inEnglish);
      }
    }
  });

  test.each(Object.keys(exitCodes) as FailureCode[])('is what English tells of %s', (code) => {
    for (const facts of [{}, fullFacts, { engine: 'podman', hint: 'network' } as const]) {
      const taken = { failed: failure(code, facts), warnings: [], steps: [] };
      const [inFrench, inEnglish] = [fr, en].map((messages) =>
        reportProject({ dir: 'a', name: 'a' }, taken, 1, messages),
      );
      if (inFrench === undefined || inEnglish === undefined) throw new Error('two languages');
      expect(inFrench.message).not.toBe(inEnglish.message);
      expect(readInEnglish(inFrench)).toEqual(projectField(en).write(inEnglish));
    }
  });

  test('is in English where a sentence names another', () => {
    const said = [{ id: 'verify.storedProblem', names: [{ inEach: { en: 'one', fr: 'un' } }] }];
    const warning = { rule: 'x', message: 'ça', said, location: null };
    const read = readInEnglish(project({ warnings: [warning] }));
    expect(read.warnings[0]?.message).toBe(en.verify.storedProblem('one'));
    expect(JSON.stringify(read.warnings)).toContain('"un"');
  });
});

describe('the sentence stands as it was written', () => {
  const sayable: Saying = { id: 'rules.copy-source.found', names: ['a', 'b'] };
  test.each<readonly [string, unknown]>([
    ['by an earlier version', undefined],
    ['by a version that says what this one does not', [{ id: 'rules.of-later.found', names: [] }]],
    ['where the sentence is no sentence', [{ id: 'rules.copy-source', names: [] }]],
    ['where it is of another room', [{ id: 'door.problem', names: ['a', 'b'] }]],
    ['where it is of a prototype', [{ id: 'failures.constructor.name', names: [] }]],
    ['where it is what every text can do', [{ id: 'verify.skipped.toString', names: [] }]],
    ['where it names something else', [{ id: 'rules.copy-source.found', names: [1, {}] }]],
    ['where it names too little', [{ id: 'verify.unread', names: ['a'] }]],
    ['where a number is none', [{ id: 'verify.unread', names: ['a', { detail: 'b' }] }]],
    ['where an engine is none', [{ id: 'failures.CLI_MISSING.remedy', names: [{ engine: 'x' }] }]],
    ['where a fact is too long', [{ ...sayable, names: ['x'.repeat(70_000)] }]],
    ['where too much is named', [{ ...sayable, names: Array.from({ length: 7 }, () => 'a') }]],
    ['where there are too many', Array.from({ length: 7 }, () => sayable)],
    ['where nothing is named', [{ id: 'rules.copy-source.found' }]],
    ['where it is none at all', 'rules.copy-source.found'],
  ])('%s', (_why, said) => {
    const [message, remedy] = ['Rien ne va.', 'Corrigez-le.'];
    const ofProject = said === undefined ? undefined : { message: said, remedy: [sayable] };
    const written = {
      ...{ ...failing, message, remedy, said: ofProject },
      warnings: [{ rule: 'x', message, said, location: null }],
    };
    const read = projectField(en).read(JSON.parse(JSON.stringify(written)), '');
    expect(read).toMatchObject({ message, remedy, warnings: [{ message }] });
  });

  test('and what is said anew shows nothing that a terminal would obey', () => {
    const hostile = 'a\u001b[31mb\u0007\u202ec\u2028d';
    const said = [{ id: 'crash.es-dirname.means', names: [hostile, ''] }];
    const written = {
      ...failing,
      message: 'a',
      remedy: 'b',
      said: { message: said, remedy: said },
    };
    const shown = JSON.stringify(projectField(en).read(written, ''));
    for (const mark of ['\\u001b', '\\u0007', '\u202e', '\u2028', '\u001b']) {
      expect(shown).not.toContain(mark);
    }
  });
});
