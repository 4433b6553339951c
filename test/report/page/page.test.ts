import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../../generators/core/i18n/en/en.js';
import { fr } from '../../../generators/core/i18n/fr/fr.js';
import { folderLink, remoteLink } from '../../../generators/core/report/page/links.js';
import { pageWith } from '../../../generators/core/report/page/page.js';
import { anyReport, failing, looked, project, report, step, steps } from '../sample.js';
import { classReport, hostileReport } from './class-report.js';

const assets = { script: 'here(1 < 2)', style: 'p{color:red}' };
const page = pageWith(assets);

/** The elements of ours; whatever else looks like one came from elsewhere. */
const ours =
  /^<(?:!doctype html|\/?(?:html|head|meta|title|style|body|a|header|h1|h2|p|strong|span|time|main|section|ul|ol|li|code|div|label|select|option|input|button|table|caption|thead|tbody|tr|th|td|bdi|pre|details|summary|script))(?: [a-z-]+(?:="[^"<>]*")?)*>$/;

const foreign = (text: string): readonly string[] =>
  (text.replace(`<script>${assets.script}</script>`, '').match(/<[^>]*>?/g) ?? []).filter(
    (tag) => !ours.test(tag),
  );

describe('the page', () => {
  test('knows its script and its style by what they are, and lets nothing else in', () => {
    const text = page(report(), en);
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
    const hash = (of: string) => `'sha256-${createHash('sha256').update(of).digest('base64')}'`;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(assets.style)}`,
      `script-src ${hash(assets.script)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    // It stands before all that it is to hold.
    expect(text.indexOf('Content-Security-Policy')).toBeLessThan(text.indexOf('<style>'));
    expect(text).not.toMatch(/ (?:on\w+|style)=/);
  });

  test('has the students in the order of their surnames, and sorts them by those', () => {
    const of = (
      person: string,
      surname: string | undefined,
      outcome: 'pass' | 'fail' = 'pass',
    ) => ({
      ...project({ dir: `class/${person}`, outcome }),
      student: {
        ...{ id: person, person, folder: person, remote: null },
        ...(surname === undefined ? {} : { surname }),
      },
    });
    const projects = [
      ...[of('Zoé Adam', 'Adam'), of('Anne Élie', 'Élie'), of('Ben De Luca', 'De Luca')],
      ...[of('Tom Brun', undefined), of('Carl Zorn', 'Zorn', 'fail')],
    ];
    const text = page(report(...projects), en);
    const shown = [...text.matchAll(/<th scope="row"[^>]*><bdi>([^<]*)/g)].map(([, who]) => who);
    const ordered = ['Zoé Adam', 'Tom Brun', 'Ben De Luca', 'Anne Élie'];
    expect(shown).toEqual(['Carl Zorn', ...ordered]);
    expect(text).toContain('data-key="De Luca Ben"');
  });

  test('tells of a student what a teacher needs', () => {
    const student = {
      id: 'ada@x',
      person: 'Ada',
      folder: 'ada',
      remote: 'git@h.example:o/ada.git',
    };
    const text = page(report({ ...failing, dir: 'class/ada', student, source: 'COPY x .' }), en);
    for (const part of [
      ...['<bdi>Ada</bdi>', '<bdi>ada@x</bdi>', 'COPY_MISSING', 'at the step “build”'],
      ...[
        failing.message,
        failing.remedy,
        'web/Dockerfile:7',
        'COPY x .',
        'one\ntwo',
        'Look at this.',
      ],
      ...['href="./class/ada"', 'href="https://h.example/o/ada"'],
    ]) {
      expect(text).toContain(part);
    }
  });

  test('says that a part is missing', () => {
    expect(page({ ...report(), missing: ['3/8'] }, en)).toContain(en.page.missing(['3/8']));
  });

  test('calls nothing proven that was only looked at', () => {
    const looked = project({
      steps: [step({ id: 'lint' }), step({ id: 'build', outcome: 'skip' })],
    });
    const text = page(report(looked), en);
    expect(text).toContain(en.page.onlyRead);
    expect(text).not.toContain('proven');
    expect(page(report(project()), en)).not.toContain(en.page.onlyRead);
  });

  const invalid = project({ outcome: 'fail', code: 'PROJECT_INVALID', steps: [] });
  const away = project({
    outcome: 'error',
    code: 'CLI_MISSING',
    steps: steps({ engine: 'error' }),
  });
  test.each([
    ['proven', [project(), failing], '2 projects verified', '2 projets vérifiés'],
    ['only looked at', [looked(), invalid], '2 projects looked at', '2 projets regardés'],
    ['not checked', [away], '1 project, not verified', '1\u00a0projet, non vérifié'],
    ['some of them looked at', [looked(), project()], '2 projects verified', '2 projets vérifiés'],
  ])('says what was done with what was %s', (_what, projects, english, french) => {
    expect(page(report(...projects), en)).toContain(`<title>docker-intro: ${english}</title>`);
    const text = page(report(...projects), fr)
      .replaceAll('\u00a0', ' ')
      .replaceAll('\u202f', ' ');
    expect(text).toContain(`<title>docker-intro : ${french.replace('\u00a0', ' ')}</title>`);
    expect(text).toContain(`<h1>${french.replace('\u00a0', ' ')}</h1>`);
  });

  test.each([
    [[looked(), looked(), looked()], '<strong>3</strong>', 'semblent corrects'],
    [[looked()], '<strong>1</strong>', 'semble correct'],
    [[project(), project()], '<strong>2</strong>', 'réussis'],
    [[away, away], '<strong>2</strong>', 'impossibles à vérifier'],
    [[looked(), project()], '<strong>2</strong>', 'réussis ou seulement regardés'],
  ])('counts as the language does (%#)', (projects, count, words) => {
    const text = page(report(...projects), fr);
    expect(text).toMatch(new RegExp(`${count} <a [^>]*>${words}</a>`));
  });

  test('says so of each where some were only looked at, and not of all', () => {
    const text = page(report(looked(), project()), en);
    expect(text).not.toContain(en.page.onlyRead);
    expect(text).toMatch(/<span class="badge pass">looks right<\/span>[\s\S]*>proven<\/span>/);
  });

  test('holds no element and no attribute of anybody else', () => {
    expect(foreign(page(hostileReport(), en))).toEqual([]);
    fc.assert(
      fc.property(anyReport, (any) => {
        const text = page(any, en);
        expect(foreign(text)).toEqual([]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029\u202e]/);
        expect(text.match(/<tr /g) ?? []).toHaveLength(any.projects.length);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('finds what is foreign', () => {
    expect(foreign('<p>x</p><img src=x><p onclick="x" y>')).toEqual(['<img src=x>']);
    expect(foreign('<script>alert(1)</script><a href="x" b=\'c\'>')).toEqual([
      '<a href="x" b=\'c\'>',
    ]);
  });

  test('of 1000 students is made in a moment', () => {
    const began = performance.now();
    expect(page(classReport(1000, 1), en).length).toBeLessThan(8 * 1024 * 1024);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('a link to a folder', () => {
  test.each([
    ['ada', '', './ada'],
    ['class/ada b', '..', '../class/ada%20b'],
    ['../x', 'y', 'y/../x'],
    ['javascript:alert(1)', '', './javascript%3Aalert(1)'],
    ['a?b#c%d"e', '', './a%3Fb%23c%25d%22e'],
    ['//host.example/x', '', 'file:///host.example/x'],
    ['/abs/ada', 'x', 'file:///abs/ada'],
  ])('%j from %j is %s', (dir, back, link) => {
    expect(folderLink(project({ dir }), back)).toBe(link);
  });
});

describe('a link to a repository', () => {
  test.each([
    ['https://git.example/o/ada.git', 'https://git.example/o/ada'],
    ['https://user:secret@git.example/o/ada', 'https://git.example/o/ada'],
    ['https://git.example/o/ada?private_token=secret', 'https://git.example/o/ada'],
    ['oauth2:secret@git.example:o/ada.git#secret', 'https://git.example/o/ada'],
    ['git@git.example:o/ada.git', 'https://git.example/o/ada'],
    ['ssh://git@git.example:2222/o/ada.git', 'https://git.example/o/ada'],
    ['http://127.0.0.1:3000/o/ada.git', 'http://127.0.0.1:3000/o/ada'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['/srv/git/ada.git', undefined],
    ['../ada.git', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j is %s', (remote, link) => {
    expect(remoteLink(remote)).toBe(link);
  });
});
