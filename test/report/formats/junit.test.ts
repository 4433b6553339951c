import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { en } from '../../../generators/core/i18n/en/en.js';
import { packageRoot } from '../../../generators/core/package/package-root.js';
import { junit } from '../../../generators/core/report/formats/junit.js';
import type { Report } from '../../../generators/core/verdict/report.js';
import { anyReport, failing, hostile, project, report, step } from '../sample.js';

const schema = readFileSync(join(packageRoot, 'test/report/schemas/jenkins-junit.xsd'), 'utf8');

/** Why these reports are no JUnit; empty where they are. */
async function objections(...reports: readonly Report[]): Promise<readonly string[]> {
  const xml = reports.map((one, index) => ({
    fileName: `${index}.xml`,
    contents: junit(one, en),
  }));
  const pages = { initialMemoryPages: 4096, maxMemoryPages: 16_384 };
  // Else it takes 10 MB at most, which a real report never has.
  const modifyArguments = (words: string[]) => ['--huge', ...words];
  const { errors } = await validateXML({ xml, schema, modifyArguments, ...pages });
  return errors.map(({ message, loc }) => `${loc?.fileName}: ${message}`);
}

const valuesOf = (xml: string, pattern: RegExp): (string | undefined)[] =>
  [...xml.matchAll(pattern)].map(([, value]) => value);

describe('JUnit', () => {
  test('has a suite for each project and a case for each step', async () => {
    const xml = junit(report(failing), en);
    expect(xml).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="docker-intro" tests="3" failures="1" errors="0" time="2.000">',
        '<testsuite name="ada" tests="3" failures="1" errors="0" skipped="1" time="1.500">',
        '<testcase name="ada: lint" classname="ada" time="0.250"/>',
        '<testcase name="ada: build" classname="ada" time="0.250">',
        '<failure message="The Dockerfile copies a file that is not there." type="COPY_MISSING">' +
          'The Dockerfile copies a file that is not there.\nweb/Dockerfile:7\nCheck the spelling.</failure>',
        '<system-out>one\ntwo</system-out>',
        '</testcase>',
        '<testcase name="ada: run" classname="ada" time="0.250">',
        '<skipped/>',
        '</testcase>',
        '<system-out>web/app.py:2: Look at this.</system-out>',
        '</testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
    expect(await objections(report(failing), report())).toEqual([]);
  });

  test('parts what the project did from what the machine did', async () => {
    const machine = project({
      ...{ outcome: 'error', code: 'DISK_FULL', message: 'Full.', remedy: 'Make room.' },
      steps: [
        step({ outcome: 'error', code: 'DISK_FULL' }),
        step({ id: 'remove', outcome: 'error', code: 'LEFT_BEHIND' }),
      ],
    });
    const xml = junit(report(machine), en);
    expect(xml).toContain('<error message="Full." type="DISK_FULL">Full.\nMake room.</error>');
    const left = en.failures.LEFT_BEHIND.message({});
    expect(xml).toContain(`<error message="${left}" type="LEFT_BEHIND">${left}</error>`);
    expect(xml).not.toContain('<failure');
    expect(await objections(report(machine))).toEqual([]);
  });

  test('says why nothing was done where no engine answered', () => {
    const steps = [step({ outcome: 'skip' })];
    const skipped = project({ outcome: 'skip', code: 'CLI_MISSING', message: 'None.', steps });
    const xml = junit(report(skipped), en);
    expect(xml).toContain('<skipped>None.</skipped>');
    expect(xml).toContain('tests="1" failures="0" errors="0" skipped="1"');
  });

  test('tells a failure that no step has', () => {
    const bug = project({ outcome: 'error', code: 'INTERNAL', message: 'A bug.', steps: [] });
    expect(junit(report(bug), en)).toContain(
      '<testcase name="ada: verify" classname="ada" time="1.500">\n<error message="A bug."',
    );
  });

  test('has no name twice', () => {
    const here = project({ dir: '.' });
    const xml = junit(report(here, here, project({ dir: 'web' }), project(), project()), en);
    const names = valuesOf(xml, /<testcase name="([^"]*)"/g);
    expect(new Set(names).size).toBe(5);
    expect(names[0]).toBe('web: build');
  });

  test('is valid whatever a program said', async () => {
    const said = hostile.map((output) =>
      report(
        project({
          ...failing,
          dir: output,
          message: output,
          steps: [step({ output, outcome: 'fail', code: 'CRASH' })],
        }),
      ),
    );
    expect(await objections(...said)).toEqual([]);
    const any = fc.sample(anyReport, { numRuns: 60, seed: 4 });
    expect(await objections(...any)).toEqual([]);
  }, 60_000);

  test('keeps what can be kept', () => {
    const output = `a < b && c ]]> "d"\t\u001b[1m \ud800 \ud83d\ude00`;
    const xml = junit(report(project({ steps: [step({ output })] })), en);
    expect(xml).toContain(
      '<system-out>a &lt; b &amp;&amp; c ]]&gt; "d"\t\ufffd[1m \ufffd \ud83d\ude00</system-out>',
    );
  });

  test('the schema refuses what is none', async () => {
    const xml = '<testsuites><testsuite name="x"/></testsuites>';
    expect((await validateXML({ xml, schema })).valid).toBe(false);
  });
});
