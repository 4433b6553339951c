import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../../generators/core/i18n/en/en.js';
import { fr } from '../../../generators/core/i18n/fr/fr.js';
import { github } from '../../../generators/core/report/formats/github.js';
import { tokenFor } from '../../../generators/core/report/formats/github-commands.js';
import {
  githubSummary,
  mostSummary,
} from '../../../generators/core/report/formats/github-summary.js';
import { plain } from '../../../generators/core/report/terminal/paint.js';
import { verdict } from '../../../generators/core/report/terminal/verify-text.js';
import { inert } from '../../../generators/core/text/inert.js';
import { warningsOf } from '../../../generators/core/verdict/tally.js';
import { obeyed } from '../runner.js';
import { anyReport, failing, hostile, looked, project, report, step } from '../sample.js';

const kindsOf = (log: string) => obeyed(log).map(({ name }) => name);

describe('the log on GitHub', () => {
  test('folds what was said, and points at the lines', () => {
    const log = github(report(failing), en);
    expect(kindsOf(log)).toEqual(['group', 'stop-commands', 'endgroup', 'error', 'warning']);
    const [group, , , error, warning] = obeyed(log);
    expect(group?.data).toBe('ada: build');
    expect(error).toEqual({
      name: 'error',
      properties: { file: 'ada/web/Dockerfile', line: '7', title: 'ada' },
      data: `${failing.message}\nWhat to do: Check the spelling.`,
    });
    expect(warning).toEqual({
      name: 'warning',
      properties: { file: 'ada/web/app.py', line: '2', title: 'ada' },
      data: 'Look at this.',
    });
    expect(log.split('\n')).toContain('two');
  });

  test.each([
    ['.', '', 'web/Dockerfile'],
    ['./a/../b', '', 'b/web/Dockerfile'],
    ['ada', 'class/2026', 'class/2026/ada/web/Dockerfile'],
    ['../ada', 'class', 'ada/web/Dockerfile'],
    ['/work/ada', 'class', '/work/ada/web/Dockerfile'],
  ])('names the file of %s, seen from %j', (dir, base, file) => {
    const log = github(report(project({ ...failing, dir })), en, base);
    expect(obeyed(log).find(({ name }) => name === 'error')?.properties['file']).toBe(file);
  });

  test('names a project as it is called, whatever it is called', () => {
    const dir = 'a,file=x: 50%2C\n::b';
    const log = github(report(project({ ...failing, dir })), en);
    const error = obeyed(log).find(({ name }) => name === 'error');
    expect(error?.properties).toEqual({ file: `${dir}/web/Dockerfile`, line: '7', title: dir });
  });

  test('says nothing of what passed, and only notes what was not checked', () => {
    expect(github(report(project()), en)).toBe('');
    const skipped = project({ outcome: 'skip', code: 'CLI_MISSING', message: 'No docker.' });
    expect(obeyed(github(report(skipped), en))).toMatchObject([
      { name: 'notice', data: 'No docker.' },
    ]);
  });

  test('shows ten of a kind, and counts the rest', () => {
    const many = Array.from({ length: 14 }, (_, index) => project({ ...failing, dir: `${index}` }));
    const kinds = kindsOf(github(report(...many), fr)).filter((kind) => !/group|stop/.test(kind));
    expect(kinds.filter((kind) => kind === 'error')).toHaveLength(10);
    expect(kinds.filter((kind) => kind === 'warning')).toHaveLength(10);
    expect(obeyed(github(report(...many), fr)).at(-1)).toMatchObject({
      name: 'notice',
      data: fr.report.more(8),
    });
    const skipped = many.map((one) => ({ ...one, outcome: 'skip' as const, warnings: [] }));
    expect(
      kindsOf(github(report(...skipped), en)).filter((kind) => kind === 'notice'),
    ).toHaveLength(10);
  });

  test.each(hostile)('obeys nothing of %j', (said) => {
    const steps = [step({ outcome: 'fail', code: 'CRASH', output: said })];
    const one = project({ ...failing, message: said, dir: `x${said}`, steps });
    const kinds = kindsOf(github(report(one), en));
    const folded = said === '' ? [] : ['group', 'stop-commands', 'endgroup'];
    expect(kinds).toEqual([...folded, 'error', 'warning']);
  });

  test('obeys nothing of anything', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        const kinds = kindsOf(github(any, en));
        const ours = /^(?:error|warning|notice|group|endgroup|stop-commands)$/;
        expect(kinds.filter((kind) => !ours.test(kind))).toEqual([]);
        const folded = any.projects
          .flatMap(({ steps }) => steps)
          .filter(({ outcome, output }) => outcome !== 'pass' && output !== '').length;
        for (const kind of ['group', 'stop-commands', 'endgroup']) {
          expect(kinds.filter((each) => each === kind)).toHaveLength(folded);
        }
        const warnings = any.projects.flatMap(warningsOf).length;
        const shown = kinds.filter((kind) => kind === 'warning');
        expect(shown).toHaveLength(Math.min(10, warnings));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('ends a stop with a word that nobody has said', () => {
    const first = tokenFor(['a']);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(tokenFor(['a'])).toBe(first);
    expect(tokenFor(['b'])).not.toBe(first);
  });
});

describe('the lines for people', () => {
  const shownOf = (said: string): string => {
    const steps = [step({ outcome: 'fail', code: 'CRASH', output: said })];
    return inert(verdict(project({ ...failing, name: said, message: said, steps }), en, plain));
  };

  test.each(hostile)('hold no command of %j', (said) => {
    expect(obeyed(shownOf(said))).toEqual([]);
  });

  test('hold no command of anything', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        for (const one of any.projects) expect(obeyed(inert(verdict(one, en, plain)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('are as they were, otherwise', () => {
    expect(inert('a::b\n  web::c # [x]\n::error::x')).toBe('a::b\n  web::c # [x]\n: :error::x');
  });
});

describe('the summary on GitHub', () => {
  const bytes = (text: string): number => Buffer.byteLength(text);

  test('calls nothing proven that was only looked at', () => {
    const text = githubSummary(report(looked(), looked()), en, '');
    expect(text).toContain('| looks right |');
    expect(text).not.toContain('proven');
  });

  test('is a table with a row for each project', () => {
    const text = githubSummary(report(project({ dir: 'bob' }), failing), en, 'class');
    expect(text.split('\n')).toEqual([
      '### docker-intro: 1 proven, 1 failed, 0 could not be checked, 0 skipped',
      '',
      '| Project | Result | What happened | Time |',
      '| --- | --- | --- | --- |',
      '| bob | proven |  | 1.5 s |',
      '| ada | failed | class/ada/web/Dockerfile&#58;7 The Dockerfile copies a file that is not there. Check the spelling. Look at this. | 1.5 s |',
      '',
      '',
    ]);
  });

  test('holds nothing of others that is Markdown or HTML', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        const [, , , , ...rows] = githubSummary(any, en, '').trimEnd().split('\n');
        expect(rows).toHaveLength(any.projects.length);
        const isScored = any.projects.some(({ of }) => of !== undefined);
        for (const row of rows) {
          const [before, ...cells] = row.split('|');
          expect([before, cells.pop(), cells.length]).toEqual(['', '', isScored ? 5 : 4]);
          for (const cell of cells)
            expect(cell.replace(/&#\d+;/g, '')).not.toMatch(/[\\`*_[\]<>&~#!@$]/);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('has room, and says what it leaves out', () => {
    const long = project({ ...failing, message: '<&'.repeat(1000) });
    const many = report(...Array.from({ length: 2000 }, () => long));
    const text = githubSummary(many, en, '');
    expect(bytes(text)).toBeLessThanOrEqual(mostSummary);
    expect(bytes(text)).toBeGreaterThan(mostSummary / 2);
    expect(text).toMatch(/… and \d+ more/);
    expect(githubSummary(many, en, '', 100)).toBe('');
  });
});
