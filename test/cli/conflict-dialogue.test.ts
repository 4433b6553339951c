import { describe, expect, test } from '@jest/globals';
import { planFor, textsOf } from '../project/plan-for.js';
import { findPython } from '../pythons.js';
import { folderWith } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { inTerminal, keys, type Step } from './in-terminal.js';

const { enter, ctrlC } = keys;
const fresh = textsOf(await planFor());
const french = textsOf(await planFor({ locale: 'fr' }));
const python = (await findPython('3')) ?? '';
const described = python === '' ? describe.skip : describe;

described('the conflict dialogue', () => {
  const edited = {
    ...fresh,
    'README.md': 'mine\n',
    'web/Dockerfile': 'mine\n',
    'web/myapp.py': 'mine\n',
  };
  const flags = [
    '.',
    '--stack=python2-flask',
    '--name=web',
    '--port=8080',
    '--greeting=Hello World!',
    '--ci=none',
    '--no-git',
    '--no-verify',
  ];

  test.concurrent('one is overwritten, one skipped, and the last as all that are left', async () => {
    const cwd = folderWith(edited);
    const steps: Step[] = [
      ['Overwrite README.md?', `n${enter}`],
      ['Overwrite web/Dockerfile?', `y${enter}`],
      ['Overwrite web/myapp.py?', `a${enter}`],
    ];
    const { code, output } = await inTerminal(python, flags, steps, { cwd });
    expect({ code, tree: treeOf(cwd) }).toEqual({
      code: 0,
      tree: { ...fresh, 'README.md': 'mine\n' },
    });
    expect(output).toContain('Wrote 2 files in this folder:\n  web/Dockerfile\n  web/myapp.py\n');
  });

  test.concurrent('all at once', async () => {
    const cwd = folderWith(edited);
    const { code } = await inTerminal(python, flags, [['Overwrite README.md?', `a${enter}`]], {
      cwd,
    });
    expect({ code, tree: treeOf(cwd) }).toEqual({ code: 0, tree: fresh });
  });

  test.concurrent('a difference can be looked at first, in French as well', async () => {
    const before = { ...french, 'web/myapp.py': 'mine\n' };
    const cwd = folderWith(before);
    const steps: Step[] = [
      ['Remplacer web/myapp.py', `d${enter}`],
      ['- actuel', ''],
      ['+ nouveau', ''],
      ['-mine', ''],
      ['Remplacer web/myapp.py', `n${enter}`],
    ];
    const { code, output } = await inTerminal(python, flags, steps, {
      cwd,
      env: { LC_ALL: 'fr_FR.UTF-8' },
    });
    expect({ code, tree: treeOf(cwd) }).toEqual({ code: 0, tree: before });
    expect(output).toContain('+app = Flask(__name__)');
    expect(output).not.toMatch(/Overwrite|conflict|removed|added|skip/);
  });

  test.concurrent('an abort, even after a yes, writes nothing and exits 2', async () => {
    const cwd = folderWith(edited);
    const steps: Step[] = [
      ['Overwrite README.md?', `y${enter}`],
      ['Overwrite web/Dockerfile?', `x${enter}`],
    ];
    const { code, output } = await inTerminal(python, flags, steps, { cwd });
    expect({ code, tree: treeOf(cwd) }).toEqual({ code: 2, tree: edited });
    expect(output).toContain('Stopped. Nothing was written.');
    expect(output).not.toMatch(/bug|occured|Error|Aborting/);
  });

  test.concurrent('--force asks about none', async () => {
    const cwd = folderWith(edited);
    const { code } = await inTerminal(python, [...flags, '--force'], [], { cwd });
    expect({ code, tree: treeOf(cwd) }).toEqual({ code: 0, tree: fresh });
  });

  test.concurrent('Ctrl-C, even after a yes, writes nothing and exits 130', async () => {
    const edited = { ...fresh, 'README.md': 'mine\n', 'web/Dockerfile': 'mine\n' };
    const cwd = folderWith(edited);
    const steps: Step[] = [
      ['Overwrite README.md?', `y${enter}`],
      ['Overwrite web/Dockerfile?', ctrlC],
    ];
    const { code } = await inTerminal(python, flags, steps, { cwd });
    expect({ code, tree: treeOf(cwd) }).toEqual({ code: 130, tree: edited });
  });
});
