import { describe, expect, test } from '@jest/globals';
import { type Locale, locales } from '../../generators/core/i18n/locale.js';
import type { Words } from '../../generators/core/lab/lab.js';
import { ownLabIds, readOwnLab } from '../../generators/core/lab/own-labs.js';
import { stepsIn } from '../../generators/core/lesson/sections.js';
import { lessonSteps } from '../../generators/core/lesson/steps.js';
import { usualAnswers } from '../usual-answers.js';
import { lessonOf } from './lesson-of.js';
import { fencesOf, proseOf, readTemplate, shapeOf, templates } from './template.js';

const wordsOf = (stack: string, locale: Locale): Words => readOwnLab(stack).words[locale] ?? {};

const lessons = ownLabIds().flatMap((stack) => locales.map((locale) => ({ stack, locale })));

/** The commands that our own sections show, of those that a lab has others for or does without. */
const replacedBy = (stack: string, locale: Locale): readonly string[] =>
  templates
    .filter((path) => path.startsWith('lesson/'))
    .map((path) => path.slice('lesson/'.length))
    .filter((name) => readOwnLab(stack).leaveOut.includes(name) || ownNames(stack).includes(name))
    .flatMap((name) => stepsIn({ text: readTemplate(locale, `lesson/${name}`) }));

const ownNames = (stack: string): readonly string[] =>
  templates.flatMap((path) => path.split(`labs/${stack}/lesson/`)[1] ?? []);

test.each(lessons)('the lesson shows each of its commands once ($stack, $locale)', (of) => {
  const answers = { ...usualAnswers, ...of };
  const shown = lessonOf(answers).flatMap(stepsIn);
  const steps = lessonSteps(answers, readOwnLab(of.stack));
  const spared = replacedBy(of.stack, of.locale).filter((id) => !shown.includes(id));
  expect([...shown, ...spared].sort()).toEqual(Object.keys(steps).sort());
});

describe.each(templates)('section %s', (section) => {
  test('has the same shape in every language', () => {
    const english = shapeOf(readTemplate('en', section));
    for (const locale of locales) expect(shapeOf(readTemplate(locale, section))).toEqual(english);
  });

  test('has the same code in every language', () => {
    const code = (text: string) => fencesOf(text).filter(({ language }) => language !== 'mermaid');
    const english = code(readTemplate('en', section));
    for (const locale of locales) expect(code(readTemplate(locale, section))).toEqual(english);
  });

  test('says everything else in its own language', () => {
    const paragraphs = (text: string) =>
      proseOf(text)
        .split('\n')
        .filter((line) => line.split(' ').length > 5);
    const english = new Set(paragraphs(readTemplate('en', section)));
    for (const locale of locales.filter((each) => each !== 'en')) {
      const own = paragraphs(readTemplate(locale, section));
      expect(own.filter((line) => english.has(line))).toEqual([]);
    }
  });

  test.each(locales)('takes its commands from the steps (%s)', (locale) => {
    const text = readTemplate(locale, section);
    expect(text).not.toContain('<%=');
    expect(text).not.toMatch(/answers\.greeting/);
    for (const { language, body } of fencesOf(text)) {
      expect(['mermaid', 'yaml', 'json', 'dockerfile', 'text']).toContain(language);
      expect(body).not.toMatch(/^\s*(?:\$ )?(?:sudo )?docker /m);
    }
    // A sentence may name a command, with its most telling flag; a whole one is a step.
    const named = [...text.matchAll(/`((?:sudo )?docker [^`]+)`/g)].map((match) => match[1]);
    for (const words of named) expect(words).toMatch(/^docker [a-z]+(?: [a-z]+)?(?: -[a-z])?$/);
  });

  test.each(locales)('says above each block that is printed what it is (%s)', (locale) => {
    const text = readTemplate(locale, section).replaceAll(/<%- older\(.*/g, '```text');
    for (const [, above = ''] of text.matchAll(/([^\n]*)\n\n```text/g)) {
      expect(above).toMatch(/^[^`<].*:$/);
    }
  });

  test.each(locales)('ends in one line end, so that sections part (%s)', (locale) => {
    expect(readTemplate(locale, section)).toMatch(/[^\n]\n$/);
  });
});

/** What French typography does not allow, with the characters around it. */
function misprints(prose: string): string[] {
  const wrong = [
    /.?'.?/g, // an apostrophe is ’
    /.[ \u00a0][;!?]/g, // U+202F before these
    /.[ \u202f]:(?=\s|$)/g, // U+00A0 before a colon
    /\p{L}[;!?:](?=\s|$)/gmu, // and never nothing at all
    /«(?!\u00a0)./g,
    /.(?<!\u00a0)»/g,
    /"|\.\.\./g, // « » and …
  ];
  return wrong.flatMap((pattern) => [...prose.matchAll(pattern)].map(([found]) => found));
}

describe('French typography', () => {
  test.each(templates)('of section %s', (section) => {
    expect(misprints(proseOf(readTemplate('fr', section)))).toEqual([]);
  });

  test.each(ownLabIds())('of the words of %s', (stack) => {
    const words = Object.values(wordsOf(stack, 'fr'));
    expect(words.flatMap((word) => misprints(proseOf(word)))).toEqual([]);
  });

  test.each([
    "l'image",
    'Pourquoi ?',
    'Pourquoi\u00a0?',
    'Pourquoi?',
    'ceci : cela',
    'ceci: cela',
    'dit « oui »',
    'dit "oui"',
  ])('finds what is wrong in: %s', (text) => {
    expect(misprints(text)).not.toEqual([]);
  });
});

test.each(ownLabIds())('the words of %s have the same keys in every language', (stack) => {
  const english = Object.keys(wordsOf(stack, 'en'));
  for (const locale of locales) {
    expect(Object.keys(wordsOf(stack, locale))).toEqual(english);
  }
});
