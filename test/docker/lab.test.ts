import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { execa } from 'execa';
import { runCommand } from '../cli/run-command.js';
import { type Change, labWith } from '../lab/labs.js';
import { asking } from '../lab/questions.js';
import { lineOf } from './change.js';
import { mainFile } from './emit.js';
import { onSettledEngine } from './engine.js';
import { engineEnvironment } from './engine-environment.js';

onSettledEngine();

/** A lab without faults that hands out the answer to a question of its own. */
function askingLab(...changes: readonly Change[]): string {
  const city = { en: 'City?', fr: 'Ville ?' };
  const lab = labWith(
    asking(`- name: city\n  ask: ${JSON.stringify(city)}\n  longest: 12\n  default: Paris`),
    {
      file: 'project/web/myapp.py',
      from: /^GREETING = .*/m,
      to: '$&\nCITY = "<%- string(answers.city) %>"',
    },
    ...changes,
  );
  rmSync(join(lab, 'faults'), { recursive: true, force: true });
  return lab;
}

describe('lab check', () => {
  it('proves that whatever is answered is borne', async () => {
    const check = (lab: string) =>
      execa(process.execPath, [mainFile, 'lab', 'check', lab], {
        ...{ reject: false, stdin: 'ignore', timeout: 200_000, env: { LC_ALL: 'C' } },
      });
    const good = await check(askingLab());
    expect(good.stdout).not.toContain('FAIL');
    expect(good).toMatchObject({ exitCode: 0, stderr: '' });
    expect(good.stdout).toMatch(/ok +with signs in what is answered: is handed out, builds, runs/);
    // Its language would end the text there.
    const bad = { file: 'lab.yml', from: /, '"': '\\"' \}/, to: ' }' };
    const wrong = await check(askingLab(bad));
    expect(wrong).toMatchObject({ exitCode: 1, stderr: '' });
    expect(wrong.stdout).toMatch(
      /FAIL +with signs in what is answered: .*string in lab\.yml.*(?:GREETING|CITY) =/,
    );
  }, 400_000);

  it('proves what is handed out in each language, its solution, and finds each fault', async () => {
    const lab = labWith();
    for (const folder of ['faults', 'solution/web'])
      mkdirSync(join(lab, folder), { recursive: true });
    const at = lineOf(lab, 'project/web/myapp.py', 'app.run(');
    const patch = (finds: string, file: string, from: string, to: string) =>
      `finds: ${finds}\nat: web/myapp.py:${at}\n\n--- a/${file}\n+++ b/${file}\n@@ -1 +1 @@\n-${from}\n+${to}\n`;
    const line = '    app.run(host="0.0.0.0", port=5000)';
    const faults = {
      loopback: patch('LOOPBACK_BIND', 'web/myapp.py', line, line.replace('0.0.0.0', '127.0.0.1')),
      // It is found, as something else.
      copy: patch(
        'CRASH',
        'web/Dockerfile',
        'COPY --chown=nobody:nogroup myapp.py ./',
        'COPY app.py ./',
      ),
    };
    for (const [id, text] of Object.entries(faults)) {
      writeFileSync(join(lab, `faults/${id}.patch`), text);
    }
    writeFileSync(
      join(lab, 'checks.yml'),
      '- build\n- page: { get: /, says: "{greeting}" }\n  points: 2\n- page: { get: /more, status: 404 }\n  hint: Ask for it.\n',
    );
    writeFileSync(join(lab, 'checks.hidden.yml'), '- image: { user: not root }\n  points: 2\n');
    const app = join(lab, 'solution/web/myapp.py');
    cpSync(join(lab, 'project/web/myapp.py'), app);
    writeFileSync(
      app,
      'from flask import Flask\n\napp = Flask(__name__)\n\n\n@app.route("/")\ndef hello():\n    return "Hello World!"\n\n\napp.run(host="0.0.0.0", port=5000)\n',
    );
    const ended = await runCommand(['lab', 'check', lab], {
      env: engineEnvironment(),
      patience: 120_000,
    });
    expect(ended.stdout.split('\n').toSorted()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/ok +files: /),
        expect.stringMatching(/ok +in en: is handed out/),
        expect.stringMatching(/ok +in fr: is handed out/),
        expect.stringMatching(/ok +solution: has 6 of 6 points/),
        expect.stringMatching(
          /ok +fault loopback: is found as LOOPBACK_BIND, at web\/myapp\.py:\d+$/,
        ),
        expect.stringMatching(
          /FAIL +fault copy: should be found as CRASH, and is found as COPY_MISSING/,
        ),
      ]),
    );
    expect(ended).toMatchObject({ code: 1, stderr: '' });
  }, 240_000);
});
