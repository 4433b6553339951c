import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../generators/core/i18n/en/en.js';
import { readReportFile } from '../../generators/core/report/reading/read-report.js';
import { sized } from '../long.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { hiddenSigns } from '../text/hidden-signs.js';
import { buildKit, ended, engineThat, logged } from './engine-replies.js';
import type { Reply } from './shim.js';
import { plainProject, type Replayed, verifyReplayed } from './verify-replayed.js';

const file = join(temporaryFolder(), 'report.json');

/** What `docker-intro report` and `--only` read of it must be what was written. */
function isReadAgain({ ended: { stdout }, report }: Replayed): void {
  writeFileSync(file, stdout);
  expect(readReportFile(file, en)).toEqual({ report });
}

const verify = (
  replies: readonly Reply[],
  files: Readonly<Record<string, string>> = {},
  words: readonly string[] = [],
) => verifyReplayed(replies, words, { dir: folderWith({ ...plainProject, ...files }) });

const inModule = (line: string) =>
  `Traceback (most recent call last):\n  File "/app/app.py", line ${line}\nSyntaxError: encoding problem: utf8mb4\n`;

/** Lines that no file has, in the words of whoever names them. */
const noLines = ['0', '00', '100000000000000000000', '9'.repeat(400), '-1', '0x7'];

describe('a line that no file has', () => {
  test.each(noLines)('is not pointed at, though Python or a program names it: %s', async (line) => {
    const replayed = await verify(engineThat(ended(1), logged(inModule(line))));
    expect(replayed.project).toMatchObject({ code: 'CRASH', location: null });
    expect(replayed.project.message).not.toMatch(/line (?:0|undefined|NaN|null|1e)/);
    isReadAgain(replayed);
  });

  test.each(noLines)('is not pointed at, though an engine names it: %s', async (line) => {
    const excerpts = [
      `dockerfile parse error on line ${line}: unknown instruction: RUM`,
      `x\n------\nDockerfile:${line}\n--------------------\n   ${line} | >>> RUN x\n--------------------\nERROR: x`,
    ];
    for (const excerpt of excerpts) {
      const replayed = await verify(engineThat(buildKit(excerpt)));
      expect(replayed.project.location).toBeNull();
      isReadAgain(replayed);
    }
  });
});

describe('a module that is called as what every object has', () => {
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s', async (name) => {
    const replayed = await verify(
      engineThat(
        ended(1),
        logged(`  File "/app/app.py", line 1\nImportError: No module named ${name}\n`),
      ),
    );
    expect(replayed.project.code).toBe('CRASH');
    expect(replayed.project.message).toContain(`No module named ${name}`);
    expect(JSON.stringify(replayed.project)).not.toMatch(/native code|\[object/);
    isReadAgain(replayed);
  });
});

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) }),
  fc.constantFrom(...hiddenSigns.map(([, sign]) => sign)),
  fc
    .tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.integer({ min: 1, max: 20_000 }))
    .map(([part, times]) => part.repeat(times)),
);

/** Milliseconds. */
const patience = sized(60_000, 600_000);

describe('what is written is read again', () => {
  test(
    'whatever an application logs, and whatever it ends with',
    async () => {
      const endings = fc.constantFrom(
        '',
        'Error: ',
        inModule('0'),
        '  File "/app/app.py", line 1\n    ',
      );
      await fc.assert(
        fc.asyncProperty(texts, endings, async (said, before) => {
          isReadAgain(await verify(engineThat(ended(1), logged(`${before}${said}`))));
        }),
        { numRuns: sized(15, 200) },
      );
    },
    patience,
  );

  test(
    'whatever a build says',
    async () => {
      await fc.assert(
        fc.asyncProperty(texts, async (said) => {
          isReadAgain(await verify(engineThat(buildKit(said))));
        }),
        { numRuns: sized(15, 200) },
      );
    },
    patience,
  );

  test(
    'whatever the files are called, and whatever is in them',
    async () => {
      const names = fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
        .map((name) => name.replaceAll(/[/\0\ud800-\udfff]/g, ''))
        .filter((name) => !/^\.{0,2}$|^app\.py$|^dockerfile/i.test(name));
      await fc.assert(
        fc.asyncProperty(names, texts, async (name, said) => {
          const Dockerfile = `${plainProject.Dockerfile}COPY ${name} ${said}\nLABEL a=“${said}\n`;
          const files = {
            Dockerfile,
            [name]: said,
            'app.py': `${said}\nprint“`,
            '.dockerignore': said,
          };
          isReadAgain(await verify([], files, ['--static']));
        }),
        { numRuns: sized(15, 200) },
      );
    },
    patience,
  );

  test('however many words a command has, and however long they are', async () => {
    const [python] = plainProject.Dockerfile.split('\n');
    for (const words of ['a '.repeat(3000), 'b'.repeat(100_000)]) {
      const Dockerfile = `${python?.replace('2.7', '3')}\nRUN pip install ${words}\nCOPY app.py /\nCMD ["python", "app.py"]\n`;
      const replayed = await verify([], { Dockerfile }, ['--outside', '--trust']);
      const build = replayed.project.steps.find(({ id }) => id === 'build');
      expect(build?.command?.length).toBeLessThanOrEqual(50);
      isReadAgain(replayed);
    }
  });
});

/** 256 KiB of the same line, and of nothing else. */
const full = (line: string): string => line.repeat(Math.ceil((256 * 1024) / line.length));

describe('the report of one project has a bound', () => {
  test.each<readonly [string, Readonly<Record<string, string>>]>([
    [
      'a Dockerfile of warnings',
      { Dockerfile: `FROM debian\n${'EXPOSE 8080:5000\n'.repeat(3500)}` },
    ],
    [
      'a Dockerfile of long warnings',
      { Dockerfile: `FROM debian\nEXPOSE ${'8080:5000 '.repeat(6000)}\n` },
    ],
    ['a program of quotation marks', { 'app.py': full('“') }],
    ['a .dockerignore', { '.dockerignore': full('app.py\n') }],
    [
      'stored answers',
      { '.yo-rc.json': `{"generator-docker-intro": {"name": "${'A'.repeat(60_000)}"}}` },
    ],
  ])('%s', async (_what, files) => {
    const replayed = await verify([], files, ['--static']);
    expect(replayed.ended.stdout.length).toBeLessThan(256 * 1024);
    expect(replayed.project.warnings.length).toBeLessThanOrEqual(51);
    isReadAgain(replayed);
  });

  test('of a log that is nothing but signs', async () => {
    for (const said of ['\u202e', '\0', '\\', '\u001b[31m', '\u{1f600}'].map(full)) {
      const replayed = await verify(engineThat(ended(1), logged(said)));
      expect(replayed.ended.stdout.length).toBeLessThan(256 * 1024);
      isReadAgain(replayed);
    }
  });
});
