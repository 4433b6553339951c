import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { locales } from '../../generators/core/i18n/locale.js';
import type { Messages } from '../../generators/core/i18n/messages.js';
import { helpOf } from '../../generators/core/options/describe.js';
import type { Command } from '../../generators/core/options/row.js';
import { type OptionId, optionIds, rowOf } from '../../generators/core/options/table.js';
import { toolVersion } from '../../generators/core/package/tool-version.js';
import { planFor, textsOf } from '../project/plan-for.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { main, pathWith, plainEnvironment, runCommand } from './run-command.js';
import { typeLine } from './type-line.js';

describe('help', () => {
  const commands = ['create', 'verify', 'lesson', 'class', 'report'] as const;
  const cases = locales.flatMap((locale) => commands.map((command) => ({ locale, command })));
  test.each(cases)('of $command names all that the table has ($locale)', async (wanted) => {
    const { locale, command } = wanted;
    const messages = await loadMessages(locale);
    const words = command === 'create' ? [] : [command];
    const { code, stdout, stderr } = await runCommand([...words, '--help', `--locale=${locale}`]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const named = [...stdout.matchAll(/ --(?:\[no-\])?([a-z-]+) /g)].map(([, id]) => id);
    const ours = optionIds.filter((id) => rowOf(id).commands.includes(command));
    expect(named).toEqual(ours);
    for (const id of ours) expect(stdout).toContain(helpOf(id, command, messages));
    for (const part of ours.flatMap((id) => partsOf(id, command, messages))) {
      expect(stdout).toContain(part);
    }
    for (const exit of Object.keys(messages.help.exit)) {
      expect(stdout).toMatch(new RegExp(`^  ${exit} `, 'm'));
    }
    expect(stdout).not.toMatch(/[ \t]$|undefined|\[object/m);
  });

  test.each([['-h'], ['help'], ['--yes', '--help'], ['--help', '--port=x'], ['demo', '-h']])(
    'is given for %j, and nothing is written',
    async (...args) => {
      const cwd = temporaryFolder();
      const { code, stdout } = await runCommand(args, { cwd });
      expect({ code, files: readdirSync(cwd) }).toEqual({ code: 0, files: [] });
      expect(stdout).toContain('Usage: docker-intro [DIR]');
    },
  );

  test('says where options stand, and which shells there are', async () => {
    const help = async (command: string) => (await runCommand([command, '--help'])).stdout;
    expect(await help('explain')).toContain('Usage: docker-intro explain [options] [WORD...]');
    expect(await help('completion')).toContain('(bash, zsh, fish, powershell)');
  });

  test('of a command is given where `help` stands before it', async () => {
    const { code, stdout } = await runCommand(['help', 'verify']);
    expect({ code, stdout }).toEqual(await outcomeOf(['verify', '--help']));
  });

  test('is in French whole, the words that stand for values too', async () => {
    const { stdout } = await runCommand(['help', '--locale=fr']);
    expect(stdout).toContain('docker-intro [DOSSIER]');
    expect(stdout).not.toMatch(/\b(?:DIR|ROSTER|FILE|NAME)\b/);
  });
});

const outcomeOf = async (args: readonly string[]) => {
  const { code, stdout } = await runCommand(args);
  return { code, stdout };
};

test.each([['--version'], ['-v'], ['verify', '--version']])(
  '%j is the version',
  async (...args) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `${toolVersion()}\n`, stderr: '' });
  },
);

describe('without a terminal nobody is asked, and nothing hangs', () => {
  test.each(['null', 'silent', 'closed'] as const)('standard input: %s', async (stdin) => {
    for (const args of [['demo'], ['demo', '--yes'], ['demo', '--format=json']]) {
      const cwd = temporaryFolder();
      const { code, stderr } = await runCommand(args, { cwd, stdin });
      expect(code).toBe(0);
      expect(stderr).not.toContain('?');
      expect(treeOf(join(cwd, 'demo'))).toEqual(textsOf(await planFor()));
    }
  });
});

test('without a folder, the project is made here', async () => {
  const cwd = temporaryFolder();
  const { code, stdout } = await runCommand(['--yes'], { cwd });
  expect(code).toBe(0);
  expect(treeOf(cwd)).toEqual(textsOf(await planFor()));
  expect(stdout).not.toContain('cd ');
});

describe('what it says', () => {
  test('what was made, and what to type next', async () => {
    const env = { PATH: `${folderWith({ docker: '' })}:${pathWith('node')}` };
    const { stdout } = await runCommand(['demo', '--port', '90', '--greeting', "it's"], { env });
    expect(stdout).toContain(
      'Created demo with 6 files:\n  .gitattributes\n  .gitignore\n  .yo-rc.json\n  README.md\n',
    );
    expect(stdout).toContain(
      '\n  cd demo\n  docker build -t web web\n  docker run -d --name web -p 90:5000 web\n',
    );
  });

  test.each([
    [{ LC_ALL: 'fr_CA.UTF-8' }, 'Tapez ensuite'],
    [{ LC_ALL: undefined, LANG: 'fr_FR' }, 'Tapez ensuite'],
    [{ LC_ALL: 'C', LANG: 'fr_FR' }, 'Next, type'],
    [{ LC_ALL: undefined }, 'Next, type'],
    [{ LC_ALL: 'xx_XX.UTF-8' }, 'Next, type'],
  ])('in the language of %j', async (env, words) => {
    expect((await runCommand(['demo'], { env })).stdout).toContain(words);
  });

  test('in the language of --locale, wherever it stands', async () => {
    for (const args of [
      ['--locale', 'fr', 'a'],
      ['a', '--locale=fr-CA'],
      ['a', '--locale', 'fr'],
    ]) {
      expect((await runCommand(args)).stdout).toContain('Tapez ensuite');
    }
    const { code, stderr } = await runCommand(['a', '--port=x', '--locale=fr']);
    expect({ code, french: stderr.includes('n’est pas un port') }).toEqual({
      code: 2,
      french: true,
    });
  });

  test('without colours, where nobody sees them', async () => {
    for (const env of [{}, { NO_COLOR: '1' }, { FORCE_COLOR: '3' }]) {
      const { stdout, stderr } = await runCommand(['demo'], {
        env: { ...env, TERM: 'xterm-256color' },
      });
      expect(stdout + stderr).not.toContain('\u001b');
    }
  });
});

test('standard output and standard error that are closed keep nothing from being made', async () => {
  const cwd = temporaryFolder();
  const { code } = await runCommand(['demo', '--yes'], { cwd, before: 'exec >&- 2>&-' });
  expect(code).toBe(0);
  expect(treeOf(join(cwd, 'demo'))).toEqual(textsOf(await planFor()));
});

describe('a reader that goes away', () => {
  test.each([['--yes'], ['--yes', '--format=json'], ['--help']])(
    '`… %s | head -1`',
    async (...args) => {
      const cwd = temporaryFolder();
      const child = spawn(process.execPath, [main, 'demo', ...args], {
        cwd,
        env: plainEnvironment() as NodeJS.ProcessEnv,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.destroy();
      const said: Buffer[] = [];
      child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
      const [code] = await once(child, 'close');
      const complaint = /EPIPE|Error/.test(Buffer.concat(said).toString());
      expect({ code, complaint }).toEqual({ code: 0, complaint: false });
      if (args[0] === '--yes') expect(treeOf(join(cwd, 'demo'))).toEqual(textsOf(await planFor()));
    },
  );
});

test.each([
  [
    'npm exec',
    { npm_command: 'exec' },
    'npx docker-intro demo --greeting Other --locale en --check',
  ],
  [
    'npm start in a checkout',
    {
      npm_command: 'start',
      npm_lifecycle_event: 'start',
      npm_package_name: 'generator-docker-intro',
    },
    'node dist/generators/cli/main.cjs demo --greeting Other --locale en --check',
  ],
  [
    "another package's npm start",
    { npm_lifecycle_event: 'start', npm_package_name: 'x' },
    'docker-intro demo',
  ],
])('called by %s, it names itself so that it can be typed', async (_what, env, command) => {
  const cwd = temporaryFolder();
  await runCommand(['demo'], { cwd, env });
  const { stderr } = await runCommand(['demo', '--greeting', 'Other'], { cwd, env });
  expect(stderr).toContain(`\n  ${command}`);
});

test('the command that is shown where files differ says the same answers', async () => {
  const first = temporaryFolder();
  const asked = ['--name=a-b', '--port=1', '--greeting=-x \'"$(id)\\', '--ci=github'];
  await runCommand(['./verify', '--yes'], { cwd: first });
  const { code, stderr } = await runCommand(['./verify', ...asked, '--locale=fr'], { cwd: first });
  expect(code).toBe(2);
  const shown = stderr.trimEnd().split('\n').at(-1) ?? '';
  expect(shown).toMatch(/^ {2}docker-intro \.\/verify /);
  const second = temporaryFolder();
  await runCommand(['./verify', ...asked, '--locale=fr'], { cwd: second });
  expect(typeLine(shown, second)).toBe(0);
  expect(typeLine(shown, first)).toBe(1);
});

/** What the help must say of an option: how it is written, what there is to choose, what is usual. */
function partsOf(id: OptionId, command: Command, { help }: Messages): string[] {
  const row = rowOf(id);
  if (row.kind === 'flag') return row.negatable ? [`--[no-]${id} `] : [`--${id} `];
  const within = row.within?.[command];
  const isNone = id === 'locale' || (within !== undefined && 'fallback' in within);
  const usual = isNone || row.fallback === undefined ? [] : [`: ${row.fallback})`];
  if (row.placeholder === undefined) return [`--[no-]${id} `];
  return [
    `--${id} ${help.placeholder[row.placeholder]} `,
    ...(within?.choices ?? row.choices?.() ?? []),
    ...usual,
  ];
}
