import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { markKey } from '../../generators/core/class/standing/mark.js';
import { temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { git } from './git/git.js';
import { make } from './make.js';
import { students } from './students.js';

const changed = students(1, { greeting: 'Salut', port: 4321 });

type Tree = Readonly<Record<string, string>>;

const onWindows = (files: Tree): Tree =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
  );

/** What stands there, without what git keeps for itself. */
const filesOf = (folder: string): Tree =>
  Object.fromEntries(Object.entries(treeOf(folder)).filter(([path]) => !path.startsWith('.git/')));

function write(folder: string, files: Tree): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
}

/** A class of one, and the files that its project is to have when it has followed. */
async function standing(isGit: boolean) {
  const parent = temporaryFolder();
  const [out, model] = [join(parent, 'out'), join(parent, 'model')];
  await make({ students: students(1), out, git: isGit });
  await make({ students: changed, out: model, git: isGit });
  return { out, folder: join(out, 'student-1'), model: filesOf(join(model, 'student-1')) };
}

const update = async (out: string, force = false) =>
  (await make({ students: changed, out, update: true, force })).results[0];

/** The project as a clone of it on Windows, where Git writes CRLF by its own will. */
function cloneOnWindows(folder: string): void {
  const from = join(temporaryFolder(), 'origin');
  git('.', 'clone', '-q', '--bare', folder, from);
  rmSync(folder, { recursive: true });
  git('.', '-c', 'core.autocrlf=true', 'clone', '-q', from, folder);
  git(folder, 'config', 'core.autocrlf', 'true');
}

describe('a project with the line ends of Windows', () => {
  it('was edited by nobody: it follows, and keeps them', async () => {
    const { out, folder, model } = await standing(false);
    write(folder, onWindows(filesOf(folder)));
    expect(await update(out)).toMatchObject({ project: 'updated', edited: [] });
    expect(filesOf(folder)).toEqual(onWindows(model));
    expect(await update(out)).toMatchObject({ project: 'complete', edited: [] });
  });

  it('keeps what somebody edited, and with --force the line ends that it has', async () => {
    const { out, folder, model } = await standing(false);
    write(folder, { ...onWindows(filesOf(folder)), 'web/myapp.py': 'mine\r\n' });
    expect(await update(out)).toMatchObject({ project: 'updated', edited: ['web/myapp.py'] });
    expect(await update(out, true)).toMatchObject({ edited: [] });
    const kept = { 'web/myapp.py.orig': 'mine\r\n' };
    expect(filesOf(folder)).toEqual({ ...onWindows(model), ...kept });
  });

  it('is a clone like any other', async () => {
    const { out, folder, model } = await standing(true);
    cloneOnWindows(folder);
    expect(await update(out)).toMatchObject({ project: 'updated', edited: [] });
    expect(filesOf(folder)).toEqual(model);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  it('is a clone of a class from before .gitattributes, whose commits stay as they were', async () => {
    const { out, folder, model } = await standing(true);
    const place = join(folder, '.yo-rc.json');
    const stored = JSON.parse(readFileSync(place, 'utf8'));
    delete stored[markKey].files['.gitattributes'];
    writeFileSync(place, `${JSON.stringify(stored, null, 2)}\n`);
    git(folder, 'rm', '-q', '.gitattributes');
    git(folder, 'commit', '-qam', 'As it was');
    cloneOnWindows(folder);
    expect(readFileSync(join(folder, 'web/myapp.py'), 'utf8')).toContain('\r\n');
    // What git has noted of the files is not what they are any more: it looks into them.
    write(folder, filesOf(folder));
    expect(await update(out)).toMatchObject({ project: 'updated', edited: [] });
    const { '.gitattributes': added, ...others } = model;
    expect(filesOf(folder)).toEqual({ ...onWindows(others), '.gitattributes': added });
    for (const [path, text] of Object.entries(model)) {
      expect(git(folder, 'show', `HEAD:${path}`)).toBe(text.trim());
    }
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(await update(out)).toMatchObject({ project: 'complete', edited: [] });
  });
});

describe('the files of the class itself', () => {
  const workflow = (contents: string) => [{ path: '.gitlab-ci.yml', contents, mode: 0o644 }];

  it('keep the line ends that they have', async () => {
    const out = join(temporaryFolder(), 'out');
    await make({ students: students(1), out, extra: workflow('old\n') });
    write(
      out,
      onWindows({ '.gitlab-ci.yml': 'old\n', 'class.json': filesOf(out)['class.json'] ?? '' }),
    );
    const [before] = [readFileSync(join(out, 'class.json'), 'utf8')];
    const again = await make({ students: students(1), out, extra: workflow('old\n') });
    expect(again.classFiles.map(({ action }) => action)).toEqual(['same']);
    expect(readFileSync(join(out, 'class.json'), 'utf8')).toBe(before);
    for (const [contents, written] of [
      ['new\n', 'new\r\n'],
      ['newer\n', 'newer\r\n'],
    ] as const) {
      await make({ students: students(1), out, update: true, extra: workflow(contents) });
      expect(readFileSync(join(out, '.gitlab-ci.yml'), 'utf8')).toBe(written);
    }
    // The next checkout may be one with LF.
    write(out, { '.gitlab-ci.yml': 'newer\n' });
    await make({ students: students(1), out, update: true, extra: workflow('newest\n') });
    expect(readFileSync(join(out, '.gitlab-ci.yml'), 'utf8')).toBe('newest\n');
  });
});
