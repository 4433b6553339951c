import { nearName } from '../../text/near-name.js';
import type { Meaning } from '../crash/meaning.js';
import type { Sources } from '../crash/own-place.js';
import { copyLine } from '../reading/dockerfile/copy-line.js';
import { fromFlags, stageCalled } from '../reading/dockerfile/stages.js';

/** Stages among which a name is looked for. */
const mostNames = 1000;

/**
 * `COPY --from=build`, where the stage is called `builder`: Docker takes it for an image, which it does
 * not find. @param said the engine’s words
 */
export function explainNearStage(
  line: number | undefined,
  said: string,
  { dockerfile, file }: Sources,
): Meaning | undefined {
  const { instructions, stages } = dockerfile;
  const copy = instructions.find((each) => {
    const [from] = each.keyword === 'COPY' ? fromFlags(each) : [];
    if (from === undefined || stageCalled(stages, from) !== undefined) return false;
    return line === undefined ? said.includes(from) : each.line === line;
  });
  const [from] = copy ? fromFlags(copy) : [];
  if (copy === undefined || from === undefined) return undefined;
  const names = stages.slice(0, Math.min(copy.stage, mostNames)).flatMap(({ name }) => name ?? []);
  const far = Math.max(2, Math.floor(from.length / 3));
  const near =
    names.find((name) => name.startsWith(from.toLowerCase())) ?? nearName(from, names, far);
  if (near === undefined) return undefined;
  const flags = copy.flags.map((flag) => (flag === `--from=${from}` ? `--from=${near}` : flag));
  return {
    ...{ id: 'stage-near', names: [from, copyLine({ ...copy, flags })] },
    ...{ location: { file, line: copy.line }, source: copy.source },
  };
}
