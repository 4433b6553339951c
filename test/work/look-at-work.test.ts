import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readClassIndex } from '../../generators/core/class/standing/class-index.js';
import { en } from '../../generators/core/i18n/en/en.js';
import { run } from '../../generators/core/process/run.js';
import { isUntouched, type WorkReport } from '../../generators/core/verdict/work.js';
import { lookAtWork } from '../../generators/core/work/look-at-work.js';
import { git } from '../class/git/git.js';
import { make } from '../class/make.js';
import { students } from '../class/students.js';
import { temporaryFolder } from '../temporary-folder.js';

const untouched: WorkReport = {
  ...{ changed: [], files: 0, commits: null, lastCommit: null, copiedFrom: [] },
};

/** A class of five, as it is known to have been handed out. */
async function handedOut(git = false) {
  const out = join(temporaryFolder(), 'class');
  await make({ students: students(5), out, git });
  const look = async () => {
    const known = readClassIndex(out)?.students ?? [];
    const all = known.flatMap(({ id, folder, given, commit }) =>
      given === undefined ? [] : [{ dir: join(out, folder), id, given, commit }],
    );
    const seen = await lookAtWork(all, run, en, new AbortController().signal);
    return all.map(({ dir }) => seen.get(dir));
  };
  return { out, look, place: (n: number, path: string) => join(out, `student-${n}`, path) };
}

describe('what students made of what was handed out', () => {
  test('is nothing where nobody touched it, whatever Git, Python or we left there', async () => {
    const { look, place } = await handedOut();
    for (const path of ['web/myapp.py', 'README.md']) {
      const text = readFileSync(place(1, path), 'utf8');
      writeFileSync(place(1, path), text.replaceAll('\n', '\r\n'));
    }
    mkdirSync(place(2, 'web/__pycache__'));
    writeFileSync(place(2, 'web/__pycache__/x.pyc'), 'x');
    writeFileSync(place(2, 'web/myapp.py.orig'), 'x');
    writeFileSync(place(3, 'lesson.html'), 'x');
    expect(await look()).toEqual(Array(5).fill(untouched));
  });

  test('is told by its files and lines', async () => {
    const { look, place } = await handedOut();
    const app = readFileSync(place(1, 'web/myapp.py'), 'utf8');
    writeFileSync(place(1, 'web/myapp.py'), app.replace(/^GREETING = .*$/m, 'GREETING = "x"\n# y'));
    writeFileSync(place(2, 'web/extra.txt'), 'a\nb\nc\n');
    const count = readFileSync(place(3, 'web/Dockerfile'), 'utf8').split('\n').length - 1;
    rmSync(place(3, 'web/Dockerfile'));
    rmSync(place(4, 'web'), { recursive: true });
    const seen = await look();
    expect(seen[0]?.changed).toEqual([{ file: 'web/myapp.py', added: 2, removed: 1 }]);
    expect(seen[1]?.changed).toEqual([{ file: 'web/extra.txt', added: 3, removed: 0 }]);
    expect(seen[2]?.changed).toEqual([{ file: 'web/Dockerfile', added: 0, removed: count }]);
    expect(seen[3]).toMatchObject({ files: 2 });
    expect(seen.slice(0, 4).map((work) => work && isUntouched(work))).toEqual(Array(4).fill(false));
  });

  test('does not take the student’s word for what was handed out', async () => {
    const { look, place } = await handedOut();
    writeFileSync(place(1, 'web/myapp.py'), 'mine\n');
    rmSync(place(1, '.yo-rc.json'));
    rmSync(place(2, '.yo-rc.json'));
    expect((await look()).map((work) => work?.files)).toEqual([1, 0, 0, 0, 0]);
  });

  test('is another one’s where it bears their mark, or holds the same bytes', async () => {
    const { look, place } = await handedOut();
    writeFileSync(place(2, '.yo-rc.json'), readFileSync(place(1, '.yo-rc.json')));
    writeFileSync(place(3, 'web/myapp.py'), 'the same\n');
    writeFileSync(place(4, 'web/myapp.py'), 'the same\r\n');
    writeFileSync(place(5, 'web/myapp.py'), 'mine\n');
    const ids = (await look()).map((work) => work?.copiedFrom);
    expect(ids).toEqual([[], ['id-1'], ['id-4'], ['id-3'], []]);
  });

  test('has commits beyond the first one, and the time of the last', async () => {
    const { out, look, place } = await handedOut(true);
    writeFileSync(place(1, 'web/myapp.py'), 'mine\n');
    const date = '2026-10-02T08:30:00Z';
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const who = ['-c', 'user.name=x', '-c', 'user.email=x@x'];
    execFileSync('git', ['-C', join(out, 'student-1'), ...who, 'commit', '-qam', 'mine'], { env });
    const [first, second] = await look();
    expect(first).toMatchObject({ commits: 1, lastCommit: '2026-10-02T08:30:00.000Z' });
    expect(second).toEqual({ ...untouched, commits: 0 });
  });

  test('has the time of a last commit that is signed, and nobody is asked whose signature it is', async () => {
    const { out, look } = await handedOut(true);
    const folder = join(out, 'student-1');
    const head = ['tree', 'parent'].map((what, index) => {
      const id = git(folder, 'rev-parse', ['HEAD^{tree}', 'HEAD'][index] ?? '');
      return `${what} ${id}\n`;
    });
    const who = ['author', 'committer'].map((what) => `${what} x <x@x> 1790929800 +0000\n`);
    const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n x\n -----END PGP SIGNATURE-----\n';
    const place = join(temporaryFolder(), 'commit');
    writeFileSync(place, [...head, ...who, signature, '\nSigned\n'].join(''));
    const commit = git(folder, 'hash-object', '-t', 'commit', '-w', place);
    git(folder, 'update-ref', 'refs/heads/main', commit);
    git(folder, 'config', 'log.showSignature', 'true');
    const programs = temporaryFolder();
    const script = `#!/bin/sh\ntouch '${join(programs, 'ran')}'\n`;
    writeFileSync(join(programs, 'gpg'), script, { mode: 0o755 });
    const { PATH } = process.env;
    process.env.PATH = `${programs}${delimiter}${PATH}`;
    const [first] = await look();
    process.env.PATH = PATH;
    expect(existsSync(join(programs, 'ran'))).toBe(false);
    expect(first).toMatchObject({ commits: 1, lastCommit: '2026-10-02T08:30:00.000Z' });
  });

  test('is looked at without leaving the folder, and without running anything', async () => {
    const { out, look, place } = await handedOut(true);
    rmSync(place(1, 'web/myapp.py'));
    symlinkSync('/etc/passwd', place(1, 'web/myapp.py'));
    writeFileSync(join(out, 'student-2/.git/config'), '[core]\n\tfsmonitor = touch ../ran\n');
    writeFileSync(join(out, 'student-3/.git/HEAD'), 'broken');
    const seen = await look();
    expect(seen[0]).toMatchObject({ changed: [{ file: 'web/myapp.py' }], files: 1 });
    expect(seen[1]).toEqual(untouched);
    expect(seen[2]).toEqual(untouched);
  });
});

describe('the index of a class', () => {
  let place: Awaited<ReturnType<typeof handedOut>>;
  beforeAll(async () => {
    place = await handedOut();
  });

  test('keeps what was handed out whatever a student wrote into the mark since', async () => {
    const { out } = place;
    const before = readClassIndex(out)?.students[0]?.given;
    const stored = join(out, 'student-1/.yo-rc.json');
    writeFileSync(
      stored,
      readFileSync(stored, 'utf8').replaceAll(/"[0-9a-f]{64}"/g, `"${'0'.repeat(64)}"`),
    );
    await make({ students: students(5), out });
    expect(readClassIndex(out)?.students[0]?.given).toEqual(before);
    await make({ students: students(5, { greeting: 'New' }), out, update: true });
    const after = readClassIndex(out)?.students[1]?.given;
    expect(after?.answers.greeting).toBe('New');
    expect(after?.files['web/myapp.py']).not.toBe(before?.files['web/myapp.py']);
  });
});
