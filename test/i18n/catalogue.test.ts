import { describe, expect, it } from '@jest/globals';
import { en } from '../../generators/core/i18n/en/en.js';
import { fr } from '../../generators/core/i18n/fr/fr.js';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { locales } from '../../generators/core/i18n/locale.js';
import { exitCodes, type FailureCode } from '../../generators/core/verdict/failure.js';
import { misprints, withoutCode } from './misprints.js';
import {
  allSentences,
  fullFacts,
  type Leaf,
  leavesOf,
  seenTexts,
  sentencesOf,
} from './sentences.js';

const catalogues = await Promise.all(
  locales.map(async (locale) => [locale, await loadMessages(locale)] as const),
);

describe('the catalogues', () => {
  const kind = (leaf: Leaf): string =>
    typeof leaf === 'function' ? `function of ${leaf.length}` : typeof leaf;
  const shape = (catalogue: object) =>
    Object.fromEntries([...leavesOf(catalogue)].map(([path, leaf]) => [path, kind(leaf)]));

  it.each(catalogues)('have the same keys, kinds and arities (%s)', (_locale, messages) => {
    expect(Object.keys(shape(messages)).sort()).toEqual(Object.keys(shape(en)).sort());
    expect(shape(messages)).toEqual(shape(en));
  });

  it('are loaded by their language', () => {
    expect(Object.fromEntries(catalogues)).toMatchObject({ en, fr });
  });

  /** Why a sentence may be the same in both languages. */
  const same: Readonly<Record<string, string>> = {
    'help.options': 'the same word',
    'checks.asWritten': 'the words of somebody else',
    'doctor.compose': 'a name',
    'doctor.look.compose': 'a name',
    'doctor.look.registry': 'a name',
    'doctor.look.git': 'a name',
    'doctor.look.node': 'a name',
    'doctor.look.port': 'the same word',
    'doctor.look.proxy': 'the same word',
    'doctor.node': 'a number',
    'doctor.outcome.ok': 'the same word',
    'help.oneOf': 'only a list of values',
    ...Object.fromEntries(
      ['ACTION', 'CI', 'FORMAT', 'I/N', 'ID', 'LAB', 'N', 'PORT', 'SHELL', 'STACK'].map((word) => [
        `help.placeholder.${word}`,
        'the same word',
      ]),
    ),
    'lab.check.solution': 'the same word',
    'roster.table.port': 'the same word',
    'verify.engine': 'only a name and a version',
    'page.commits': 'the same word',
    'page.lines': 'only numbers',
    'verify.step.probe': 'the same word',
    'verify.outcome.pass': 'ok is ok everywhere',
  };

  it('say nothing in the words of the other language', () => {
    const english = new Map<string, string>(allSentences(en).map(([path, text]) => [text, path]));
    const shared = allSentences(fr).filter(([, text]) => english.has(text));
    expect([...new Set(shared.map(([path]) => path))].sort()).toEqual(Object.keys(same).sort());
  });
});

describe.each(catalogues)('every sentence (%s)', (_locale, messages) => {
  it('says something', () => {
    expect(allSentences(messages).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('holds no value that was not there', () => {
    const holes = allSentences(messages).filter(([, text]) =>
      /undefined|NaN|null|\[obj/.test(text),
    );
    expect(holes).toEqual([]);
  });

  it('has single spaces, and none at its ends', () => {
    const loose = allSentences(messages).filter(
      ([path, text]) =>
        !['verify.warning', 'verify.note', 'explain.noInputRemedy', 'lab.begin.next'].includes(
          path,
        ) && /[^\S\n] |^\s|\s$/.test(text.replace('\n  ', ' ')),
    );
    expect(loose).toEqual([]);
  });

  it('fits its column, where it stands in one', () => {
    const longest = (words: object) => Math.max(...Object.values(words).map((word) => word.length));
    expect(longest(messages.verify.step)).toBeLessThanOrEqual(12);
    expect(longest(messages.verify.outcome)).toBeLessThanOrEqual(5);
  });
});

describe('words that made careful readers stop', () => {
  it.each<readonly [string, RegExp, typeof en]>([
    ['English', /\bmend(?:s|ed|ing)?\b|written so:|called so\b|out of care|\bin \.:/i, en],
    [
      'French',
      /\btous deux utilis|au dossier \.|dans \.\u00a0|\brend(?:ent)? (?:None|rien)\b/i,
      fr,
    ],
  ])('are not said in %s', (_language, odd, messages) => {
    expect(allSentences(messages).filter(([, text]) => odd.test(text))).toEqual([]);
  });
});

describe('typography', () => {
  it.each(allSentences(fr))('is French in French: %s', (_path, sentence) => {
    expect(misprints(withoutCode(sentence, seenTexts))).toEqual([]);
  });

  it('is not French in English', () => {
    const french = allSentences(en).filter(([, text]) => /[«»\u00a0\u202f]/.test(text));
    expect(french).toEqual([]);
  });

  it('parts seconds from their number as each language does', () => {
    expect(en.seconds(3.24)).toBe('3.2 s');
    expect(fr.seconds(3.24)).toBe('3,2\u202fs');
  });

  it('counts as each language does', () => {
    expect([0, 1, 2].map((count) => en.create.wrote('x', count))).toEqual([
      'Wrote 0 files in x:',
      'Wrote 1 file in x:',
      'Wrote 2 files in x:',
    ]);
    expect([0, 1, 2].map((count) => fr.create.wrote('x', count))).toEqual([
      '0 fichier écrit dans x\u00a0:',
      '1 fichier écrit dans x\u00a0:',
      '2 fichiers écrits dans x\u00a0:',
    ]);
    expect(fr.input.greetingLong(1234, 1000)).toContain('1\u202f000 caractères');
  });

  it.each([
    "l'image",
    'Pourquoi ?',
    'Pourquoi\u00a0?',
    'Pourquoi?',
    'ceci : cela',
    'ceci: cela',
    '(ceci): cela',
    'oui ; non',
    'dit « oui »',
    'dit “oui”',
    'dit ...',
    '64 Kio',
    '3.2\u202fs',
    '32s',
  ])('finds what is wrong in: %s', (text) => {
    expect(misprints(text)).not.toEqual([]);
  });

  it.each([
    'L’image\u00a0: «\u00a0docker ps\u00a0»\u202f!',
    'web/Dockerfile:3',
    'en 3,2\u202fs',
    'à 127.0.0.1:8080',
  ])('finds nothing wrong in: %s', (text) => {
    expect(misprints(text)).toEqual([]);
  });
});

describe.each(catalogues)('every failure (%s)', (_locale, { failures }) => {
  const codes = Object.keys(exitCodes) as FailureCode[];

  /** A full stop; or a colon and what is to be typed or was said, which a full stop would become part of. */
  const ends = (text: string): boolean =>
    text.endsWith('.') ||
    /[^\s:][\u00a0]?: (?:CMD \[.*\]|@?app\.\w+\(.*\))$/.test(text) ||
    seenTexts.some((seen) => text.endsWith(`: ${seen}`));

  it.each(codes)('%s is told in full sentences, whatever was seen', (code) => {
    const { message, remedy } = failures[code];
    for (const part of [message, remedy]) {
      for (const sentence of sentencesOf(`failures.${code}`, part)) {
        expect(sentence).toMatch(/^(?:\p{Lu}|“|«\u00a0)/u);
        expect([sentence, ends(sentence)]).toEqual([sentence, true]);
        expect(sentence).not.toMatch(/undefined|NaN/);
      }
    }
  });

  it('names what was seen', () => {
    const { detail, source, number, containerPort } = fullFacts;
    expect(failures.PORT_IN_USE.message({ detail })).toContain(detail);
    expect(failures.COPY_MISSING.message({ source })).toContain(source);
    expect(failures.WRONG_PORT.message({ number, containerPort })).toMatch(/42.*5000/);
    expect(failures.LEFT_BEHIND.remedy({ source })).toContain(source);
  });

  const minimum = 'Minimum supported API version is 1.44, please upgrade your client';
  it.each([
    ['CLI_MISSING', {}, ['sudo apt-get install docker-cli']],
    [
      'API_MISMATCH',
      { detail: `client version 1.41 is too old. ${minimum}` },
      ['29.2', '29.3', '25'],
    ],
    ['BUILD_FAILED', { detail: 'the --mount option requires BuildKit.' }, ['docker-buildx']],
    // Docker 29 shows what has no name only where all images are asked for.
    ['LEFT_BEHIND', {}, ['docker images -a']],
  ] as const)('%s knows Docker as it is in late 2026', (code, facts, words) => {
    for (const word of words) expect(failures[code].remedy(facts)).toContain(word);
  });

  it('tells which is the older one, the docker command or the engine', () => {
    const remedies = ['client version 1.41 is too old.', 'client version 1.52 is too new.', ''].map(
      (detail) => failures.API_MISMATCH.remedy({ detail }),
    );
    expect(new Set(remedies).size).toBe(3);
    for (const remedy of remedies) expect(remedy).toContain('DOCKER_API_VERSION');
    expect(remedies[1]).not.toContain('29');
  });

  it('shows a hostile text as its numbers, cut', () => {
    const message = failures.CRASH.message({ detail: `\u001b[31m${'x'.repeat(1000)}` });
    expect(message).toContain('\\u{1b}[31m');
    expect(message.length).toBeLessThan(500);
  });
});
