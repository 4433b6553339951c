import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { en } from '../../generators/core/i18n/en/en.js';
import { readAnswersFile } from '../../generators/core/options/read-answers-file.js';
import { temporaryFolder } from '../temporary-folder.js';
import { aliasBomb } from './hostile-yaml.js';

const folder = temporaryFolder();
const { file } = en.input;

async function readText(name: string, contents: string | Buffer) {
  const path = join(folder, name);
  writeFileSync(path, contents);
  const { raw, problems } = await readAnswersFile(path, en);
  return {
    texts: Object.fromEntries(Object.entries(raw).map(([id, { text }]) => [id, text])),
    problems: problems.map(({ where, message }) => `${where.replace(folder, '')}: ${message}`),
  };
}

describe('is read', () => {
  test.each([
    ['a.json', '{}', {}],
    ['a.json', '{"port": 80, "name": "007"}', { port: '80', name: '007' }],
    ['a.JSON', '{"greeting": "\\ud83d\\udc33 \\u2028"}', { greeting: '🐳 \u2028' }],
    ['a.json', '\ufeff{"name": "bom"}', { name: 'bom' }],
    ['a.json', '{\r\n\t"name": "crlf"\r\n}\r\n', { name: 'crlf' }],
    ['a.yml', 'name: 007\nport: 80\n', { name: '007', port: '80' }],
    ['a.yml', 'greeting: 1e3', { greeting: '1e3' }],
    ['a.yml', 'greeting: yes\nname: null', { greeting: 'yes', name: 'null' }],
    ['a.yml', 'greeting: 2001-01-01 # a date', { greeting: '2001-01-01' }],
    ['a.yml', '\ufeffname: bom\r\nport: 1\r\n', { name: 'bom', port: '1' }],
    ['a.yml', '---\nname: one\n...\n', { name: 'one' }],
    ['a.yml', 'greeting: "a: \'b\' \\u2028"', { greeting: "a: 'b' \u2028" }],
    ['a.yml', 'name: &x web\ngreeting: *x', { name: 'web', greeting: 'web' }],
    ['a.yml', '%YAML 1.1\n---\ngreeting: on', { greeting: 'on' }],
    ['a.txt', '{"name": "json-in-yaml", "port": 08x}', { name: 'json-in-yaml', port: '08x' }],
    ['a.yml', 'name:', { name: '' }],
    ['a.yml', 'greeting: |\n  a\n  b\n', { greeting: 'a\nb\n' }],
  ])('%s %j', async (name, contents, texts) => {
    expect(await readText(name, contents)).toEqual({ texts, problems: [] });
  });
});

describe('is refused', () => {
  test.each([
    ['a.json', '{"__proto__": {"port": 1}}', 'a.json: __proto__: There is no such answer.'],
    ['a.json', '{"constructor": 1}', 'a.json: constructor: There is no such answer.'],
    ['a.yml', '__proto__: {port: 1}', 'a.yml: __proto__: There is no such answer.'],
    ['a.yml', 'prot: 80', 'a.yml: prot: There is no such answer. Did you mean port?'],
    ['a.yml', 'git: true', 'a.yml: git: There is no such answer.'],
    ['a.yml', 'answers: b.yml', 'a.yml: answers: There is no such answer.'],
    ['a.yml', '"a\\e[2Jb": x', 'a.yml: a\\u{1b}[2Jb: There is no such answer.'],
    ['a.yml', 'name: [web]', `a.yml: name: ${en.input.wrongType}`],
    ['a.yml', 'name: {a: b}', `a.yml: name: ${en.input.wrongType}`],
    ['a.json', '{"name": null}', `a.json: name: ${en.input.wrongType}`],
    ['a.json', '{"name": true}', `a.json: name: ${en.input.wrongType}`],
    ['a.json', '{"name": 7}', `a.json: name: ${en.input.wrongType}`],
    ['a.json', '{"greeting": ["x"]}', `a.json: greeting: ${en.input.wrongType}`],
    ['a.json', '[]', `a.json: ${en.input.notAMapping}`],
    ['a.json', '"x"', `a.json: ${en.input.notAMapping}`],
    ['a.json', 'null', `a.json: ${en.input.notAMapping}`],
    ['a.yml', '', `a.yml: ${en.input.notAMapping}`],
    ['a.yml', '# nothing', `a.yml: ${en.input.notAMapping}`],
    ['a.yml', '- name: web', `a.yml: ${en.input.notAMapping}`],
  ])('%s %j', async (name, contents, problem) => {
    expect(await readText(name, contents)).toEqual({ texts: {}, problems: [problem] });
  });

  test.each([
    ['a.json', ''],
    ['a.json', '{"name": "web",}'],
    ['a.json', "{'name': 'web'}"],
    ['a.json', '{"name": "web"} {"name": "two"}'],
    ['a.json', '{"port": 1, "port": 2}'],
    ['a.json', '{"name": {"a": 1, "a": 2}}'],
    ['a.json', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
    ['a.yml', 'name: web\nname: two'],
    ['a.yml', 'name: web\n---\nname: two\n'],
    ['a.yml', 'name: "web'],
    ['a.yml', '\tname: web'],
    ['a.yml', 'name: *nobody'],
    ['a.yml', aliasBomb],
    ['a.yml', '['.repeat(30_000)],
    ['a.yml', '? '.repeat(30_000)],
    ['a.yml', '- '.repeat(30_000)],
    ['a.yml', 'name: !!js/function "function () {}"'],
    ['a.yml', 'name: !!binary aGk='],
    ['a.yml', 'name: !secret x'],
    ['a.yml', '<<: {port: 1}'],
    ['a.json', '{"port": 1, "p\\u006frt": 2}'],
  ])('%s %j', async (name, contents) => {
    const started = performance.now();
    const { texts, problems } = await readText(name, contents);
    expect(texts).toEqual({});
    expect(problems).not.toEqual([]);
    // On one line, and short, whatever the file holds.
    for (const problem of problems) expect(problem).toMatch(/^[^\n\p{Cc}]{10,400}$/u);
    // An explosion would take minutes, or all of the memory.
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('aliases that would explode, before they are followed', async () => {
    const { problems } = await readText('a.yml', aliasBomb);
    expect(problems).toEqual([expect.stringContaining('Excessive alias count')]);
  });

  test('all that is wrong in it at once, and what is right is kept', async () => {
    const { texts, problems } = await readText('a.yml', 'prot: 1\nport: 80\nname: [a]\nx: y');
    expect(problems).toHaveLength(3);
    expect(texts).toEqual({ port: '80' });
  });

  test.each([
    ['too large', 'x'.repeat(64 * 1024 + 1), file.tooLarge(64 * 1024)],
    ['not UTF-8', Buffer.from([0x6e, 0x3a, 0x20, 0xff, 0xfe]), file.notUtf8(0)],
    ['binary', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), file.notUtf8(0)],
  ])('%s', async (_what, contents, message) => {
    expect((await readText('b.yml', contents)).problems).toEqual([`/b.yml: ${message}`]);
  });

  test.each([
    ['missing', file.missing(0)],
    ['folder', file.notAFile(0)],
    ['fifo', file.notAFile(0)],
    ['dangling', file.missing(0)],
    ['loop', file.unreadable(0)],
    [`${'x'.repeat(300)}`, file.unreadable(0)],
    ['a\0b', file.unreadable(0)],
  ])('%s', async (name, message) => {
    if (name === 'folder') mkdirSync(join(folder, name));
    if (name === 'fifo') execFileSync('mkfifo', [join(folder, name)]);
    if (name === 'dangling') symlinkSync('nowhere', join(folder, name));
    if (name === 'loop') symlinkSync('loop', join(folder, name));
    const { raw, problems } = await readAnswersFile(join(folder, name), en);
    expect({ raw, problems }).toEqual({
      raw: {},
      problems: [{ where: join(folder, name), message }],
    });
  });

  test('an empty name of a file', async () => {
    expect((await readAnswersFile('', en)).problems[0]?.message).toBe(file.missing(0));
  });

  test('a device that never ends', async () => {
    expect((await readAnswersFile('/dev/zero', en)).problems[0]?.message).toBe(file.notAFile(0));
  });
});
