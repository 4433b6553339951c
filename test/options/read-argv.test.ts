import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../generators/core/i18n/en/en.js';
import { type Argv, readArgv } from '../../generators/core/options/read-argv.js';

const read = (...argv: string[]): Promise<Argv> => readArgv(argv, 'create', en);
const texts = ({ values }: Argv) =>
  Object.fromEntries(Object.entries(values).map(([id, { text }]) => [id, text]));
const problems = (argv: Argv) => argv.problems.map(({ where, message }) => `${where}: ${message}`);

describe('what is said', () => {
  test.each([
    [[], {}],
    [['demo'], { positionals: ['demo'] }],
    [['--yes', 'demo'], { positionals: ['demo'], flags: { yes: true } }],
    [['-y'], { flags: { yes: true } }],
    [['-yh'], { flags: { yes: true, help: true } }],
    [['--git'], { flags: { git: true } }],
    [['--no-git'], { flags: { git: false } }],
    [['--git', '--no-git'], { flags: { git: false } }],
    [['--port', '80'], { values: { port: '80' } }],
    [['--port=80', 'x'], { values: { port: '80' }, positionals: ['x'] }],
    [['--port', '007'], { values: { port: '007' } }],
    [['--port', '-1'], { values: { port: '-1' } }],
    [['--port='], { values: { port: '' } }],
    [['--port', ''], { values: { port: '' } }],
    [['--port', '1', '--port', '2'], { values: { port: '2' } }],
    [['--greeting=--yes'], { values: { greeting: '--yes' } }],
    [['--greeting=a=b'], { values: { greeting: 'a=b' } }],
    [['--greeting', '-'], { values: { greeting: '-' } }],
    [['--', '--yes'], { positionals: ['--yes'] }],
    [['--', '--', '-y'], { positionals: ['--', '-y'] }],
    [['-'], { positionals: ['-'] }],
    [['a', 'b'], { positionals: ['a', 'b'] }],
  ])('%j', async (argv, expected) => {
    const reading = await read(...argv);
    expect(problems(reading)).toEqual([]);
    const { positionals, flags } = reading;
    expect({ positionals, flags, values: texts(reading) }).toEqual({
      ...{ positionals: [], flags: {}, values: {} },
      ...expected,
    });
  });
});

describe('what is refused, with its place and reason', () => {
  test.each([
    [['--git=x'], '--git: This option takes no value.'],
    [['--git=false'], '--git: This option takes no value.'],
    [['--yes=false'], '--yes: This option takes no value.'],
    [['--no-git=x'], '--no-git: This option takes no value.'],
    [['--no-yes'], '--no-yes: There is --yes, but not its opposite.'],
    [['--no-port'], '--no-port: There is --port, but not its opposite.'],
    [['--no-greeting=x'], '--no-greeting: There is --greeting, but not its opposite.'],
    [['--port'], '--port: A value is missing: --port=PORT'],
    [['--greeting', '--yes'], '--greeting: A value is missing: --greeting=TEXT'],
    [['--prot', '80'], '--prot: There is no such option. Did you mean --port?'],
    [['--prot=80'], '--prot: There is no such option. Did you mean --port?'],
    [['--Port', '80'], '--Port: There is no such option. Did you mean --port?'],
    [['--greting', 'Hi'], '--greting: There is no such option. Did you mean --greeting?'],
    [['--dryrun'], '--dryrun: There is no such option. Did you mean --dry-run?'],
    [['--no-gti'], '--no-gti: There is no such option. Did you mean --no-git?'],
    [['--no-verfy'], '--no-verfy: There is no such option. Did you mean --no-verify?'],
    [['--xylophone'], '--xylophone: There is no such option.'],
    [['--__proto__', 'x'], '--__proto__: There is no such option.'],
    [['--constructor=x'], '--constructor: There is no such option.'],
    [['--toString'], '--toString: There is no such option.'],
    [['-q'], '-q: There is no such option.'],
    [['-f'], '-f: There is no such option. Did you mean --force?'],
    [['-p', '80'], '-p: There is no such option. Did you mean --port?'],
  ])('%j', async (argv, problem) => {
    expect(problems(await read(...argv))).toEqual([problem]);
  });

  test('all at once', async () => {
    const reading = await read('--prot', '80', '--git=1', '--zzzz', 'a', '--name');
    expect(problems(reading)).toHaveLength(4);
    expect(reading.positionals).toEqual(['a']);
  });

  test('options of another command', async () => {
    const reading = await readArgv(['--port', '80', 'demo'], 'verify', en);
    expect(problems(reading)).toEqual(['--port: This option belongs to another command.']);
    expect(reading.positionals).toEqual(['demo']);
  });
});

describe('the word behind a misspelt option', () => {
  test.each([
    [['--prot', '80', 'demo'], ['demo']],
    [['--prot=80', 'demo'], ['demo']],
    [['--ys', 'demo'], ['demo']],
    [['--prot', '--yes', 'demo'], ['demo']],
    [['--prot', '--', 'demo'], ['demo']],
  ])('%j leaves the folder %j', async (argv, dirs) => {
    expect((await read(...argv)).positionals).toEqual(dirs);
  });
});

test('any words are read without a crash, and none is lost in silence', async () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('--port', '--greeting', '--yes', '--no-git', '--', '-', '-y', '--x', '--='),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (argv) => {
      const { positionals, flags, values, problems } = await read(...argv);
      const heard =
        positionals.length + problems.length + Object.keys({ ...flags, ...values }).length;
      expect(heard > 0 || argv.every((said) => said === '--')).toBe(true);
      // Among short options, Node.js takes a dash for `--`: of such a word the rest is left.
      for (const said of positionals) expect(argv.some((typed) => typed.endsWith(said))).toBe(true);
    }),
  );
});
