import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fr } from '../../../generators/core/i18n/fr/fr.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { make, shown } from '../make.js';
import { students } from '../students.js';
import { git } from './git.js';
import { addRepository } from './git-server.js';
import { honest } from './honest-repositories.js';
import { type Trap, traps } from './hostile-repositories.js';

/** A class of one, whose student has prepared the repository, and a program that leaves a file. */
async function standing(trap: Trap) {
  const parent = temporaryFolder();
  const out = join(parent, 'class');
  await make({ students: students(1), out, git: true });
  const folder = join(out, 'student-1');
  const marker = join(parent, 'was-run');
  const program = join(parent, 'program');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >>${marker}\ncat\n`);
  chmodSync(program, 0o755);
  trap(folder, program);
  // What git would look at again.
  utimesSync(join(folder, 'web/Dockerfile'), 1, 1);
  return { parent, out, folder, wasRun: () => existsSync(marker) };
}

const changed = students(1, { greeting: 'Salut' });

describe('a repository that starts programs, or leads elsewhere', () => {
  it.each(traps)('%s: it is left alone, and told', async (_name, told, trap) => {
    const { parent, out, wasRun } = await standing(trap);
    const [preview] = await shown({ students: changed, out, update: true });
    expect([preview?.project, wasRun()]).toEqual(['left', false]);
    for (const force of [false, true]) {
      const made = await make({ students: changed, out, update: true, force });
      const [result] = made.results;
      expect([result?.project, result?.needs, wasRun()]).toEqual(['left', 'look', false]);
      expect(result?.why?.toLowerCase()).toContain(`: by ${told.toLowerCase()},`);
      expect(preview?.why).toBe(result?.why);
    }
    addRepository(join(parent, 'id-1.git'));
    const all = students(1, {}, join(parent, '{id}.git'));
    await make({ students: all, out, git: true, push: true, messages: fr });
    expect(wasRun()).toBe(false);
  });

  it('has no file of somebody else copied into it, as a conflict that was solved', async () => {
    const secret = join(temporaryFolder(), 'secret');
    writeFileSync(secret, 'of the teacher\n');
    const conflict = 'a'.repeat(40);
    const { out, folder } = await standing((project) => {
      mkdirSync(join(project, '.git/rr-cache', conflict), { recursive: true });
      writeFileSync(join(project, '.git/rr-cache', conflict, 'preimage'), '');
      writeFileSync(join(project, '.git/MERGE_RR'), `${conflict}\t${secret}\0`);
      git(project, 'config', 'rerere.enabled', 'true');
    });
    const made = await make({ students: changed, out, update: true });
    expect(made.results[0]).toMatchObject({ project: 'updated' });
    expect(readdirSync(join(folder, '.git/rr-cache', conflict))).toEqual(['preimage']);
  });

  it('is left alone where something is stashed away that a commit would bring back', async () => {
    const { out, folder } = await standing((project) => {
      writeFileSync(join(project, 'README.md'), 'Mine\n');
      git(project, 'stash', '--quiet');
      const stashed = git(project, 'rev-parse', 'refs/stash');
      writeFileSync(join(project, '.git/MERGE_AUTOSTASH'), `${stashed}\n`);
    });
    const made = await make({ students: changed, out, update: true });
    expect(made.results[0]).toMatchObject({ project: 'left', needs: 'look' });
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).not.toBe('Mine\n');
  });

  it('is not written through where its settings are a link', async () => {
    const own = join(temporaryFolder(), 'gitconfig');
    writeFileSync(own, '[user]\n\tname = Prof\n');
    const { out } = await standing((folder) => {
      rmSync(join(folder, '.git/config'));
      symlinkSync(own, join(folder, '.git/config'));
    });
    const made = await make({ students: students(1, {}, 'git@host:a/{id}.git'), out });
    expect(readFileSync(own, 'utf8')).toBe('[user]\n\tname = Prof\n');
    expect(made.results[0]?.why).toContain(': by .git/config,');
  });

  it.each(['objects/info/alternates', 'objects'])(
    'has nothing of another student pushed by its .git/%s',
    async (path) => {
      const parent = temporaryFolder();
      const there = addRepository(join(parent, 'id-1.git'));
      const out = join(parent, 'class');
      await make({ students: students(2), out, git: true });
      const [mine, other] = [join(out, 'student-1/.git'), join(out, 'student-2/.git')];
      git(join(out, 'student-2'), 'commit', '-q', '--allow-empty', '-m', 'Theirs alone');
      if (path === 'objects') {
        rmSync(join(mine, path), { recursive: true });
        symlinkSync(join(other, path), join(mine, path));
      } else {
        mkdirSync(join(mine, 'objects/info'), { recursive: true });
        writeFileSync(join(mine, path), `${join(other, 'objects')}\n`);
      }
      writeFileSync(join(mine, 'refs/heads/main'), readFileSync(join(other, 'refs/heads/main')));
      const all = students(1, {}, join(parent, '{id}.git'));
      const made = await make({ students: all, out, push: true });
      expect(made.results[0]).toMatchObject({ push: 'failed', needs: 'mend' });
      expect(git(there, 'for-each-ref')).toBe('');
    },
  );
});

describe('a repository as students have it', () => {
  it.each(honest)('has %s: it is brought up to date, and pushed', async (_name, work) => {
    const { parent, out, folder } = await standing(() => {});
    work(folder);
    const there = addRepository(join(parent, 'id-1.git'));
    const all = students(1, { greeting: 'Salut' }, join(parent, '{id}.git'));
    const made = await make({ students: all, out, update: true, push: true });
    expect(made.results[0]).toMatchObject({ project: 'updated', push: 'pushed' });
    expect(git(there, 'rev-parse', 'main')).toBe(git(folder, 'rev-parse', 'main'));
    expect(lstatSync(join(folder, 'README.md')).isFile()).toBe(true);
  });
});
