import { largestPlanned } from '../../disk/planned-file.js';
import type { UsualMessages } from '../../i18n/messages.js';
import { nearName } from '../../text/near-name.js';
import { publicAddress } from '../../text/public-address.js';
import type { UnfitFile } from '../lab-files.js';
import type { LabProblem } from '../lab-problem.js';
import type { NoLab } from './find-lab.js';
import { fileOf } from './lab-address.js';
import type { PlacedGap } from './place-gaps.js';

/** What is said of a lab that cannot be used, each with its place. */
export function labProblems(
  said: string,
  none: NoLab,
  messages: UsualMessages,
): readonly { readonly where: string; readonly message: string }[] {
  const { lab } = messages;
  // A login that was refused is not to stand in a log.
  const typed = publicAddress(said.replace(/^git\+/i, ''));
  if ('problems' in none) return none.problems.map((problem) => inLab(typed, problem, messages));
  const message =
    'bad' in none
      ? lab.bad[none.bad]
      : 'missing' in none
        ? lab.missing
        : lab.failed[none.failed](none.detail);
  return [{ where: `--lab ${typed}`, message }];
}

function inLab(typed: string, problem: LabProblem | PlacedGap, messages: UsualMessages) {
  const { file, is } = problem;
  const path = fileOf(typed, file);
  if ('by' in is) {
    const at = 'at' in problem ? problem.at : undefined;
    const where = at === undefined ? path : `${path}:${at.line}:${at.column}`;
    return { where, message: messages.lab.gap[is.kind](is.word, is.by) };
  }
  if ('refused' in is) {
    const { refused } = is;
    const { lab, input } = messages;
    const message = isOfPath(refused, lab.path)
      ? lab.path[refused]
      : input.file[refused](largestOf(file));
    return { where: path, message };
  }
  const where = `${path}:${is.line}:${is.column}`;
  if ('detail' in is) {
    return { where, message: messages.roster.malformed.yaml(messages.roster.flaw(is)) };
  }
  if ('known' in is) {
    const near = nearName(is.word, is.known);
    return { where, message: messages.lab.misfit[is.kind](is.word, is.known, near) };
  }
  return { where, message: messages.lab.template[is.kind](is.word, is.near) };
}

type OfPath = UsualMessages['lab']['path'];

/** Whether a file is refused for where it lies, and not for what it is. */
const isOfPath = (refused: UnfitFile['refused'], ofPath: OfPath): refused is keyof OfPath =>
  refused in ofPath;

/** Bytes: what is handed out may be larger than what declares it. */
const largestOf = (file: string): number =>
  /^(?:project|solution|faults)\//.test(file) ? largestPlanned : 256 * 1024;
