import { describe, expect, test } from '@jest/globals';
import { locales } from '../../generators/core/i18n/locale.js';
import { ownLabIds, readOwnLab } from '../../generators/core/lab/own-labs.js';
import { lessonSteps } from '../../generators/core/lesson/steps.js';
import type { Answers } from '../../generators/core/options/table.js';
import { planProject } from '../../generators/core/project/plan.js';
import { shellWord } from '../../generators/core/text/show-command.js';
import { usualAnswers } from '../usual-answers.js';
import { lessonOf } from './lesson-of.js';

/** The lesson takes no sentence from the tool's own catalogue. */
const noMessages = {} as never;

function filesOf(answers: Answers): ReadonlyMap<string, string> {
  const { files } = planProject(answers, readOwnLab(answers.stack), noMessages);
  return new Map(files.map(({ path, contents }) => [path, `${contents}`]));
}

const readme = (answers: Answers): string => filesOf(answers).get('README.md') ?? '';

/** Lines of Markdown outside code blocks, read as CommonMark does: a longer fence holds a shorter one. */
function outsideFences(markdown: string): string[] {
  let open = '';
  return markdown.split('\n').filter((line) => {
    const run = /^ {0,3}(`{3,})/.exec(line)?.[1] ?? '';
    if (open === '') {
      open = run;
      return run === '';
    }
    if (run.length >= open.length && line.trim() === run) open = '';
    return false;
  });
}

/** The anchor that GitHub, GitLab and VS Code make of a heading. */
const slugOf = (heading: string): string =>
  heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const greetings = [
  '```',
  '`````` ```',
  '<script>alert(1)</script>',
  '<%= 1 %> <%- answers %>',
  '{{ x }} $(id) %s | "a" \'b\' \\',
  '# not a heading',
  'مرحبا\u2028\u202e🐳',
];

describe.each(locales)('README in %s', (locale) => {
  test.each(ownLabIds())('has its parts in order, each line ended (%s)', (stack) => {
    const answers = { ...usualAnswers, stack, locale };
    const lines = outsideFences(readme(answers));
    const parts = lines.filter((line) => line.startsWith('## '));
    const numbers = lessonOf(answers).flatMap(({ part }) => part ?? []);
    expect(parts.map((line) => Number(line.match(/^## (\d+)\. /)?.[1]))).toEqual(numbers);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(lines.filter((line) => /<%|undefined|\[object|\s$/.test(line))).toEqual([]);
  });

  test.each(ownLabIds())(
    'tells what is typed from what is printed, where both look the same (%s)',
    (stack) => {
      const text = readme({ ...usualAnswers, stack, locale });
      const above = [...text.matchAll(/([^\n]*)\n\n```text\n/g)].map(([, line = '']) => line);
      expect(above.length).toBeGreaterThan(30);
      expect(above.filter((line) => !line.endsWith(':'))).toEqual([]);
    },
  );

  test('begins with a container, on its first page', () => {
    const text = readme({ ...usualAnswers, locale });
    const before = text.slice(0, text.indexOf('docker run '));
    // A page of print has some 50 lines of 90 characters, those between blocks included.
    const lines = before.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 90)));
    expect(lines.reduce((sum, each) => sum + each)).toBeLessThan(50);
  });

  test('has links into itself that lead somewhere', () => {
    const text = readme({ ...usualAnswers, locale });
    const headings = outsideFences(text).filter((line) => line.startsWith('#'));
    const places = headings.map((line) => `#${slugOf(line)}`);
    const links = [...text.matchAll(/\]\((#[^)]+)\)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((link) => !places.includes(`${link}`))).toEqual([]);
  });

  test.each(ownLabIds())('speaks of u"…" and of the encoding only to Python 2 (%s)', (stack) => {
    const isPython2 = stack.startsWith('python2');
    const text = readme({ ...usualAnswers, stack, locale });
    expect(/coding: utf-8/.test(text)).toBe(isPython2);
    expect(/\bu"/.test(text)).toBe(isPython2);
    expect(text.includes('`u`')).toBe(isPython2);
  });

  test.each(greetings)('keeps this greeting inside code blocks: %s', (greeting) => {
    const answers: Answers = { ...usualAnswers, stack: 'python2-flask', locale, greeting };
    const text = readme(answers);
    expect(text).toContain(`\n${greeting}\n`);
    expect(outsideFences(text)).toEqual(outsideFences(readme({ ...answers, greeting: 'Hi' })));
  });

  test('says the end of life of a stack that has a successor, and the flag that avoids it', () => {
    const old = readme({ ...usualAnswers, stack: 'python2-flask', locale });
    expect(old).toContain('2020');
    expect(old).toContain('`--stack python3-flask`');
    expect(readme({ ...usualAnswers, stack: 'python3-flask', locale })).not.toContain('--stack');
  });

  test('shows the files as they are emitted', () => {
    const files = filesOf({ ...usualAnswers, stack: 'python3-flask', locale });
    for (const path of ['web/Dockerfile', 'web/myapp.py']) {
      expect(files.get('README.md')).toContain(`\n${files.get(path)}\`\`\`\n`);
    }
  });

  test.each(['0x10', '1e3', 'null', 'a1.b_c'])('quotes the name %s in compose.yaml', (name) => {
    const block = /`compose\.yaml`[^\n]*\n\n```yaml\n([\s\S]*?)```/.exec(
      readme({ ...usualAnswers, stack: 'python3-flask', locale, name, port: 1 }),
    )?.[1];
    expect(block).toContain(`  "${name}":\n    build: web\n    image: "${name}"\n`);
    expect(block).toContain(`    container_name: "${name}"\n    ports:\n      - "1:5000"\n`);
  });
});

test('no command of the lesson needs quoting, so it can be typed in any shell', () => {
  for (const stack of ownLabIds()) {
    const answers: Answers = { ...usualAnswers, stack, locale: 'en', name: 'a1.b_c' };
    const words = Object.values(lessonSteps(answers, readOwnLab(stack))).flatMap(
      ({ argv }) => argv,
    );
    expect(words.filter((word) => shellWord(word) !== word)).toEqual([]);
  }
});
