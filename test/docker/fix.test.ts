import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sized } from '../long.js';
import { emit } from './emit.js';
import { onSettledEngine } from './engine.js';
import { startVerify } from './verify-command.js';

onSettledEngine();

/*
 * Faults that only show when the container runs: the edit is made, and then the project is proven.
 * Those that are told from the files alone are tried in test/fix.
 */
describe('verify --fix', () => {
  const faults: [string, string, string, string][] = [
    ['an address that nobody reaches', 'myapp.py', 'host="0.0.0.0"', 'host="127.0.0.1"'],
    ['no address', 'myapp.py', 'host="0.0.0.0", port=5000', 'port=5000'],
    ['another port than the lesson says', 'myapp.py', 'port=5000', 'port=8080'],
    ['a name that is misspelt', 'myapp.py', 'app.run(', 'ap.run('],
    ['a module that is misspelt', 'myapp.py', 'from flask', 'from Flask'],
    ['a program that is misspelt', 'Dockerfile', '["python", "', '["pyhton", "'],
    ['a file that CMD misspells', 'Dockerfile', '"myapp.py"]', '"myap.py"]'],
    ['a command in one word', 'Dockerfile', '"python", "myapp.py"', '"python myapp.py"'],
  ];
  it.each(sized(faults.slice(0, 3), faults))(
    '%s',
    async (_what, file, right, wrong) => {
      const project = await emit('--stack', 'python3-flask');
      const place = join(project, 'web', file);
      const text = readFileSync(place, 'utf8');
      expect(text).toContain(right);
      writeFileSync(place, text.replace(right, wrong));
      const done = await startVerify([project, '--fix', '--locale', 'en']);
      expect([done.exitCode, readFileSync(place, 'utf8')]).toEqual([0, text]);
      expect(done.stdout).toContain('Proven');
    },
    120_000,
  );
});
