import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import limit from 'p-limit';
import { onEngine } from '../docker/on-engine.js';
import { judge } from './judge.js';
import { plant } from './plant.js';
import { showRaw } from './raw.js';
import type { Specimen } from './specimen.js';
import { verifySpecimens } from './verify-specimens.js';
import { zoo } from './zoo.js';

/*
 * node build/test/zoo/measure.js raw|verify all|quick|slow PATTERN [FILE]
 *
 * On the engine that answers: what docker alone shows of each project, or what `verify` says of it,
 * held against the table. What differs is printed; all of it goes to the file, as JSON.
 */

const [what = 'verify', pace = 'all', pattern = '.', file] = process.argv.slice(2);
/** What the file tells already is not measured again. */
const known = new Set(
  file && existsSync(file) ? readFileSync(file, 'utf8').match(/(?<=^\{"id":")[^"]*/gm) : [],
);
const wanted = zoo
  .filter(({ slow = false }) => pace === 'all' || slow === (pace === 'slow'))
  .filter(({ id }) => new RegExp(pattern).test(id) && !known.has(id));
const folder = mkdtempSync(join(tmpdir(), 'docker-intro-zoo-'));
const atOnce = limit(5);
/** Most of the slow ones wait for something that never comes. */
const patient = ['--jobs', '10', '--timeout', '45'];
/** Projects of one call of ours. */
const batch = 30;
let differing = 0;

/** Tells of one project at once: the whole takes minutes. */
function tell(id: string, differs: string | undefined, said: string): void {
  if (file) appendFileSync(file, `${JSON.stringify({ id, differs, said })}\n`);
  if (differs === undefined) return;
  differing += 1;
  console.log(`${id}: ${differs}\n    ${said.slice(-400).replaceAll('\n', '\n    ')}`);
}

async function measureRaw(specimen: Specimen): Promise<void> {
  const { raw, said } = await showRaw(specimen, plant(specimen, folder));
  tell(specimen.id, raw === specimen.raw ? undefined : `${specimen.raw}: it shows ${raw}`, said);
}

try {
  const before = await onEngine();
  if (what === 'raw') {
    await Promise.all(wanted.map((specimen) => atOnce(measureRaw, specimen)));
  } else {
    for (let at = 0; at < wanted.length; at += batch) {
      const planted = wanted
        .slice(at, at + batch)
        .map((specimen) => ({ specimen, dir: plant(specimen, folder) }));
      for (const { specimen, report } of await verifySpecimens(
        planted,
        pace === 'slow' ? patient : undefined,
      )) {
        tell(specimen.id, judge(specimen, report), JSON.stringify(report?.steps));
      }
    }
  }
  console.log(`${wanted.length} projects, ${differing} differ`);
  const after = await onEngine();
  if (after !== before) console.log(`The engine has changed:\n${before}===\n${after}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
