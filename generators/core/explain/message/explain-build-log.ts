import { say } from '../../i18n/say.js';
import type { RunResult } from '../../process/run.js';
import type { Failure } from '../../verdict/failure.js';
import { causeOfBuild } from '../../verify/building/explain-build.js';
import { docker } from '../../verify/engine/kinds/docker.js';
import { classifyBuild } from '../../verify/engine/words/classify-build.js';
import { printedBy } from '../../verify/engine/words/printed.js';
import { parseDockerfile } from '../../verify/reading/dockerfile/dockerfile.js';
import { compiledCause } from './explain-run.js';
import { noSources } from './no-sources.js';
import { seenDockerfile } from './seen-dockerfile.js';
import { unseen } from './unseen.js';

/** As builders name it, whatever its name is. */
const dockerfileName = 'Dockerfile';

/** What only builders write. */
const ofBuilder =
  /^(?:#\d+ (?:\[|ERROR|\d+\.\d)|Step \d+\/\d+ : |STEP \d+\/\d+: | ?=> (?:ERROR |CACHED )?\[)|failed to solve: |^ERROR: failed to build|returned a non-zero code: \d|^Error: (?:building at STEP|error building)|dockerfile parse error/i;

export const isBuildLog = (lines: readonly string[]): boolean =>
  lines.some((line) => ofBuilder.test(line));

/** Why a build has failed, by its log alone; undefined where that does not say it. */
export async function explainBuildLog(lines: readonly string[]): Promise<Failure | undefined> {
  const output = lines.join('\n');
  const { text, isPlaced } = seenDockerfile(lines);
  const dockerfile = await parseDockerfile(text);
  const result: RunResult = {
    ...{ ended: 'exited', exitCode: 1, seconds: 0 },
    ...{ stdout: '', stderr: output, output },
  };
  const { otherwise: _unconfirmed, ...told } = classifyBuild(
    result,
    dockerfile,
    dockerfileName,
    docker,
  );
  const printed = printedBy(output) ?? quotedIn(lines);
  const why = causeOfBuild(told, printed, { ...noSources, dockerfile });
  if (why.code === 'BUILD_FAILED') return undefined;
  const words = wordsOf(why, printed);
  return {
    ...why,
    ...(words ? { words } : {}),
    location: isPlaced && why.location?.file === dockerfileName ? why.location : null,
  };
}

/** What is said of it beside the usual sentences of its class. */
function wordsOf(why: Failure, printed = ''): Failure['words'] {
  if (why.words) return { message: unseen(why.words.message), remedy: unseen(why.words.remedy) };
  const compiled = why.code === 'RUN_FAILED' ? compiledCause(printed) : undefined;
  const said = say('failures.RUN_FAILED.message', why.facts);
  return compiled && { message: [said, ...compiled.message], remedy: compiled.remedy };
}

/** What BuildKit repeats below its progress: `------`, ` > [2/3] RUN …:`, `0.345 the words`, `------`. */
function quotedIn(lines: readonly string[]): string | undefined {
  const begin = lines.findIndex((line) => /^ ?> (?:importing |\[)/.test(line));
  if (begin < 0) return undefined;
  const rest = lines.slice(begin + 1);
  const end = rest.findIndex((line) => /^-{6,}$/.test(line));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .map((line) => line.replace(/^(?:#\d+ )?\d+\.\d+(?: |$)/, ''))
    .join('\n');
}
