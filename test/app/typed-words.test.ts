import { expect, test } from '@jest/globals';
import { typedWords, wordsOf } from '../../generators/app/typed-words.js';

const names = ['docker-intro', 'docker-intro:app', 'generator-docker-intro'];
const yo = (...words: string[]) => typedWords(['/usr/bin/node', '/usr/bin/yo', ...words], names);

test.each([
  [['docker-intro'], []],
  [
    ['docker-intro', 'demo', '--yes'],
    ['demo', '--yes'],
  ],
  [
    ['docker-intro', '--yes', 'demo'],
    ['--yes', 'demo'],
  ],
  [
    ['docker-intro', '007', '--port', '007'],
    ['007', '--port', '007'],
  ],
  [['docker-intro:app', '1e3'], ['1e3']],
  [['generator-docker-intro', 'demo'], ['demo']],
  [['docker-intro', 'docker-intro'], ['docker-intro']],
  [['docker-intro', '--skip-cache', '--no-color', 'x', '--skip-install=true'], ['x']],
  [['docker-intro', '--greeting=--yes'], ['--greeting=--yes']],
])('`yo %j`', (argv, words) => {
  expect(yo(...argv)).toEqual(words);
});

test('a call without our name was not typed', () => {
  expect(yo()).toBeUndefined();
  expect(yo('other', 'demo')).toBeUndefined();
  expect(typedWords(['docker-intro', 'docker-intro'], names)).toBeUndefined();
});

test('what a program gives becomes words that mean the same', () => {
  const options = {
    port: 80,
    greeting: '--yes',
    git: false,
    yes: true,
    nope: 1,
    format: undefined,
  };
  expect(wordsOf('create', ['007', '-x'], options)).toEqual([
    ...['--port=80', '--greeting=--yes', '--no-git', '--yes', '--', '007', '-x'],
  ]);
  expect(wordsOf('verify', ['a', 'b'], options)).toEqual(['--', 'a', 'b']);
  const reports = { report: ['a.json', 'b.xml'] };
  expect(wordsOf('verify', [], reports)).toEqual(['--report=a.json', '--report=b.xml', '--']);
});
