import { describe, expect, it } from '@jest/globals';
import { fr } from '../../../generators/core/i18n/fr/fr.js';
import { failure } from '../../../generators/core/verdict/failure.js';
import { explainCrash } from '../../../generators/core/verify/crash/explain-crash.js';
import { projectIn, writeExample } from '../rules/example.js';
import { saidOf } from '../said-of.js';
import { goRecorded } from './recorded/go.js';
import { javaRecorded } from './recorded/java.js';
import { nginxRecorded } from './recorded/nginx.js';
import { nodeRecorded } from './recorded/node.js';
import { othersRecorded } from './recorded/others.js';
import { phpRecorded } from './recorded/php.js';
import type { Recorded } from './recorded/recorded.js';
import { scriptsRecorded } from './recorded/scripts.js';

async function explain({ code = 'CRASH', number, files, log }: Recorded) {
  const project = await projectIn(writeExample(files));
  const seen = number ?? (code === 'HTTP_STATUS' ? 500 : 1);
  const facts = code === 'BAD_RESPONSE' ? { mute: true } : { number: seen };
  return explainCrash(failure(code, facts), log, project);
}

describe.each([
  ['Node.js', nodeRecorded],
  ['Go', goRecorded],
  ['Java', javaRecorded],
  ['PHP', phpRecorded],
  ['nginx', nginxRecorded],
  ['other languages', othersRecorded],
  ['scripts', scriptsRecorded],
])('what was said by %s', (_by, all) => {
  it.each(all.map((each) => [each.of, each] as const))('tells of %s', async (_of, recorded) => {
    const why = await explain(recorded);
    const { message, remedy } = saidOf(why);
    expect(`${message}\n${remedy}`).toMatch(recorded.tells);
    // What is said beside their words.
    const own = `${message}\n${remedy}`
      .replace(why.facts.detail ?? '', '')
      .replace(why.facts.source ?? '', '');
    expect(own).not.toMatch(/undefined|null|myapp|app\.run/);
    const at = why.location && `${why.location.file}:${why.location.line}`;
    expect(at ?? undefined).toBe(recorded.at);
    expect(why.code).toBe(recorded.as ?? recorded.code ?? 'CRASH');
    if (why.words) expect(saidOf(why, fr).remedy).not.toBe(remedy);
  });
});
