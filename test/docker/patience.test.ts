import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Change, inApp, inDockerfile } from './change.js';
import { emit } from './emit.js';
import { onSettledEngine } from './engine.js';
import { onEngine } from './on-engine.js';
import { verify } from './verify-command.js';

let before = '';

afterAll(async () => {
  // They wait at the same time, so what they leave is looked for when all have ended.
  expect(await onEngine()).toBe(before);
});
onSettledEngine();
beforeAll(async () => {
  before = await onEngine();
});

const server = 'app.run(host="0.0.0.0", port=5000)';
const later = 'import time; time.sleep(6)';

/** Changes that a project survives: what works by hand must pass. */
const unusual: readonly (readonly [string, Change])[] = [
  ['starts slowly', inApp(server, `${later}\n    ${server}`)],
  ['answers slowly', inApp('    return GREETING', `    ${later}\n    return GREETING`)],
  [
    'says 503 while it warms up',
    inApp(
      '    return GREETING',
      '    import time\n    if time.time() - STARTED < 3:\n        return "not yet", 503\n    return GREETING',
    ),
  ],
  [
    'has a Dockerfile with a BOM and CRLF',
    (project) => {
      const place = join(project, 'web/Dockerfile');
      const text = readFileSync(place, 'utf8');
      writeFileSync(place, `\ufeff${text.replaceAll('\n', '\r\n')}`);
    },
  ],
  [
    'listens on another port, and says so',
    (project) => {
      inDockerfile('EXPOSE 5000', 'EXPOSE 8000')(project);
      inApp('port=5000', 'port=8000')(project);
    },
  ],
  [
    'fails its own health check',
    inDockerfile('EXPOSE', 'HEALTHCHECK --interval=1s CMD false\nEXPOSE'),
  ],
];

describe('a project that', () => {
  it.concurrent.each(unusual)(
    '%s passes',
    async (_name, change) => {
      const project = await emit();
      change(project);
      if (_name.includes('503'))
        inApp('app = Flask', 'import time\nSTARTED = time.time()\napp = Flask')(project);
      const { exitCode, project: report } = await verify(project);
      expect([report.code, report.message, exitCode]).toEqual([null, null, 0]);
    },
    120_000,
  );

  it.concurrent('lies in a folder with spaces and accents passes', async () => {
    const project = await emit();
    const elsewhere = join(dirname(project), 'À l’école');
    mkdirSync(elsewhere);
    const moved = join(elsewhere, 'mon projet');
    renameSync(project, moved);
    expect((await verify(moved)).exitCode).toBe(0);
  }, 120_000);

  it.concurrent('ignores the stop signal passes, with a warning', async () => {
    const project = await emit();
    inDockerfile('STOPSIGNAL SIGINT', 'STOPSIGNAL SIGTERM')(project);
    const { exitCode, project: report } = await verify(project);
    expect(exitCode).toBe(0);
    expect(report.warnings.map(({ rule }) => rule)).toContain('slow-stop');
  }, 120_000);

  it.concurrent('never answers is told at the deadline, and one that listens elsewhere long before', async () => {
    const silent = await emit();
    inApp(server, 'import time; time.sleep(1000)')(silent);
    const elsewhere = await emit();
    inApp('port=5000', 'port=8000')(elsewhere);
    // Of those that are right beside them, the slowest takes a third of that.
    const deadline = ['--timeout', '30'];
    const [never, wrongPort] = await Promise.all([
      verify(silent, {}, deadline),
      verify(elsewhere, {}, deadline),
    ]);
    expect([never.project.code, never.exitCode]).toEqual(['NOT_READY', 4]);
    expect([wrongPort.project.code, wrongPort.exitCode]).toEqual(['WRONG_PORT', 1]);
    expect(wrongPort.project.message).toMatch(/8000.*5000/);
    expect(wrongPort.project.location?.file).toBe('web/myapp.py');
    // Some four seconds; of a machine that does much else, more.
    const probe = wrongPort.project.steps.find(({ id }) => id === 'probe');
    expect(probe?.seconds).toBeLessThan(15);
  }, 180_000);
});
