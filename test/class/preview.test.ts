import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { git } from './git/git.js';
import { make, shown } from './make.js';
import { students } from './students.js';

describe.each([false, true])('what would become of a class (git: %s)', (withGit) => {
  /** One of each kind: untouched, edited, deleted, in the way, not to be changed, new. */
  async function standing() {
    const out = temporaryFolder();
    await make({ students: students(5), out, git: withGit });
    writeFileSync(join(out, 'student-2/web/myapp.py'), 'mine\n');
    rmSync(join(out, 'student-3/README.md'));
    rmSync(join(out, 'student-4/web'), { recursive: true });
    symlinkSync('/nonexistent', join(out, 'student-4/web'));
    if (withGit) git(join(out, 'student-5'), 'checkout', '-qb', 'mine');
    const changed = students(6, { greeting: 'Salut' });
    return { out, changed };
  }

  it.each([false, true])('is what becomes of it then (--force: %s)', async (force) => {
    const { out, changed } = await standing();
    const wanted = { students: changed, out, git: withGit, update: !force, force };
    const before = treeOf(out);
    const previews = await shown(wanted);
    expect(treeOf(out)).toEqual(before);
    const made = await make(wanted);
    expect(previews.map(({ overwritten: _, ...rest }) => rest)).toEqual(
      made.results.map(({ student, project, edited, changed: written, why }) => {
        return { student, project, edited, changed: written, why };
      }),
    );
    const overwritten = force ? [[], ['web/myapp.py'], ['README.md']] : [[], [], []];
    expect(previews.slice(0, 3).map((each) => each.overwritten)).toEqual(overwritten);
    expect(previews[5]?.project).toBe('made');
  });

  it('is not asked about where nothing would be touched', async () => {
    const { out, changed } = await standing();
    expect(await shown({ students: changed, out, git: withGit })).toEqual([]);
  });
});
