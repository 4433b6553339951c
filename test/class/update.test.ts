import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readClassIndex } from '../../generators/core/class/standing/class-index.js';
import { fingerprintOf } from '../../generators/core/class/standing/fingerprint.js';
import { markKey } from '../../generators/core/class/standing/mark.js';
import { standingProjects } from '../../generators/core/class/standing/standing-projects.js';
import { storageKey } from '../../generators/core/options/read-stored.js';
import { parseAs } from '../schema.js';
import { temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { counts, make } from './make.js';
import { earlyFingerprint } from './standing/early-fingerprint.js';
import { students } from './students.js';

const changed = students(2, { greeting: 'Salut', port: 4321 });

/** A class of two, and one made anew with other answers: what an unedited one is to become. */
async function standing() {
  const parent = temporaryFolder();
  const [out, model] = [join(parent, 'out'), join(parent, 'model')];
  await make({ students: students(2), out });
  await make({ students: changed, out: model });
  return { out, folder: join(out, 'student-1'), model: join(model, 'student-1') };
}

const update = async (out: string, force = false) =>
  (await make({ students: changed, out, update: true, force })).results[0];

describe('--update', () => {
  it('brings unedited projects to what they would be if they were new', async () => {
    const { out, model } = await standing();
    const made = await make({ students: changed, out, update: true });
    expect(counts(made)).toEqual({ updated: 2 });
    expect(treeOf(out)).toEqual(treeOf(join(model, '..')));
    expect(made.results[0]?.changed).toEqual(['.yo-rc.json', 'README.md', 'web/myapp.py']);
    expect(counts(await make({ students: changed, out, update: true }))).toEqual({ complete: 2 });
  });

  it.each([
    ['edited', (place: string) => writeFileSync(place, 'mine\n')],
    ['deleted', (place: string) => rmSync(place)],
    [
      'made a link',
      (place: string) => {
        rmSync(place);
        symlinkSync('/etc/passwd', place);
      },
    ],
    ['made enormous', (place: string) => writeFileSync(place, Buffer.alloc(3_000_000))],
  ])('keeps and lists a file that was %s, also the next time', async (_name, edit) => {
    const { out, folder, model } = await standing();
    edit(join(folder, 'web/myapp.py'));
    const before = treeOf(folder)['web/myapp.py'];
    for (const project of ['updated', 'kept']) {
      expect(await update(out)).toMatchObject({ project, edited: ['web/myapp.py'] });
      expect(treeOf(folder)['web/myapp.py']).toEqual(before);
    }
    expect(readFileSync(join(folder, 'README.md'))).toEqual(readFileSync(join(model, 'README.md')));
  });

  it('changes no answer whose file it keeps', async () => {
    const { out, folder } = await standing();
    const storage = join(folder, '.yo-rc.json');
    const greetingIn = () => JSON.parse(readFileSync(storage, 'utf8'))[storageKey].greeting;
    const before = greetingIn();
    writeFileSync(join(folder, 'web/myapp.py'), 'mine\n');
    for (const _time of [1, 2]) {
      await update(out);
      expect(greetingIn()).toBe(before);
    }
    rmSync(join(folder, 'web/myapp.py'));
    await update(out, true);
    expect(greetingIn()).not.toBe(before);
  });

  it('replaces edited files with --force, and what leads elsewhere itself', async () => {
    const { out, folder, model } = await standing();
    const elsewhere = join(temporaryFolder(), 'elsewhere');
    writeFileSync(elsewhere, 'not ours');
    rmSync(join(folder, 'README.md'));
    symlinkSync(elsewhere, join(folder, 'README.md'));
    writeFileSync(join(folder, 'web/myapp.py'), 'mine');
    rmSync(join(folder, 'web/Dockerfile'));
    expect(await update(out, true)).toMatchObject({ project: 'updated', edited: [] });
    // Nothing of a student's is lost; there is no repository that would know it.
    const kept = { 'README.md.orig': '-> link', 'web/myapp.py.orig': 'mine' };
    expect(treeOf(folder)).toEqual({ ...treeOf(model), ...kept });
    expect(readFileSync(elsewhere, 'utf8')).toBe('not ours');
  });

  it.each([false, true])(
    'does not write through a link to a folder (--force: %s)',
    async (force) => {
      const { out, folder } = await standing();
      const elsewhere = temporaryFolder();
      for (const name of ['myapp.py', 'Dockerfile']) {
        writeFileSync(join(elsewhere, name), readFileSync(join(folder, 'web', name)));
      }
      const before = treeOf(elsewhere);
      rmSync(join(folder, 'web'), { recursive: true });
      symlinkSync(elsewhere, join(folder, 'web'));
      const result = await update(out, force);
      expect(result).toMatchObject({ edited: [], needs: 'look' });
      expect(result?.why).toContain('web/');
      expect(await update(out, force)).toMatchObject({ project: 'left', edited: [] });
      expect(treeOf(elsewhere)).toEqual(before);
    },
  );

  it('leaves a folder where a file must be, and says so each time', async () => {
    const { out, folder, model } = await standing();
    rmSync(join(folder, 'web/myapp.py'));
    mkdirSync(join(folder, 'web/myapp.py'));
    for (const project of ['updated', 'left']) {
      const result = await update(out);
      expect(result).toMatchObject({ project, edited: [], needs: 'look' });
      expect(result?.why).toContain('web/myapp.py');
    }
    expect(readFileSync(join(folder, 'README.md'))).toEqual(readFileSync(join(model, 'README.md')));
  });

  it('is recommended where the options are others, and nobody has to do with it', async () => {
    const { out, folder } = await standing();
    const outdated = async (all: Parameters<typeof make>[0]['students']) =>
      (await make({ students: all, out })).results.map(({ isOutdated }) => isOutdated);
    expect(await outdated(students(2))).toEqual([false, false]);
    expect(await outdated(changed)).toEqual([true, true]);
    const place = join(folder, '.yo-rc.json');
    writeFileSync(place, readFileSync(place, 'utf8').replace('Bonjour', 'Mine'));
    expect(await outdated(students(3))).toEqual([false, false, false]);
  });

  it('is recommended where the template is newer, unless all of it has been edited', async () => {
    const { out, folder } = await standing();
    const place = join(folder, '.yo-rc.json');
    const older = 'as an older template had it\n';
    writeFileSync(join(folder, 'web/myapp.py'), older);
    const stored = JSON.parse(readFileSync(place, 'utf8'));
    stored[markKey].files['web/myapp.py'] = fingerprintOf(older);
    writeFileSync(place, JSON.stringify(stored));
    const told = async () =>
      (await make({ students: students(2), out })).results.map(({ isOutdated }) => isOutdated);
    expect(await told()).toEqual([true, false]);
    writeFileSync(join(folder, 'web/myapp.py'), 'mine\n');
    expect(await told()).toEqual([false, false]);
  });

  it('adds files that are new, and removes those that are no more, but not edited ones', async () => {
    const { out, folder } = await standing();
    const workflow = join(folder, '.github/workflows/docker-intro.yml');
    const added = students(2, { ci: 'github' });
    await make({ students: added, out, update: true });
    expect(readFileSync(workflow, 'utf8')).toContain('docker-intro');
    writeFileSync(workflow, 'mine');
    const made = await make({ students: students(2), out, update: true });
    expect(made.results.map(({ edited }) => edited)).toEqual([
      ['.github/workflows/docker-intro.yml'],
      [],
    ]);
    expect(readFileSync(workflow, 'utf8')).toBe('mine');
    expect(Object.keys(treeOf(out)).filter((path) => path.includes('.github'))).toHaveLength(1);
  });

  it('keeps answers that were edited, and the parts of other generators', async () => {
    const { out, folder } = await standing();
    const place = join(folder, '.yo-rc.json');
    const stored = JSON.parse(readFileSync(place, 'utf8'));
    stored.other = { kept: true };
    stored['generator-docker-intro'].port = 5555;
    writeFileSync(place, JSON.stringify(stored));
    expect(await update(out)).toMatchObject({
      project: 'updated',
      edited: ['.yo-rc.json'],
      port: 10_000,
    });
    const now = JSON.parse(readFileSync(place, 'utf8'));
    expect([now.other, now['generator-docker-intro'].port]).toEqual([{ kept: true }, 5555]);
    expect(readClassIndex(out)?.students[0]?.port).toBe(10_000);
    // What follows is known by the new hashes.
    const third = students(2, { greeting: 'Ciao', port: 4321 });
    const made = await make({ students: third, out, update: true });
    expect(made.results[0]).toMatchObject({ edited: ['.yo-rc.json'] });
    expect(readFileSync(join(folder, 'web/myapp.py'), 'utf8')).toContain('Ciao');
  });

  it('knows a project without its .yo-rc.json from class.json, and what it would overwrite', async () => {
    const { out, folder } = await standing();
    rmSync(join(folder, '.yo-rc.json'));
    expect(standingProjects(out).get('student-1')).toMatchObject({ id: 'id-1', port: 10_000 });
    expect(counts(await make({ students: students(2), out }))).toEqual({ complete: 2 });
    const result = await update(out);
    expect(result?.edited).toEqual(['.yo-rc.json', 'README.md', 'web/myapp.py']);
    expect(await update(out, true)).toMatchObject({ project: 'updated', edited: [] });
  });
});

describe('a class of the first ones, marked by sizes and CRC-32', () => {
  const place = '.gitlab-ci.yml';
  const wanted = (out: string) => ({
    ...{ students: changed, out, update: true },
    extra: [{ path: place, contents: 'new\n', mode: 0o644 }],
  });

  /** Two projects and a file of the class, with the marks that those had. */
  async function early() {
    const { out, folder, model } = await standing();
    for (const { folder: name, answers } of students(2)) {
      const storage = join(out, name, '.yo-rc.json');
      const stored = JSON.parse(readFileSync(storage, 'utf8'));
      const { files } = stored[markKey];
      for (const path of Object.keys(files)) {
        const isStorage = path === '.yo-rc.json';
        const contents = isStorage ? JSON.stringify(answers) : readFileSync(join(out, name, path));
        files[path] = earlyFingerprint(contents);
      }
      writeFileSync(storage, `${JSON.stringify(stored, null, 2)}\n`);
    }
    writeFileSync(join(out, place), 'old\n');
    const index = JSON.parse(readFileSync(join(out, 'class.json'), 'utf8'));
    index.files = { [place]: earlyFingerprint('old\n') };
    writeFileSync(join(out, 'class.json'), JSON.stringify(index));
    parseAs('class', readFileSync(join(out, 'class.json'), 'utf8'));
    return { out, folder, model };
  }

  it('is recognised, and left alone as it is', async () => {
    const { out } = await early();
    const before = treeOf(join(out, 'student-1'));
    const { results } = await make({ students: students(2), out });
    const told = results.map(({ project, isOutdated }) => [project, isOutdated]);
    expect(told).toEqual(Array(2).fill(['complete', false]));
    expect(treeOf(join(out, 'student-1'))).toEqual(before);
  });

  it('follows, untouched, to what it would be if it were new', async () => {
    const { out, folder, model } = await early();
    const made = await make(wanted(out));
    expect(counts(made)).toEqual({ updated: 2 });
    expect(treeOf(folder)).toEqual(treeOf(model));
    expect(readFileSync(join(out, place), 'utf8')).toBe('new\n');
    expect(readClassIndex(out)?.files[place]).toMatch(/^[0-9a-f]{64}$/);
    expect(counts(await make(wanted(out)))).toEqual({ complete: 2 });
  });

  it('keeps what was edited, also the next time', async () => {
    const { out, folder } = await early();
    const storage = join(folder, '.yo-rc.json');
    writeFileSync(storage, readFileSync(storage, 'utf8').replace('Bonjour', 'Mine'));
    writeFileSync(join(folder, 'web/myapp.py'), 'mine\n');
    writeFileSync(join(out, place), 'mine\n');
    for (const project of ['updated', 'kept']) {
      const { results } = await make(wanted(out));
      expect(results[0]).toMatchObject({ project, edited: ['.yo-rc.json', 'web/myapp.py'] });
      expect(readFileSync(join(folder, 'web/myapp.py'), 'utf8')).toBe('mine\n');
      expect(readFileSync(storage, 'utf8')).toContain('Mine');
      expect(readFileSync(join(out, place), 'utf8')).toBe('mine\n');
    }
    parseAs('class', readFileSync(join(out, 'class.json'), 'utf8'));
  });
});

describe('a mark that was changed', () => {
  it('leads nowhere outside the project', async () => {
    const { out, folder } = await standing();
    const place = join(folder, '.yo-rc.json');
    const stored = JSON.parse(readFileSync(place, 'utf8'));
    const { files } = stored[markKey];
    for (const path of ['../student-2/README.md', '/etc/hostname', 'x/../../student-2/README.md']) {
      files[path] = files['README.md'];
    }
    files['../student-2/web/Dockerfile'] = files['web/Dockerfile'];
    writeFileSync(place, JSON.stringify(stored));
    const before = treeOf(join(out, 'student-2'));
    await make({ students: students(2, { ci: 'gitlab' }).slice(0, 1), out, update: true });
    expect(treeOf(join(out, 'student-2'))).toEqual(before);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', `{"${markKey}": null}`],
    ['no id', `{"${markKey}": {"student": 7, "files": []}}`],
    ['a very long id', `{"${markKey}": {"student": "${'x'.repeat(50_000)}"}}`],
    ['a large file', ' '.repeat(100_000)],
    ['bytes', Buffer.from([0xff, 0xfe, 0])],
  ])('is none, where it is %s', async (_name, text) => {
    const { out, folder } = await standing();
    writeFileSync(join(folder, '.yo-rc.json'), text);
    rmSync(join(out, 'class.json'));
    expect([...standingProjects(out).keys()]).toEqual(['student-2']);
  });

  it('makes no student another one, and gives nobody another port', async () => {
    const { out, folder } = await standing();
    const place = join(folder, '.yo-rc.json');
    const stored = JSON.parse(readFileSync(place, 'utf8'));
    Object.assign(stored[markKey], { student: 'id-2', port: 10_001 });
    stored['generator-docker-intro'].port = 10_001;
    writeFileSync(place, JSON.stringify(stored));
    expect(standingProjects(out).get('student-1')).toMatchObject({ id: 'id-1', port: 10_000 });
    const made = await make({ students: students(2), out });
    expect(counts(made)).toEqual({ complete: 2 });
    expect(made.vanished).toEqual([]);
    expect(readClassIndex(out)?.students.map(({ port }) => port)).toEqual([10_000, 10_001]);
  });

  it('is not read through a link', async () => {
    const { out, folder } = await standing();
    rmSync(join(out, 'class.json'));
    rmSync(join(folder, '.yo-rc.json'));
    symlinkSync(join(out, 'student-2/.yo-rc.json'), join(folder, '.yo-rc.json'));
    symlinkSync(join(out, 'student-2'), join(out, 'student-9'));
    expect([...standingProjects(out).keys()]).toEqual(['student-2']);
  });
});

describe('class.json', () => {
  it.each([
    ['of another kind', '{"schema": "x", "students": []}'],
    ['no list', '{"schema": "docker-intro/class/v1", "students": {}}'],
    ['no JSON', 'x'],
  ])('is none where it is %s', (_name, text) => {
    const out = temporaryFolder();
    writeFileSync(join(out, 'class.json'), text);
    expect(readClassIndex(out)).toBeUndefined();
  });

  it('names no folder but one directly in its own', () => {
    const out = temporaryFolder();
    const folders = ['../x', '/etc', 'a/b', '.', '..', '', '.git', 'con\0', 'ok-1', 5, null];
    const students = folders.map((folder) => ({ student: 'x', folder, port: -1, commit: '; rm' }));
    const text = JSON.stringify({
      schema: 'docker-intro/class/v1',
      students: [...students, 7, []],
    });
    writeFileSync(join(out, 'class.json'), text);
    expect(readClassIndex(out)?.students).toEqual([
      ...[
        { id: 'x', person: 'x', folder: 'ok-1', name: 'ok-1', port: 0, remote: null, commit: null },
      ],
    ]);
  });

  it('is not read through a link', async () => {
    const { out } = await standing();
    const other = temporaryFolder();
    symlinkSync(join(out, 'class.json'), join(other, 'class.json'));
    expect(readClassIndex(other)).toBeUndefined();
  });
});
