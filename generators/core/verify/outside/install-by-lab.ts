import { join } from 'node:path';
import { writeSmallFile } from '../../disk/write-small-file.js';
import type { Lab } from '../../lab/lab.js';
import { textFilesOf } from '../../lab/lab-files.js';
import { filesOf } from '../../lab/lab-texts.js';
import type { RunResult } from '../../process/run.js';
import { withoutSequences } from '../../text/without-sequences.js';
import { type Failure, failure, locationAt } from '../../verdict/failure.js';
import { explainBuild } from '../building/explain-build.js';
import type { Diagnosis } from '../engine/words/diagnosis.js';
import { networkInBuild } from '../engine/words/patterns.js';
import { type StepResult, succeeded } from '../steps/step.js';
import { failsHereToo } from './fails-here-too.js';
import { isOlder, saysOlder } from './older-language.js';
import { otherVersion } from './other-version.js';
import type { OutsideRun } from './outside-run.js';
import { type CommandsPlan, inContext } from './plan-by-lab.js';
import type { Room } from './room.js';
import { runIn } from './run-in.js';

/** Builds an application with what its lab declares: what the build is, without an image. */
export async function installByLab(outside: OutsideRun, plan: CommandsPlan): Promise<StepResult> {
  const { room } = outside;
  const inRoom = { env: room.installerEnv, cwd: room.context };
  const asked = await runIn(outside, { argv: plan.version, ...inRoom });
  const here = /\d+(?:\.\d+)*/.exec(asked.output)?.[0];
  if (!succeeded(asked) || here === undefined) return { failure: missing(plan.version, plan) };
  outside.version = here;
  const warnings = isOther(here, plan.inImage)
    ? [otherVersion(plan.version[0] ?? '', here, plan.inImage, outside)]
    : [];
  const built = await runIn(outside, { argv: plan.install, ...inRoom });
  const output = room.plain(built.output);
  if (succeeded(built)) return { warnings, output };
  const { otherwise, ...said } = whyNotBuilt({ ...built, output }, here, plan, outside);
  const isSo =
    otherwise === undefined || (await failsHereToo(said.code, ourOwn(plan.lab), outside));
  return { warnings, output, failure: isSo ? said : otherwise };
}

/** Whether it is of another version than the image, as far as that is told. */
const isOther = (here: string, inImage: string | undefined): inImage is string =>
  inImage !== undefined && here !== inImage && !here.startsWith(`${inImage}.`);

const missing = ([program = '']: readonly string[], { debian }: CommandsPlan): Failure =>
  failure('INTERPRETER_MISSING', { program, source: debian.join(' ') });

/** What the walls, a shell and Node.js say of a program that is not there. */
const notThere = /: (?:not found|No such file or directory)\s*$/;

function whyNotBuilt(
  built: RunResult,
  here: string,
  plan: CommandsPlan,
  { project }: OutsideRun,
): Diagnosis {
  const output = withoutSequences(built.output);
  if (built.ended === 'timedOut') {
    return failure('BUILD_TIMEOUT', { number: Math.round(built.seconds) });
  }
  if (built.ended === 'missing' || (built.exitCode === 127 && notThere.test(output))) {
    return missing(plan.install, plan);
  }
  const { inImage } = plan;
  if (inImage !== undefined && isOlder(here, inImage) && saysOlder(output)) {
    return otherLanguage(here, inImage, plan);
  }
  const number = built.exitCode === null ? {} : { number: built.exitCode };
  const { by } = plan;
  const facts = { ...(by && { source: by.source }), ...number };
  const location = by ? locationAt(project.file, by.line) : null;
  const fails = (more = {}) => failure('RUN_FAILED', { ...facts, ...more }, location);
  if (networkInBuild.test(output)) {
    return { ...failure('NETWORK_IN_BUILD'), otherwise: fails({ hint: 'network' }) };
  }
  if (/no space left on device|ENOSPC/i.test(output)) {
    return { ...failure('DISK_FULL'), otherwise: fails({ hint: 'disk' }) };
  }
  return explainBuild(fails(), output, project);
}

/** Nothing can be said of a project on an older version of its language than that of its image. */
export const otherLanguage = (
  here: string,
  inImage: string,
  { version: [language = ''] }: CommandsPlan,
): Failure =>
  failure('INTERPRETER_MISSING', {
    expected: `${language} ${inImage}`,
    got: `${language} ${here}`,
  });

/** The same for the project as the lab hands it out; its holes stand in comments and in texts. */
const ourOwn = (lab: Lab) => (own: Room) => {
  for (const { path, contents } of textFilesOf(filesOf(lab))) {
    const [build, ...rest] = path.split('/');
    if (build === lab.build) writeSmallFile(join(own.context, ...rest), contents);
  }
  return [inContext(lab.outside.commands?.build ?? [], lab)];
};
