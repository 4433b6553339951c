import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { moreQuestion, questions } from '../../generators/cli/asking/questions.js';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { typedCommands } from '../../generators/core/lesson/project-commands.js';
import { isOption, rowOf, type table } from '../../generators/core/options/table.js';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { toolVersion } from '../../generators/core/package/tool-version.js';
import { endingsOf, formats } from '../../generators/core/report/formats/formats.js';
import { foldSentences } from '../../generators/core/text/fold.js';
import { showArgv } from '../../generators/core/text/show-command.js';
import { stepIds } from '../../generators/core/verdict/report.js';
import {
  memoryLimit,
  processLimit,
} from '../../generators/core/verify/engine/contained-commands.js';
import { deadlines } from '../../generators/core/verify/engine/engine.js';
import { misprints } from '../i18n/misprints.js';
import { planFor } from '../project/plan-for.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { usualAnswers } from '../usual-answers.js';
import { commandsOf } from './commands-of.js';
import { bodiesIn, flagsOf, inlineCodeOf, linksOf, proseOf, readDoc, shapeOf } from './markdown.js';
import { isOurs, objections } from './own-commands.js';

const readmes = ['README.md', 'README.fr.md'];
const scripts = Object.keys(JSON.parse(readDoc('package.json')).scripts);

/** Runs one of our scripts; what it complains about is the failure's text. */
function complaint(...words: readonly string[]): string {
  const done = spawnSync(process.execPath, [...words], { cwd: packageRoot, encoding: 'utf8' });
  return done.stderr + (done.status === 0 || done.stderr !== '' ? '' : done.stdout);
}

test('the tables are what the options and the exit codes give', () => {
  expect(complaint('scripts/docs.mjs', '--check')).toBe('');
});

test('the pictures are what their transcripts give', () => {
  expect(complaint('scripts/picture.mjs', '--check')).toBe('');
});

test.each([
  ['terminal.txt', 'en'],
  ['terminal.fr.txt', 'fr'],
] as const)('%s says what the command says today', async (file, locale) => {
  const transcript = readDoc(`docs/${file}`);
  const [first = ''] = transcript.split('\n');
  const words = first.replace('$ npx docker-intro ', '').split(' ');
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  const path = [folderWith({ docker: '' }), process.env['PATH']].join(delimiter);
  try {
    const made = spawnSync(
      process.execPath,
      [join(packageRoot, 'dist/generators/cli/main.cjs'), ...words, '--no-verify'],
      {
        cwd: folder,
        encoding: 'utf8',
        // The pictures are of a machine that has Docker.
        env: { ...process.env, PATH: path, LC_ALL: 'C', npm_command: 'exec' },
      },
    );
    const same = foldSentences(made.stdout.trim(), 76).replace(/ --yes$/, ' --verify --yes');
    for (const line of same.split('\n')) expect(transcript).toContain(`${line}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
  const { verify } = await loadMessages(locale);
  const width = Math.max(...stepIds.map((id) => verify.step[id].length)) + 2;
  for (const id of stepIds) {
    const start = `  ${verify.outcome.pass.padEnd(6)}${verify.step[id].padEnd(width)}`;
    expect(transcript).toContain(`\n${start}`);
  }
  // Between two parts is one empty line.
  expect(transcript).not.toContain('\n\n\n');
});

test('both languages have the same parts', () => {
  const [english, french] = readmes.map((file) => shapeOf(readDoc(file)));
  expect(french).toEqual(english);
});

test('the French follows French typography', () => {
  expect(misprints(proseOf(readDoc('README.fr.md')))).toEqual([]);
});

/** Flags of the other tools that the READMEs name, by the command that takes them. */
const othersFlags: Readonly<Record<string, RegExp>> = {
  '--global': /^npm install --global /,
  '--pack-destination': /^npm pack .* --pack-destination /,
  '--no-cache': /^apk add --no-cache /,
  '--package': /^npx --yes --package /,
};

/** How a command begins that a sentence tells to type. */
const tool = /^(?:npm|npx|sudo|apk|yo) /;

/** Commands of other tools, which the tests do not run. */
const others = [
  /^npm test$/,
  /^npm install --global (?:docker-intro|yo generator-docker-intro)$/,
  /^npm pack$/,
  /^apk add --no-cache nodejs npm$/,
  /^cd "\$\(mktemp -d\)"$/,
  /^sudo systemctl start docker$/,
  /^sudo apt-get install docker-cli$/,
  // What stands behind the pipe, test/explain runs.
  /^docker build \. 2>&1 \| docker-intro explain$/,
];

describe.each(readmes)('%s', (file) => {
  const text = readDoc(file);
  const shell = bodiesIn(text, 'sh');
  const throughTarball = shell.find((body) => body.includes('.tgz')) ?? '';
  const recipes = bodiesIn(text, 'yaml').map((body) => parse(body));
  const lines = [
    ...shell.flatMap((body) => body.trim().split('\n')),
    ...recipes.flatMap((recipe) => commandsOf(recipe)),
    ...inlineCodeOf(text).filter((code) => (isOurs(code) && / /.test(code)) || tool.test(code)),
  ];

  test('every command is one that we would obey, or is another tool’s', async () => {
    expect(lines.length).toBeGreaterThan(15);
    for (const line of lines) {
      const script = /^npm run ([\w:]+)$/.exec(line)?.[1];
      if (script !== undefined) expect(scripts).toContain(script);
      else if (isOurs(line)) expect([line, await objections(line)]).toEqual([line, []]);
      else if (!throughTarball.split('\n').includes(line))
        expect([line, others.some((known) => known.test(line))]).toEqual([line, true]);
    }
  });

  // On Windows the lines are those of another shell.
  (process.platform === 'win32' ? test.skip : test)(
    'from a clone, through a tarball, to a project and the installed command, as typed',
    async () => {
      const folder = temporaryFolder();
      const clone = join(folder, 'clone');
      const built = 'dist/light/docker-intro';
      cpSync(join(packageRoot, built), join(clone, built), { recursive: true });
      const env = {
        ...process.env,
        // Nothing comes from elsewhere, and nothing goes to this machine's own places.
        npm_config_registry: 'http://127.0.0.1:9/',
        npm_config_cache: join(folder, 'cache'),
        npm_config_prefix: join(folder, 'global'),
      };
      const options = { cwd: clone, env, encoding: 'utf8', input: '' } as const;
      const typed = spawnSync('/bin/sh', ['-ec', throughTarball], options);
      expect([typed.status, typed.stderr]).toEqual([0, expect.any(String)]);
      const project = /\.tgz (my-app|mon-appli)$/m.exec(throughTarball)?.[1] ?? '';
      for (const { path } of (await planFor()).files) {
        expect([path, existsSync(join(folder, project, path))]).toEqual([path, true]);
      }
      const installed = spawnSync(join(folder, 'global/bin/docker-intro'), ['--version'], options);
      expect(installed.stdout).toContain(toolVersion());
    },
  );

  test('it asks as many questions as it says, and the one that leads to the others', async () => {
    const locale = file === 'README.md' ? 'en' : 'fr';
    const messages = await loadMessages(locale);
    const asked = await questions({ raw: {}, flags: {}, locale }, {}, messages);
    const beside = asked.filter(({ name, when }) => when === undefined && name !== moreQuestion);
    // Which folder is asked before.
    expect(1 + beside.length).toBe(4);
    expect(text).toMatch(/ (?:four|quatre) questions/);
    expect(text).toContain(messages.create.askMore);
  });

  test('of a taken port it says what works at once: what the failed command left goes first', () => {
    const [row = ''] = text.split('\n').filter((line) => /^\| .*8080.*--port 8081/.test(line));
    const typed = typedCommands({ ...usualAnswers, port: 8081 }, 5000);
    const codes = inlineCodeOf(row);
    expect(codes.slice(0, 2)).toEqual([showArgv(typed.remove), showArgv(typed.run)]);
    expect(row).toContain(` ${typed.open[1]} `);
  });

  test('no flag is named that does not exist', () => {
    for (const flag of flagsOf(text)) {
      const id = flag.slice(2).replace(/^no-/, '');
      const other = othersFlags[flag];
      const known = other ? lines.some((line) => other.test(line)) : isOption(id);
      expect([flag, known || flag === '--']).toEqual([flag, true]);
      if (!other && flag.startsWith('--no-')) {
        expect(rowOf(id as keyof typeof table)).toMatchObject({ negatable: true });
      }
    }
  });

  test('the links within the repository lead somewhere', () => {
    const inside = linksOf(text).filter((link) => !link.startsWith('https:'));
    expect(inside.filter((link) => !existsSync(join(packageRoot, link)))).toEqual([]);
  });

  test('every room is on the map', () => {
    const rooms = readdirSync(join(packageRoot, 'generators/core'));
    const links = linksOf(text);
    for (const room of rooms) expect(links).toContain(`generators/core/${room}`);
  });

  test('the tree is what is written', async () => {
    const [tree = ''] = bodiesIn(text, 'text');
    const names = [...tree.matchAll(/^[├└│─ ]+([\w.-]+)(?= |$)/gm)].map(([, name]) => name);
    const written = (await planFor()).files.map(({ path }) => path.split('/').at(-1));
    expect(names.sort()).toEqual(written.sort());
  });

  test('the steps are those of a verification, and its limits are true', () => {
    const rows = [...text.matchAll(/^\| \p{L}+ \| `(\w+)` \| [^|]+ \|$/gmu)].map(([, id]) => id);
    expect(rows.filter((id) => Number.isNaN(Number(id)))).toEqual([...stepIds]);
    expect(text).toMatch(new RegExp(`\\b${deadlines.build / 60_000}\\sminutes`));
    expect(text).toMatch(new RegExp(`\\b${deadlines.ready / 1000}\\ssec`));
    const processes = processLimit;
    expect(text).toMatch(new RegExp(`\\b${memoryLimit}\\sM[Bo]`));
    expect(text).toContain(`${processes} process`);
  });

  test('the formats of a report are those that there are, with their usual endings', () => {
    const rows = [...text.matchAll(/^\| `(\w+)` \| (?:`(\.\w+)`|–) \| [^|]+ \|$/gm)];
    const said = rows.map(([, format, ending]) => [format, ending]);
    expect(said.sort()).toEqual(formats.map((format) => [format, endingsOf(format)[0]]).sort());
  });

  test('the report is one', () => {
    const [report = ''] = bodiesIn(text, 'json');
    const schema = JSON.parse(readDoc('schemas/report.schema.json'));
    const validate = new Ajv2020().compile(schema);
    expect(validate(JSON.parse(report)) ? null : validate.errors).toBeNull();
  });

  test('what goes wrong is quoted as it is said', async () => {
    const { create, failures } = await loadMessages(file === 'README.md' ? 'en' : 'fr');
    const missing = failures.CLI_MISSING.message({});
    const said = [create.unproven, create.conflicts('x'), missing].join('\n');
    const quotes = [...text.matchAll(/^\| (?:“|«\u00a0)(.*?)(?:”|\u00a0»)/gm)].map(([, it]) => it);
    expect(quotes).toHaveLength(3);
    for (const quote of quotes) expect(said).toContain(quote);
  });

  test('the recipes and the tarballs name this version', () => {
    const versions = [...text.matchAll(/docker-intro[@-](\d+\.\d+\.\d+)/g)].map(([, it]) => it);
    expect(new Set(versions)).toEqual(new Set([toolVersion()]));
  });
});
