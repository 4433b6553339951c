import { readAny } from '../crash/errors/any.js';
import { withoutText } from '../crash/errors/npm.js';
import type { ProgramError } from '../crash/errors/program-error.js';
import { type ReadError, readError } from '../crash/errors/read-error.js';
import { readCompiled, wordsAt } from './read-compiled.js';

/** Of what an installer says, the one line that tells; of several the first, since others follow from it. */
const installers: readonly RegExp[] = [
  /^E: (?!Sub-process )(.*)$/,
  /^npm (?:ERR!|error) (?!code |path |errno |syscall |command |A complete log|\s*$|cwd|signal|Lifecycle|workspace|location|node_modules)(.*)$/,
  /^ERROR: (?!Exception|Failed to build installable|Could not build wheels|Ignored the following)(.*)$/,
  /^\s*(?:error|fatal|FATAL): (?!subprocess-exited|metadata-generation|Recipe )(.*)$/i,
  /^\[ERROR\] (?!COMPILATION ERROR|Failed to execute goal|To see|Re-run|For more|\[Help|\s*$|->)(.*)$/,
  /^(?:go: )((?!downloading|added|finding|creating).*)$/,
  /^(?:make|ninja): \*\*\* (.*)$/,
  /^(?:Unknown command: |go \S+: unknown command| {4}apt install python)(.*)$/,
];

function readInstaller(lines: readonly string[]): ProgramError | undefined {
  for (const pattern of installers) {
    const found = lines.find((line) => pattern.test(line));
    if (found) return wordsAt(withoutText(found.trim()));
  }
  return undefined;
}

/** What says that something else has failed, and not why. */
const follows =
  /^(?:npm (?:ERR!|error|notice|warn)|make(?:\[\d+\])?: \*\*\*|ELIFECYCLE|exit status \d|error Command failed|info Visit|\[notice\]|hint: |note: )/;

/** The error in what a command has printed: the compiler’s, that of a language, an installer’s, or the likeliest line. */
export function readCommand(log: string): ReadError {
  const lines = log.split('\n');
  const compiled = readCompiled(lines);
  if (compiled) return { ...compiled, by: 'any' };
  const own = readError(log);
  if (own && own.by !== 'npm' && own.by !== 'shell' && own.by !== 'go') return own;
  const installer = readInstaller(lines);
  if (installer) return { ...installer, by: 'any' };
  if (own) return own;
  const rest = lines.filter((line) => !follows.test(line.trim()));
  const likely = readAny(rest.length > 0 ? rest : lines) ?? wordsAt('');
  return { ...likely, by: 'any' };
}
