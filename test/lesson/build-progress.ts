import { readOwnLab } from '../../generators/core/lab/own-labs.js';
import {
  type ParsedDockerfile,
  parseDockerfile,
} from '../../generators/core/verify/reading/dockerfile/dockerfile.js';
import type { Instruction } from '../../generators/core/verify/reading/dockerfile/instruction.js';
import { planFor, textsOf } from '../project/plan-for.js';

/** What a stack's Dockerfile says, as it is handed out. */
export async function dockerfileOf(stack: string): Promise<ParsedDockerfile> {
  const texts = textsOf(await planFor({ stack }));
  return parseDockerfile(texts[`${readOwnLab(stack).build}/Dockerfile`] ?? '');
}

/** Whether an instruction makes a layer: of these BuildKit tells, each with its number. */
export const makesLayer = ({ keyword }: Instruction): boolean =>
  /^(?:RUN|COPY|ADD|WORKDIR)$/.test(keyword);

/** What BuildKit tells of the steps of a Dockerfile whose last one is new, without what stands around them. */
export function buildProgress({ instructions, stages }: ParsedDockerfile): readonly string[] {
  const shown = instructions.filter((each) => each.keyword === 'FROM' || makesLayer(each));
  return shown.flatMap((each, index) => {
    const ofStage = shown.filter(({ stage }) => stage === each.stage);
    const number = `${ofStage.indexOf(each) + 1}/${ofStage.length}`;
    const { name = `stage-${each.stage}`, image = '' } = stages[each.stage] ?? {};
    const where = stages.length === 1 ? number : `${name} ${number}`;
    const isFrom = each.keyword === 'FROM';
    const words = isFrom ? [fullName(image)] : [...each.flags, each.text];
    const before = `#${index + 5}`;
    const end = isFrom || index === shown.length - 1 ? 'DONE 0.0s' : 'CACHED';
    return [`${before} [${where}] ${[each.keyword, ...words].join(' ')}`, `${before} ${end}`];
  });
}

const fullName = (image: string): string => `docker.io/library/${image}@sha256:0d9a3ba7d622`;
