import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { en } from '../../../generators/core/i18n/en/en.js';
import { fr } from '../../../generators/core/i18n/fr/fr.js';
import { toolVersion } from '../../../generators/core/package/tool-version.js';
import { sarif } from '../../../generators/core/report/formats/sarif.js';
import type { Report } from '../../../generators/core/verdict/report.js';
import { anyReport, failing, project, report } from '../sample.js';

const require = createRequire(import.meta.url);
const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// Of the draft that it names, it uses nothing that a later one lacks.
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
const validate = new Ajv({
  strict: false,
  // Its pattern of a language is none where Unicode is regarded.
  unicodeRegExp: false,
  formats: {
    uri: (text) => URL.canParse(text),
    'uri-reference': (text) => /^[!-~]*$/.test(text) && URL.canParse(text, 'http://x.invalid/'),
    'date-time': true,
  },
}).compile(schema);

/** The only run of a report that is valid SARIF. */
function runOf(one: Report, base?: string) {
  const log = JSON.parse(sarif(one, en, base));
  expect(validate(log) ? null : validate.errors).toBeNull();
  return log.runs[0];
}

describe('SARIF', () => {
  test('has a result for each finding that has a line', () => {
    const { results, tool } = runOf(report(failing));
    expect(tool.driver).toMatchObject({ name: 'docker-intro', version: toolVersion() });
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'COPY_MISSING',
      'a-rule',
    ]);
    expect(tool.driver.rules[0].shortDescription.text).toBe(en.failures.COPY_MISSING.message({}));
    const at = (uri: string, startLine: number) => [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          region: { startLine },
        },
      },
    ];
    expect(results).toEqual([
      {
        ...{ ruleId: 'COPY_MISSING', ruleIndex: 0, level: 'error' },
        message: { text: `${failing.message}\n${failing.remedy}` },
        locations: at('ada/web/Dockerfile', 7),
      },
      {
        ...{ ruleId: 'a-rule', ruleIndex: 1, level: 'warning' },
        message: { text: 'Look at this.' },
        locations: at('ada/web/app.py', 2),
      },
    ]);
  });

  test('says why there is a rule', () => {
    const warnings = ['trailing-comment', 'slow-stop'].map((rule) => ({
      ...{ rule, message: 'Here.', location: null },
    }));
    const { rules } = runOf(report(project({ warnings }))).tool.driver;
    const told = rules.map((rule: { shortDescription: object }) => rule.shortDescription);
    expect(told).toEqual([{ text: en.rules['trailing-comment'].why }, { text: 'Here.' }]);
  });

  test('tells of the rest in its notifications', () => {
    const wrong = project({ outcome: 'fail', code: 'WRONG_BODY', message: 'Not that.' });
    const { results, invocations } = runOf({ ...report(wrong), exitCode: 1, outcome: 'fail' });
    expect(results).toEqual([]);
    expect(invocations).toMatchObject([
      {
        executionSuccessful: true,
        exitCode: 1,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'Not that.' } }],
      },
    ]);
  });

  test('says where the machine was at fault', () => {
    const [invocation] = runOf({ ...report(), outcome: 'error', exitCode: 3 }).invocations;
    expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 3 });
  });

  test('names files from the repository’s root, as addresses', () => {
    const uriOf = (one: Report, base: string) =>
      runOf(one, base).results[0].locations[0].physicalLocation.artifactLocation;
    const odd = project({ ...failing, dir: 'é l%/#?' });
    expect(uriOf(report(odd), 'class')).toEqual({
      uri: 'class/%C3%A9%20l%25/%23%3F/web/Dockerfile',
      uriBaseId: '%SRCROOT%',
    });
    expect(uriOf(report(project({ ...failing, dir: '.' })), '')).toMatchObject({
      uri: 'web/Dockerfile',
    });
    const absolute = project({ ...failing, dir: process.cwd() });
    expect(uriOf(report(absolute), 'class').uri).toMatch(/^file:\/\/.*\/web\/Dockerfile$/);
  });

  test('speaks the language of the user', () => {
    const log = JSON.parse(sarif(report(failing), fr));
    const [rule] = log.runs[0].tool.driver.rules;
    expect(rule.shortDescription.text).toBe(fr.failures.COPY_MISSING.message({}));
  });

  test('is valid whatever a program said', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        runOf(any, 'some/where');
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
