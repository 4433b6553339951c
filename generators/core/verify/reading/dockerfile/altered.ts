import type { ParsedDockerfile } from './dockerfile.js';
import type { Instruction } from './instruction.js';
import { fromFlags } from './stages.js';
import { finalInstructions } from './started.js';

/** Commands that leave the project's own files as they are. */
const harmless =
  /^(?:(?:python[\d.]*\s+-m\s+)?pip[\d.]*\s|apt-get\s|apt\s|apk\s|npm\s+(?:ci|install|i)\b|mkdir\s|(?:user|group)add\s|add(?:user|group)\s|chown\s|chmod\s|echo\s[^>]*$|true$|rm\s+-rf\s+\/(?:var|tmp|root)\S*$|python[\d.]*\s+(?:--version|-V)$)/;

/** Whether a RUN behind this COPY may have changed what it brought, as `sed -i` or `2to3 -w` do. */
export function mayBeAltered(dockerfile: ParsedDockerfile, copy: Instruction): boolean {
  const image = finalInstructions(dockerfile);
  return image.slice(image.indexOf(copy) + 1).some(({ keyword, text, list, heredoc, flags }) => {
    const isCopy = keyword === 'COPY' || keyword === 'ADD';
    // What another stage or a document in place brings may replace it.
    if (isCopy) return heredoc || fromFlags({ flags }).length > 0 || text.includes('://');
    if (keyword !== 'RUN') return false;
    if (heredoc) return true;
    const commands = (list?.join(' ') ?? text).split(/&&|;|\n/);
    return !commands.every((command) => harmless.test(command.trim()));
  });
}
