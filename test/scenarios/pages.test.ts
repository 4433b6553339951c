import { describe, expect, test } from '@jest/globals';
import type { FailureCode } from '../../generators/core/verdict/failure.js';
import { folderWith } from '../temporary-folder.js';
import { engineThat, running } from './engine-replies.js';
import { answering } from './page.js';
import { plainProject, verifyReplayed } from './verify-replayed.js';

/** Of which nothing else is to be told. */
const project3 = { ...plainProject, Dockerfile: plainProject.Dockerfile.replace('2.7', '3.13') };

const html = 'text/html; charset=utf-8';
const nginx = '<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1>';
const nameless = '<p>Hello</p>\n<script>say("Bonjour")</script>';
const php = (kind: string, words: string, line: number, file = '/var/www/html/index.php') =>
  `<br />\n<b>${kind}</b>:  ${words} in <b>${file}</b> on line <b>${line}</b><br />\n`;

const stored = (greeting: string) =>
  JSON.stringify({ 'generator-docker-intro': { stack: 'python2-flask', greeting } });

const phpProject = {
  Dockerfile: 'FROM php:8.4-apache\nCOPY . /var/www/html/\nEXPOSE 5000\n',
  'index.php': '<?php\n$a = 1;\n$b = ;\n',
};

interface Case {
  readonly what: string;
  readonly page: string | Buffer;
  readonly type?: string;
  readonly status?: number;
  readonly files?: Readonly<Record<string, string>>;
  readonly words?: readonly string[];
  /** Why it fails. */
  readonly code?: FailureCode;
  /** What the message and the remedy tell, or else the only warning. */
  readonly tells?: RegExp;
  /** Its rule. */
  readonly rule?: string;
  readonly at?: string;
}

const made = (greeting = 'Hello World!') => ({ '.yo-rc.json': stored(greeting) });

const cases: readonly Case[] = [
  // Nobody says what it must say.
  { what: 'whatever it says', page: 'Bonjour' },
  {
    ...{ what: 'what it was made to say', page: '<h1>Hello&nbsp;World!</h1>' },
    files: made(),
  },
  {
    ...{ what: 'something new', page: 'Hello Bob!', files: made(), rule: 'other-greeting' },
    tells: /“Hello Bob!”.*“Hello World!”.*on purpose/,
  },
  {
    ...{ what: 'something new on another page', page: 'Hello Bob!', files: made() },
    words: ['--path', '/x'],
  },
  {
    ...{ what: 'anything, by answers that cannot be read', page: 'Hello Bob!' },
    ...{ files: { '.yo-rc.json': '{' }, rule: 'stored-answers', tells: /cannot be read/ },
    at: '.yo-rc.json:1',
  },
  { what: 'nothing', page: '', files: made(), code: 'EMPTY_PAGE', tells: /nothing on it to read/ },
  { what: 'nothing but tags', page: '<html><body></body></html>', code: 'EMPTY_PAGE' },
  { what: 'nothing, by its status', page: '', status: 204, code: 'EMPTY_PAGE', tells: /204/ },
  { what: 'nothing, as was said', page: '', words: ['--expect', '='] },
  { what: 'nothing, with the status that was said', page: '', words: ['--status', '200'] },
  {
    ...{ what: 'what comes with nginx', page: nginx, files: made(), rule: 'default-page' },
    tells: /comes with nginx: nothing of the project was shown/,
  },
  {
    ...{ what: 'a list of files', page: '<title>Index of /</title><h1>Index of /</h1>' },
    ...{ rule: 'default-page', tells: /list of files/ },
  },
  {
    ...{ what: 'a program that nobody runs', page: '<?php\necho "Hi";\n', rule: 'default-page' },
    ...{ type: 'application/octet-stream', tells: /does not run it/ },
  },
  {
    ...{ what: 'an error of PHP', page: php('Parse error', 'syntax error', 3), files: phpProject },
    ...{ code: 'PAGE_ERROR', at: 'index.php:3', tells: /“Parse error: syntax error”.*“\$b = ;”/ },
  },
  {
    what: 'an error of PHP, in a folder that the base image chose',
    page: php('Fatal error', 'x', 2, '/var/www/html/a/b.php'),
    files: {
      Dockerfile: 'FROM php:8.4-apache\nCOPY src .\nEXPOSE 5000\n',
      'src/a/b.php': '<?php\nx();\n',
    },
    ...{ code: 'PAGE_ERROR', at: 'src/a/b.php:2' },
  },
  {
    ...{ what: 'an error of PHP elsewhere', page: php('Fatal error', 'x', 9, '/usr/share/x.php') },
    ...{ files: phpProject, code: 'PAGE_ERROR', tells: /\(\/usr\/share\/x\.php, line 9\)/ },
  },
  {
    what: 'something too early',
    page: `Hello${php('Warning', 'Cannot modify header information - headers already sent by (output started at /var/www/html/index.php:1)', 2)}`,
    ...{ files: phpProject, code: 'PAGE_ERROR', at: 'index.php:2', tells: /top of the file/ },
  },
  {
    ...{ what: 'what PHP will mind one day', page: `${php('Deprecated', 'old', 2)}Hello` },
    ...{ files: phpProject, rule: 'page-error', at: 'index.php:2', tells: /“Deprecated: old”/ },
  },
  // Somebody does.
  { what: 'a part', page: '<p>Well, <b>Bon</b>jour !</p>', words: ['--expect', 'Bonjour\u00a0!'] },
  { what: 'it in the title', page: '<title>Bonjour</title>', words: ['--expect', 'Bonjour'] },
  { what: 'it letter by letter', page: 'Éte\u0301', words: ['--expect', 'E\u0301té'] },
  {
    ...{ what: 'it in the charset of its header', page: Buffer.from('Été', 'latin1') },
    ...{ type: 'text/html; charset=ISO-8859-1', words: ['--expect', 'Été'] },
  },
  {
    what: 'it in the charset of the page',
    page: Buffer.from('<meta charset="ISO-8859-1"><p>Été', 'latin1'),
    ...{ type: 'text/html', words: ['--expect', 'Été'] },
  },
  {
    what: 'a < in plain text',
    page: 'a <b> c',
    type: 'text/plain',
    words: ['--expect', 'a <b> c'],
  },
  {
    ...{ what: 'it with other words, which was made to say something', page: 'Bonjour Bob' },
    ...{ files: made(), words: ['--expect', 'Bonjour'] },
  },
  { what: 'nginx, as was said', page: nginx, words: ['--expect', 'nginx'] },
  {
    ...{ what: 'other words', page: '<h1>Hi &amp; bye</h1>', words: ['--expect', 'Bonjour'] },
    ...{ code: 'WRONG_BODY', tells: /^The page says “Hi & bye”, but “Bonjour” was expected\./ },
  },
  {
    ...{
      what: 'nothing, and not it',
      page: '',
      words: ['--expect', 'Bonjour'],
      code: 'WRONG_BODY',
    },
    tells: /^The page says nothing, but “Bonjour” was expected\./,
  },
  {
    ...{ what: 'it where nobody reads it', page: nameless, words: ['--expect', 'Bonjour'] },
    ...{ code: 'WRONG_BODY', tells: /in the source of the page/ },
  },
  {
    ...{ what: 'it by a script', page: '<title>App</title><div></div><script src=x></script>' },
    ...{ words: ['--expect', 'Bonjour'], code: 'WRONG_BODY', tells: /made by a script/ },
  },
  {
    ...{ what: 'what comes with nginx, and not it', page: nginx, words: ['--expect', 'Bonjour'] },
    ...{ code: 'WRONG_BODY', tells: /comes with the server/ },
  },
  {
    ...{ what: 'it below an error', page: `${php('Warning', 'x', 2)}Bonjour`, files: phpProject },
    ...{ words: ['--expect', 'Bonjour'], code: 'PAGE_ERROR', at: 'index.php:2' },
  },
  {
    ...{ what: 'the error that was asked for', page: php('Warning', 'x', 2), files: phpProject },
    ...{ words: ['--expect', '/Warning/'], rule: 'page-error', at: 'index.php:2' },
  },
  { what: 'all of it', page: '<p>Hi', words: ['--expect', '=<p>Hi'] },
  { what: 'all of it, and a line end', page: 'Hi\n', words: ['--expect', '=Hi'] },
  { what: 'all of it behind a mark', page: '\ufeffHi', words: ['--expect', '=Hi'] },
  { what: 'more than all', page: 'Hi you', words: ['--expect', '=Hi'], code: 'WRONG_BODY' },
  { what: 'it in other tags', page: '<p>Hi', words: ['--expect', '=Hi'], code: 'WRONG_BODY' },
  { what: 'what a pattern finds in its source', page: '<p>Hi', words: ['--expect', '/^<p>H/'] },
  // And where it is no success.
  {
    what: 'that it is not there',
    page: '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n<p>The requested URL was not found &amp; so on.</p>',
    ...{ status: 404, code: 'HTTP_STATUS' },
    tells:
      /404 \(not found\): “404 Not Found: Not Found The requested URL was not found & so on\.”/,
  },
];

describe('a page that says', () => {
  test.each(cases.map((each) => [each.what, each] as const))(
    '%s',
    async (
      _what,
      { page, type = html, status = 200, files = {}, words, code, tells, rule, at },
    ) => {
      const port = await answering((_request, response) => {
        response.writeHead(status, { 'Content-Type': type }).end(page);
      });
      const dir = folderWith({ ...project3, ...files });
      const { project } = await verifyReplayed(engineThat(running(port)), words, { dir });
      // What another program of this machine does with the port is no matter of the page.
      const warned = project.warnings.map((each) => each.rule).filter((id) => id !== 'port-taken');
      expect([project.code, warned]).toEqual([code ?? null, rule === undefined ? [] : [rule]]);
      const [warning] = project.warnings;
      const said = code ? `${project.message} ${project.remedy}` : warning?.message;
      expect(said ?? '').toMatch(tells ?? /(?:)/);
      const place = code ? project.location : (warning?.location ?? null);
      expect(place && `${place.file}:${place.line}`).toBe(at ?? null);
    },
    30_000,
  );

  test('something new is noted, and no warning', async () => {
    const port = await answering((_request, response) => void response.end('Hello Bob!'));
    const dir = folderWith({ ...project3, ...made() });
    const { project } = await verifyReplayed(engineThat(running(port)), [], { dir });
    expect(project.warnings).toMatchObject([{ rule: 'other-greeting', level: 'note' }]);
  });
});
