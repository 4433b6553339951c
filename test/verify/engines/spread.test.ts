import { describe, expect, test } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import type { ProjectReport } from '../../../generators/core/verdict/report.js';
import { createFailFast } from '../../../generators/core/verify/engines/fail-fast.js';
import { spread } from '../../../generators/core/verify/engines/spread.js';
import type { Station } from '../../../generators/core/verify/engines/station.js';
import type { Project } from '../../../generators/core/verify/reading/read-project.js';
import { longTest } from '../../long.js';

/** An engine of which a test says when it answers. */
class FakeEngine {
  isAside = false;
  life = 0;
  projects = 0;
  state = 'ready';
  readonly check = {};
  jobs = 1;
  broken: () => void = () => {};
  constructor(
    readonly title: string,
    public there: boolean,
  ) {}
  watch(broken: () => void) {
    this.broken = broken;
  }
  get isGone() {
    return this.isAside;
  }
  async clean() {
    return !this.isAside;
  }
  async isThere() {
    return this.there;
  }
  setAside() {
    this.isAside = true;
    this.life += 1;
  }
  async comeBack() {
    if (!this.there) return false;
    this.isAside = false;
    this.state = 'returned';
    return true;
  }
  leftCommand() {
    return `look at ${this.title}`;
  }
}

type Verdict = Pick<ProjectReport, 'outcome' | 'code'>;
const pass: Verdict = { outcome: 'pass', code: null };
const crash: Verdict = { outcome: 'fail', code: 'CRASH' };
const down: Verdict = { outcome: 'error', code: 'ENGINE_DOWN' };

/** Verifies projects of these names; each verdict is what the test makes of it. */
async function spreading(
  engines: readonly FakeEngine[],
  names: readonly string[],
  verdict: (name: string, engine: FakeEngine, tries: number) => Verdict,
  failFast = false,
) {
  const users = new AbortController();
  const fast = createFailFast({ failFast }, users.signal, en);
  const settled = new Map<string, string>();
  const tries = new Map<string, number>();
  const told: string[] = [];
  const tasks = names.map((name) => ({
    project: { name, dir: name, notes: [] } as unknown as Project,
    tried: [],
    settle: (report: ProjectReport) => {
      expect(settled.has(name)).toBe(false);
      const judged = fast.judge(report);
      settled.set(name, judged.code ?? judged.outcome);
    },
  }));
  await spread({
    ...{ stations: engines as unknown as Station[], tasks, fast, messages: en },
    tell: (line) => void told.push(line),
    verify: async ({ project: { name } }, station) => {
      const nth = (tries.get(name) ?? 0) + 1;
      tries.set(name, nth);
      await new Promise((resolve) => setTimeout(resolve, 5));
      const fields = { dir: name, name, warnings: [], steps: [], seconds: 0 };
      const words = { message: null, remedy: null, location: null };
      return { ...fields, ...words, ...verdict(name, station as unknown as FakeEngine, nth) };
    },
  });
  return { settled, tries, told };
}

describe('work spread over engines', () => {
  test('a failure on an engine that answers is the project’s, and is not tried again', async () => {
    const engines = [new FakeEngine('a', true), new FakeEngine('b', true)];
    const { settled, tries } = await spreading(engines, ['x', 'y'], (name) =>
      name === 'x' ? crash : pass,
    );
    expect([...settled].sort()).toEqual([
      ['x', 'CRASH'],
      ['y', 'pass'],
    ]);
    expect(tries.get('x')).toBe(1);
  });

  test('a crash on an engine that is gone is tried elsewhere', async () => {
    const engines = [new FakeEngine('a', false), new FakeEngine('b', true)];
    const { settled, told } = await spreading(engines, ['x', 'y', 'z'], (_name, { title }) =>
      title === 'a' ? crash : pass,
    );
    expect([...settled.values()]).toEqual(['pass', 'pass', 'pass']);
    expect(engines.map(({ state, projects }) => [state, projects])).toEqual([
      ['lost', 0],
      ['ready', 3],
    ]);
    expect(told).toEqual([expect.stringContaining('“a”'), expect.stringContaining('look at a')]);
  });

  test('nor is a crash the project’s where the engine was away for a moment only', async () => {
    const engines = [new FakeEngine('a', true), new FakeEngine('b', true)];
    const { settled, tries } = await spreading(engines, ['x'], (_name, engine, nth) => {
      if (nth > 1) return pass;
      engine.broken();
      return crash;
    });
    expect(settled.get('x')).toBe('pass');
    expect(tries.get('x')).toBe(2);
  });

  test('one that is cut off three times is not verified, and no more than that is tried', async () => {
    const engines = [new FakeEngine('a', true), new FakeEngine('b', true)];
    const { settled, tries } = await spreading(engines, ['x'], (_name, engine) => {
      engine.broken();
      return down;
    });
    expect(settled.get('x')).toBe('ENGINE_LOST');
    expect(tries.get('x')).toBe(3);
  }, 20_000);

  test('what an engine only says of itself is believed in the end, if it answers all the same', async () => {
    const engines = [new FakeEngine('a', true), new FakeEngine('b', true)];
    const { settled, tries } = await spreading(engines, ['x'], () => down);
    expect([settled.get('x'), tries.get('x')]).toEqual(['ENGINE_DOWN', 3]);
  });

  test('of one project on one engine it is told at once that it went, and what may be left', async () => {
    const engine = new FakeEngine('a', false);
    const { settled, tries, told } = await spreading([engine], ['x'], () => {
      engine.isAside = true;
      return down;
    });
    expect([settled.get('x'), tries.get('x')]).toEqual(['ENGINE_DOWN', 1]);
    expect(told).toEqual([expect.stringContaining('look at a')]);
  });

  test('a single engine is waited for, and what was cut off is tried again', async () => {
    const engine = new FakeEngine('a', true);
    const names = ['x', 'y', 'z'];
    const { settled, tries, told } = await spreading([engine], names, (name, _engine, nth) => {
      if (name !== 'y' || nth > 1) return pass;
      engine.there = false;
      setTimeout(() => {
        engine.there = true;
      }, 500);
      return { outcome: 'error', code: 'ENGINE_HUNG' };
    });
    expect(names.map((name) => settled.get(name))).toEqual(['pass', 'pass', 'pass']);
    expect(names.map((name) => tries.get(name))).toEqual([1, 2, 1]);
    expect(told).toEqual([expect.stringContaining('“a”'), expect.stringContaining('back')]);
  }, 10_000);

  longTest(
    'one that never comes back is waited for a minute, and then named',
    async () => {
      const { settled, told } = await spreading(
        [new FakeEngine('a', false)],
        ['x', 'y'],
        () => down,
      );
      expect([...settled.values()]).toEqual(['ENGINE_LOST', 'ENGINE_LOST']);
      expect(told.at(-1)).toContain('look at a');
    },
    90_000,
  );

  test('--fail-fast: what has not begun is skipped', async () => {
    const names = ['x', 'y', 'z'];
    const verdict = (name: string) => (name === 'x' ? crash : pass);
    const { settled } = await spreading([new FakeEngine('a', true)], names, verdict, true);
    expect(names.map((name) => settled.get(name))).toEqual(['CRASH', 'skip', 'skip']);
  });
});
