import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readChecks } from '../../generators/core/checks/read-checks.js';
import { en } from '../../generators/core/i18n/en/en.js';
import { fr } from '../../generators/core/i18n/fr/fr.js';
import { locales } from '../../generators/core/i18n/locale.js';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { checkOf, checksOf, mistakesIn } from './read.js';

const schema = JSON.parse(
  readFileSync(join(packageRoot, 'schemas', 'checks.schema.json'), 'utf8'),
) as {
  readonly $defs: {
    readonly check: { readonly properties: Record<string, never> };
    readonly inEach: { readonly anyOf: readonly [object, { readonly properties: object }] };
  };
};
// A text may be a number, as people write it.
const fits = new Ajv2020({
  ...{ strict: true, allowUnionTypes: true },
  // Which keys there may be is said around the choices among them.
  ...{ strictRequired: false, strictTypes: false },
}).compile(schema);

/** Files that are right. */
const good: readonly string[] = [
  '- build',
  '- build:\n- run:\n  points: 0\n',
  '- {build: , points: 2.25, id: a-1, title: The image, hint: {en: Look, fr: Voyez}}',
  '- page: {get: /}',
  '- page: {get: "/a?b=c", status: 404, says: [Hello, =Hello, "/he(l+)o/i"], says-not: Error}',
  '- page: {get: "/{id}", says: "Hello {first} on {port}: {{first}}", header: {Content-Type: json}}',
  '- page: {post: /notes, send: {json: {text: "5", n: 5, ok: true, none: , more: [1, a]}}, status: 201}',
  '- page: {put: /n, send: {form: {a: 1, b: }}}\n- page: {delete: /n, send: {text: bye}}',
  '- page: {get: /, json: {items.0.name: milk, count: 3, all: [1], of: {a: null}}}',
  '- log: {says: ready}\n- log: {service: db, says: [a, b]}',
  '- stops: {within: 2}\n- survives: restart\n- survives: replace\n- survives: volume',
  '- image: {max-size: 200 MB, user: not root, label: {a: b, c: }, from: "python:3.13-slim"}',
  '- image: {max-size: 1.5GB}\n- image: {user: app}',
  '- file: {exists: web/Dockerfile, says: USER}\n- file: {exists: README.md}',
  '- service: {name: db, healthy: true}\n- service: {name: web}',
  '- rule: {shell-form: off, end-of-life: off}\n- build',
  '- {id: a, build: }\n- {run: , needs: a}\n- {page: {get: /}, needs: [a]}',
  '[{"build": null, "points": 1}, "run"]',
];

/** Files that are wrong, and what is told of each; `alone`: what only the reader can see. */
const bad: readonly (readonly [text: string, tells: readonly RegExp[], alone?: 'alone'])[] = [
  ['', [/^1:1 A list of checks/]],
  ['build:', [/^1:1 A list of checks/]],
  ['[]', [/^1:1 A list of checks/]],
  ['- bild', [/^1:3 Keys with their values .*build, run, page/]],
  ['- {bild: }', [/^1:4 There is no “bild” here. Did you mean “build”\?/]],
  ['- {points: 2}', [/^1:3 One of these keys is missing: build, run/]],
  ['- build:\n  run:\n', [/^2:3 build and run stand in one check/]],
  ['- build: yes', [/^1:10 Nothing stands behind “build:”/]],
  ['- run: {}', [/^1:8 Nothing stands behind “run:”/]],
  ['- {build: , point: 2}', [/“point”.*“points”/]],
  ...['-1', 'many', '1001', '"2"', '[1]'].map(
    (points) => [`- {build: , points: ${points}}`, [/^1:21 A number from 0 to 1000/]] as const,
  ),
  ...['1.234', '.5', '1e3'].map(
    (points) => [`- {build: , points: ${points}}`, [/at most 2 decimals/], 'alone'] as const,
  ),
  ['- {build: , hint: }', [/A text is expected/]],
  ['- {build: , hint: {de: Hallo}}', [/“de” here/]],
  ['- {build: , hint: {}}', [/A text is expected/]],
  ['- {build: , title: [a]}', [/A text is expected|Keys with/]],
  ['- {build: , id: Ä}', [/An id has small letters/]],
  ['- {build: , id: a}\n- {run: , id: a}', [/^2:15 Another check has the id “a”/], 'alone'],
  ['- {build: , needs: run}\n- {run: , id: run}', [/“run” comes later/], 'alone'],
  ['- {build: , id: a, needs: a}', [/“a” comes later, or is this one/], 'alone'],
  ['- {build: , id: image}\n- {run: , needs: imgae}', [/“imgae”. Did you mean “image”/], 'alone'],
  ['- {build: , needs: []}', [/A text is expected/]],
  ['- page: /', [/^1:9 Keys with their values/]],
  ['- page: {}', [/One of these keys is missing: get, post, put, delete/]],
  ['- page: {says: a}', [/One of these keys is missing: get/]],
  ['- page: {get: /, post: /}', [/get and post stand in one check/]],
  ['- page: {get: home}', [/“home” is not a path/]],
  ['- page: {get: "/a b"}', [/not a path/]],
  ['- page: {get: /, status: 99}', [/from 100 to 599/]],
  ['- page: {get: /, status: ok}', [/from 100 to 599/]],
  ['- page: {get: /, says: }', [/A text is expected/]],
  ['- page: {get: /, says: []}', [/A text is expected/]],
  ['- page: {get: /, says: {a: b}}', [/A text is expected/]],
  ['- page: {get: /, say: a}', [/“say” here. Did you mean “says”/]],
  ['- page: {get: /, says: "/(/"}', [/no regular expression/], 'alone'],
  ['- page: {get: /, says: "Hi {fisrt}"}', [/“{fisrt}” here. Did you mean “{first}”/], 'alone'],
  ['- page: {get: /, says: "Hi {x}"}', [/There are: {first}, {last}/], 'alone'],
  ['- page: {get: /, send: {text: a}}', [/^1:18 A page that is asked for with get/]],
  ['- page: {post: /, send: {}}', [/missing: json, form, text/]],
  ['- page: {post: /, send: {json: 1, text: a}}', [/json and text stand/]],
  ['- page: {post: /, send: hello}', [/Keys with their values/]],
  ['- page: {get: /, header: {a: }}', [/A text is expected/]],
  ['- page: {get: /, header: json}', [/Names with what belongs/]],
  ['- page: {get: /, json: []}', [/Names with what belongs/]],
  ['- log:', [/Keys with their values/]],
  ['- log: {service: db}', [/“says” is missing/]],
  ['- stops: 2', [/Keys with their values/]],
  ['- stops: {}', [/“within” is missing/]],
  ['- stops: {within: 0.5}', [/A whole number from 1 to 60/]],
  ['- stops: {within: 61}', [/A whole number from 1 to 60/]],
  ['- survives: restrat', [/Did you mean “restart”/]],
  ['- survives:', [/One of these is expected here: restart, replace, volume/]],
  ['- image: {}', [/missing: max-size, user, label, from/]],
  ['- image: {max-size: 200}', [/A size is expected/]],
  ['- image: {max-size: 200 MiB}', [/A size is expected/]],
  ['- image: {label: a}', [/Names with what belongs/]],
  ['- file: {says: a}', [/“exists” is missing/]],
  ...['/etc/passwd', '../x', 'a/../b', '-x'].map(
    (path) => [`- file: {exists: ${path}}`, [/not a folder inside|not .*inside/]] as const,
  ),
  ['- service: {healthy: true}', [/“name” is missing/]],
  ['- service: {name: db, healthy: maybe}', [/true, false|“maybe”/]],
  ['- rule: {shellform: off}\n- build', [/Did you mean “shell-form”/]],
  ['- rule: {shell-form: on}\n- build', [/“on”|off/]],
  ['- rule: {shell-form: off}\n  points: 2', [/^2:3 A rule that is switched off .* “points”/]],
  // All at once, in their order.
  [
    '- bild:\n- {run: , points: x}\n- page: {get: x, says: }\n- stops: {within: 0}\n',
    [/^1:3/, /^2:19/, /^3:15/, /^3:24/, /^4:19/],
  ],
];

describe('a file of checks', () => {
  test.each(good)('is read: %s', async (text) => {
    expect(await mistakesIn(text)).toEqual([]);
    fits(parse(text));
    expect(fits.errors).toBeNull();
  });

  test.each(bad)('is refused: %j', async (text, tells, ...[alone]) => {
    const found = await mistakesIn(text);
    expect(found).toHaveLength(tells.length);
    for (const [at, tell] of tells.entries()) expect(found[at]).toMatch(tell);
    expect(fits(parse(text))).toBe(alone !== undefined);
  });

  test.each([
    ['- {a: b', /no well-formed YAML/],
    ['- build\n- build: \n  build: ', /build stands twice/],
    [`- ${'['.repeat(1000)}`, /nested too deep/],
    [`- page: {get: /, says: ${'x'.repeat(1001)}}`, /longer than 1000/],
    [`- build\n${'#'.repeat(300_000)}`, /longer than/],
    ['- build\n'.repeat(101), /more than 100/],
  ])('is refused, whatever an editor says: %.30j', async (text, tells) => {
    const found = await mistakesIn(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(tells);
  });

  test('is told of in French', async () => {
    const read = await readChecks('- {bild: }', 'c.yml', fr);
    expect(read).toEqual({
      problems: [{ where: 'c.yml:1:4', message: expect.stringContaining('Vouliez-vous dire') }],
    });
  });

  test('never throws, and tells of a place in the text', async () => {
    const word = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        ...['build', 'page', 'get', '/', 'says', 'points', 'needs', 'rule', '{', '}', '[', ']'],
        ...[': ', '- ', '\n', '  ', ',', '"', '{first}', 'id', '__proto__', 'image', 'json', '2'],
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 30 }), async (words) => {
        const text = words.join('');
        for (const mistake of await mistakesIn(`- ${text}`)) {
          const [, line] = /^(\d+):\d+ \S/.exec(mistake) ?? [];
          expect(Number(line)).toBeGreaterThan(0);
          expect(Number(line)).toBeLessThanOrEqual(text.split('\n').length + 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a check', () => {
  test('has an id of its own, which none is that is given', async () => {
    const { checks } = await checksOf(
      '- page: {get: /}\n- {page: {get: /}, id: page-2}\n- page: {get: /}\n',
    );
    expect(checks.map(({ id }) => id)).toEqual(['page', 'page-2', 'page-3']);
  });

  test('is worth a point where nobody says it', async () => {
    expect((await checkOf('- build')).points).toBe(1);
    expect((await checkOf('- {build: , points: 0.5}')).points).toBe(0.5);
  });

  test('says in a language what it says in the other, where nothing else is said', async () => {
    const { hint, title } = await checkOf('- {build: , hint: {fr: Voyez}, title: {en: A, fr: B}}');
    expect([hint, title]).toEqual([
      { inEach: { en: 'Voyez', fr: 'Voyez' } },
      { inEach: { en: 'A', fr: 'B' } },
    ]);
  });

  test('sends numbers and truths as they are written, and texts in quotation marks', async () => {
    const { act } = await checkOf(
      '- page: {post: /, send: {json: {a: 1, b: "1", c: true, d: "true", e: , f: "", g: 007, h: x}}}',
    );
    expect(act).toMatchObject({
      send: {
        as: 'json',
        value: { a: 1, b: '1', c: true, d: 'true', e: null, f: '', g: '007', h: 'x' },
      },
    });
  });

  test('has sizes in bytes, and headers in small letters', async () => {
    expect((await checkOf('- image: {max-size: 1.5 GB}')).act).toMatchObject({ maxSize: 1.5e9 });
    expect((await checkOf('- page: {get: /, header: {X-A: b}}')).act).toMatchObject({
      header: [['x-a', { contains: 'b' }]],
    });
  });
});

describe('hidden checks', () => {
  test('come behind the others, need them, and are marked', async () => {
    const shown = await checksOf('- {page: {get: /}, id: a}\n- rule: {loopback: off}\n');
    const all = await checksOf('- {page: {get: /b}, needs: a}\n- rule: {no-server: off}\n', shown);
    expect(all.checks.map(({ id, isHidden }) => [id, isHidden])).toEqual([
      ['a', false],
      ['page', true],
    ]);
    expect(all.rulesOff).toEqual(['loopback', 'no-server']);
    expect(await mistakesIn('- {build: , id: a}', shown)).toHaveLength(1);
  });
});

describe('the schema of checks', () => {
  test('knows every rule, and every language', () => {
    const { rule } = schema.$defs.check.properties as unknown as {
      rule: { properties: Record<string, unknown> };
    };
    expect(Object.keys(rule.properties)).toEqual(Object.keys(en.rules));
    expect(Object.keys(schema.$defs.inEach.anyOf[1].properties)).toEqual(locales);
  });
});
