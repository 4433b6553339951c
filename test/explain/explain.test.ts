import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it, test } from '@jest/globals';
import { explainCommandLine } from '../../generators/cli/explain/explain.js';
import { readInput } from '../../generators/cli/explain/read-input.js';
import { splitWords } from '../../generators/cli/explain/split-words.js';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { type Locale, locales } from '../../generators/core/i18n/locale.js';
import { runCommand } from '../cli/run-command.js';
import { temporaryFolder } from '../temporary-folder.js';

async function* chunks(...texts: readonly (string | Buffer)[]) {
  for (const text of texts) yield Buffer.from(text);
}

async function call(argv: readonly string[], input?: string, locale: Locale = 'en') {
  const said = { out: '', err: '' };
  const line = (which: 'out' | 'err') => (text: string) => {
    said[which] += `${text}\n`;
  };
  const stream = () => new Writable({ write: (_c, _e, done) => done() }) as NodeJS.WriteStream;
  const output = {
    ...{ out: line('out'), say: line('out'), err: line('err') },
    ...{ columns: () => undefined, stream, isUnread: () => false },
  };
  const context = { locale, messages: await loadMessages(locale), output };
  const read = async () => (input === undefined ? undefined : { text: input, isCut: false });
  return { code: await explainCommandLine(argv, context, read), ...said };
}

describe('words behind explain', () => {
  test.each([
    [['docker', 'run', '--help'], [], ['docker', 'run', '--help']],
    [
      ['--locale', 'fr', 'docker', 'ps'],
      ['--locale', 'fr'],
      ['docker', 'ps'],
    ],
    [['--format=json', 'sudo', 'docker', 'ps'], ['--format=json'], ['sudo', 'docker', 'ps']],
    [['a message', '--format', 'json'], ['--format', 'json'], ['a message']],
    [['unknown', 'flag:', '--nam'], [], ['unknown', 'flag:', '--nam']],
    [['--', '--help'], [], ['--help']],
    [['-h'], ['-h'], []],
    [['docker run --help'], [], ['docker run --help']],
    [[], [], []],
  ])('%j', (argv, ours, asked) => {
    expect(splitWords(argv)).toEqual({ ours, asked });
  });
});

describe.each(locales)('docker-intro explain, in %s', (locale) => {
  it('is 0 for what it knows, and says what to do', async () => {
    const { code, out } = await call(['port is already allocated'], undefined, locale);
    expect(code).toBe(0);
    expect(out).toContain('docker ps');
    expect(out).not.toMatch(/undefined|\[object/);
  });

  it('is 1 for what it does not know, and says what to do', async () => {
    for (const word of ['nobody has ever said this', 'docker frobnicate']) {
      const { code, out } = await call([word], undefined, locale);
      expect(code).toBe(1);
      expect(out).toContain('docker');
    }
  });

  it('is 2 where there is nothing to explain', async () => {
    for (const input of [undefined, '', ' \n']) {
      const { code, out, err } = await call([], input, locale);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('docker-intro explain');
    }
    expect((await call(['--frobnicate', 'x'], undefined, locale)).code).toBe(2);
  });

  it('is a document where a machine reads it', async () => {
    const message = JSON.parse(
      (
        await call(
          ['--format', 'json'],
          'x\nBind for 0.0.0.0:80 failed: port is already allocated\n',
          locale,
        )
      ).out,
    );
    expect(message).toMatchObject({
      ...{ schema: 'docker-intro/explain/v1', kind: 'message', known: true, code: 'PORT_IN_USE' },
      ...{ line: { number: 2, text: 'Bind for 0.0.0.0:80 failed: port is already allocated' } },
      location: null,
    });
    const command = JSON.parse(
      (await call(['--format', 'json', 'docker', 'run', '-p', '80', 'web'], undefined, locale)).out,
    );
    expect(command).toMatchObject({ kind: 'command', known: true });
    expect(command.commands[0].words.map(({ words }: { words: string }) => words)).toEqual([
      ...['docker run', '-p 80', 'web'],
    ]);
    expect(command.commands[0].notes[0].id).toBe('port-alone');
  });

  it('tells which of many lines it has understood', async () => {
    const { out } = await call([], 'one\ntwo\nNo such container: web\n', locale);
    expect(out).toMatch(/^(?:Line|Ligne) 3.*No such container: web/);
  });

  it('lets nothing through to the terminal', async () => {
    for (const text of [
      '\u001b[31mNo such container: \u001b]0;x\u0007web',
      'docker run -e A=\u001b[31m\u202e x',
    ]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that must not be there.
      expect((await call([], text, locale)).out).not.toMatch(/[\u001b\u0007\u202e]/);
    }
  });
});

describe('standard input', () => {
  it('is not read from somebody who types', async () => {
    expect(await readInput(Object.assign(chunks('x'), { isTTY: true }))).toBeUndefined();
  });

  it('may be UTF-16, as PowerShell writes it', async () => {
    const bytes = Buffer.from('\ufeffport is already allocated', 'utf16le');
    expect(await readInput(chunks(bytes))).toEqual({
      text: 'port is already allocated',
      isCut: false,
    });
  });

  it('is kept in part where it is long: its beginning and its end', async () => {
    const many = Array.from({ length: 2000 }, () => 'x'.repeat(1000));
    const read = await readInput(chunks('begin\n', ...many, '\nend'));
    expect(read?.isCut).toBe(true);
    expect(read?.text).toMatch(/^begin\nx/);
    expect(read?.text.endsWith('x\nend')).toBe(true);
    expect(read?.text.length).toBeLessThan(400_000);
  });

  it('is whole up to there, wherever it is cut into pieces', async () => {
    const text = 'é'.repeat(50_000);
    const bytes = Buffer.from(text);
    const pieces = Array.from({ length: 34 }, (_, at) =>
      bytes.subarray(at * 3001, (at + 1) * 3001),
    );
    expect((await readInput(chunks(...pieces)))?.text).toBe(text);
  });

  it('ends where it never ends', async () => {
    async function* forever() {
      for (;;) yield Buffer.alloc(1024 * 1024, 'y\n');
    }
    expect((await readInput(forever()))?.isCut).toBe(true);
  }, 60_000);
});

describe('the command as it is shipped', () => {
  it('explains what is sent into it, with no Docker at hand', async () => {
    const file = join(temporaryFolder(), 'log');
    writeFileSync(file, 'bash: docker: command not found\n');
    const { code, stdout, stderr } = await runCommand(['explain'], { before: `exec < ${file}` });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('sudo apt-get install docker-cli');
  });

  it('leaves the options of a command to that command', async () => {
    const { code, stdout } = await runCommand(['explain', 'docker', 'run', '-d', '--help', '-v']);
    expect(stdout).toMatch(/^docker run {2}.*\n-d {2}/);
    expect(code).toBe(0);
  });

  it('shows its own help before them', async () => {
    const { code, stdout } = await runCommand(['explain', '--help']);
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('docker-intro explain [options] [WORD...]'),
    ]);
  });

  it.each(['null', 'closed'] as const)('asks for words where there are none: %s', async (stdin) => {
    const { code, stdout } = await runCommand(['explain'], { stdin });
    expect([code, stdout]).toEqual([2, '']);
  });
});
