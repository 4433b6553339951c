import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../generators/core/verdict/report.js';
import { sized } from '../long.js';
import { inApp } from './change.js';
import { emit } from './emit.js';
import { onSettledEngine } from './engine.js';
import { onEngine } from './on-engine.js';
import { startVerify } from './verify-command.js';

let before = '';
onSettledEngine();
beforeAll(async () => {
  before = await onEngine();
});

const crowd = sized(10, 30);

const reportOf = (text: unknown): Report => JSON.parse(`${text}`);

describe('many projects', () => {
  it(`${crowd} at once on one engine pass`, async () => {
    const projects = await Promise.all(Array.from({ length: crowd }, () => emit()));
    const done = await startVerify([...projects, '--jobs', `${crowd}`, '--format', 'json']);
    const report = reportOf(done.stdout);
    expect(report.projects.map(({ dir, code }) => [dir, code])).toEqual(
      projects.map((dir) => [dir, null]),
    );
    expect(done.exitCode).toBe(0);
    expect(await onEngine()).toBe(before);
  }, 300_000);

  it('are reported in the order that was asked for, and a broken one stops no other', async () => {
    const [good, wrong, broken] = [await emit(), await emit(), '/nowhere/at/all'];
    inApp('@app.route("/")', '@app.route("/hello")')(wrong);
    const done = await startVerify([wrong, broken, good, '--jobs', '3', '--format', 'json']);
    const codes = reportOf(done.stdout).projects.map(({ dir, code }) => [dir, code]);
    expect(codes).toEqual([
      [wrong, 'HTTP_STATUS'],
      [broken, 'PROJECT_INVALID'],
      [good, null],
    ]);
    expect(done.exitCode).toBe(1);
    expect(await onEngine()).toBe(before);
  }, 120_000);
});
