import type { ParsedDockerfile } from './dockerfile.js';
import { builtInstructions, imageInstructions, imageStages } from './image.js';
import { commandLine, type Instruction } from './instruction.js';
import { fromFlags, stageCalled } from './stages.js';

/** Commands that leave the project's own files as they are. */
const harmless =
  /^(?:(?:\S*\/)?(?:python[\d.]*\s+-m\s+)?pip[\d.]*\s|python[\d.]*\s+-m\s+venv\s|apt-get\s|apt\s|apk\s|npm\s+(?:ci|install|i)\b|mkdir\s|(?:user|group)add\s|add(?:user|group)\s|chown\s|chmod\s|echo\s[^>]*$|true$|rm\s+-rf\s+\/(?:var|tmp|root)\S*$|python[\d.]*\s+(?:--version|-V)$)/;

/** Whether a RUN behind this COPY may have changed what it brought, as `sed -i` or `2to3 -w` do. */
export function mayBeAltered(dockerfile: ParsedDockerfile, copy: Instruction): boolean {
  const image = imageInstructions(dockerfile);
  return image.slice(image.indexOf(copy) + 1).some((instruction) => {
    const { keyword, text, heredoc } = instruction;
    const isCopy = keyword === 'COPY' || keyword === 'ADD';
    // What another stage or a document in place brings may replace it.
    if (isCopy) return heredoc || fromFlags(instruction).length > 0 || text.includes('://');
    return makesFiles(instruction);
  });
}

/** Whether a RUN may make or change files that are no packages. */
function makesFiles(instruction: Instruction): boolean {
  if (instruction.keyword !== 'RUN') return false;
  const commands = commandLine(instruction).split(/&&|;|\n/);
  return instruction.heredoc || !commands.every((command) => harmless.test(command.trim()));
}

/**
 * Whether the image copies files that only a build makes: out of another image, or of a stage that
 * does more than to copy and to install.
 */
export function copiesWhatIsBuilt(dockerfile: ParsedDockerfile): boolean {
  const { stages } = dockerfile;
  const own = new Set(imageStages(dockerfile));
  return builtInstructions(dockerfile).some((instruction) => {
    const { keyword, stage } = instruction;
    if (keyword === 'RUN') return !own.has(stage) && makesFiles(instruction);
    const froms = keyword === 'COPY' ? fromFlags(instruction) : [];
    return froms.some((from) => stages[stageCalled(stages, from) ?? -1] === undefined);
  });
}
