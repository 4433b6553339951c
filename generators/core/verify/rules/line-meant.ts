import { nearest } from '../../options/nearest.js';
import { mergeMark } from '../reading/context/merge-mark.js';
import { type Instruction, keywords } from '../reading/dockerfile/instruction.js';
import { asList } from '../reading/started/started-command.js';
import type { Finding } from './rule.js';

/** UTF-16 code units of a line that are looked at. */
const longestLine = 500;

type Meant = Pick<Finding, 'names' | 'means'>;

/** How other languages begin a comment, and end it. */
const comment = /^(?:\/\/|\/\*|--|<!--)\s*(.*?)\s*(?:\*\/|-->)?$/;

/** What is typed at a terminal to have Docker do something. */
const forTerminal = /^(?:docker|docker-compose|podman)\s/;

/** What a server is started with. */
const starts =
  /^(?:python[\d.]*|node|flask|gunicorn|uvicorn|streamlit|java|php|nginx|npm (?:run )?start|yarn start)(?=\s|$)/;

/** What prepares an image. */
const prepares =
  /^(?:pip[\d.]*|apt|apt-get|apk|dnf|yum|npm|npx|yarn|pnpm|python[\d.]*|node|php|java|composer|go|mvn|gradle|git|curl|wget|mkdir|chmod|chown|cp|mv|rm|touch|echo|tar|unzip|useradd|adduser)\s/;

/** What a shell alone makes something of: it quotes, goes on, or stands for something. */
const forShell = /["'`$&|;<>*~()\\]/;

/** What is told to a shell for what follows in the same line. */
const lasts = /^(?:cd|export)\s.*(?:&&|\||;)/;

/** What a shell is told, and the instruction that does the same and lasts. */
const instead = [
  [/^cd ([\w./-]+)$/, 'WORKDIR'],
  [/^export (\w+=(?:[^\s"'`$&|;<>*~()\\]+|"[^"`$\\]*"|'[^']*'))$/, 'ENV'],
] as const;

/**
 * What a line was meant to be that begins with no instruction: with no names where nothing tells.
 * @param isLast whether no instruction follows: what is started stands there
 */
export async function lineMeant(
  { source: whole, typed }: Pick<Instruction, 'source' | 'typed'>,
  isLast: boolean,
): Promise<Meant> {
  const source = whole.slice(0, longestLine);
  const mark = mergeMark(source);
  if (mark !== undefined) return { means: 'merge-conflict', names: [mark] };
  if (/^(?:```|~~~)/.test(source)) return { means: 'line-fence', names: [source.slice(0, 3)] };
  const text = comment.exec(source)?.[1];
  if (text !== undefined) return { means: 'line-comment', names: [typed, `# ${text}`.trim()] };
  const command = source.replace(/^[$>]\s+/, '').replace(/^sudo\s+/, '');
  if (forTerminal.test(command)) return { means: 'line-terminal', names: [command] };
  if (isLast && starts.test(command)) {
    const words = forShell.test(command) ? command : asList(command.split(/\s+/));
    return { means: 'line-start', names: [command, `CMD ${words}`] };
  }
  if (prepares.test(command) || lasts.test(command))
    return { means: 'line-run', names: [command, `RUN ${command}`] };
  const written = await withInstruction(source);
  return written === undefined ? {} : { names: [typed, written] };
}

/** The line with the instruction that its first word is nearly. */
async function withInstruction(source: string): Promise<string | undefined> {
  const [, word = '', rest = ''] = /^([\w-]+)[=:]?(.*)$/.exec(source) ?? [];
  const lower = keywords.map((keyword) => keyword.toLowerCase());
  for (const [told, instruction] of instead) {
    const what = told.exec(source)?.[1];
    if (what !== undefined) return `${instruction} ${what}`;
  }
  if (/^(?:cd|export)$/.test(word)) return undefined;
  const near = await nearest(word, lower);
  return near === undefined ? undefined : `${near.toUpperCase()} ${rest.trim()}`.trim();
}
