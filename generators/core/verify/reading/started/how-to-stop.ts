import type { ContextFiles } from '../context/context-files.js';
import { commandOf } from '../dockerfile/command.js';
import type { ParsedDockerfile } from '../dockerfile/dockerfile.js';
import { type Language, languageOf } from './languages.js';
import { asList, plainLine } from './started-command.js';
import { startedCommands } from './started-commands.js';

/** What makes a program end at `docker stop`. */
interface HowToStop {
  /** The line of the Dockerfile in the list form, where a shell stands before the program and hands no signal on. */
  readonly list: string | undefined;
  /** What to write, and where. */
  readonly edit: string | undefined;
  readonly where: 'Dockerfile' | 'program' | undefined;
}

const sigint = { edit: 'STOPSIGNAL SIGINT', where: 'Dockerfile' } as const;

/**
 * What the first process of a container must be told: a signal for which it has no handler it does not
 * heed, where others would end (https://docs.docker.com/reference/cli/docker/container/run/#init).
 * Python and the server of PHP have one for SIGINT, Node.js has none. Go, Java and Apache end by
 * themselves.
 */
const inLanguage: Partial<Record<Language, Pick<HowToStop, 'edit' | 'where'>>> = {
  python: sigint,
  javascript: { edit: 'process.on("SIGTERM", () => process.exit());', where: 'program' },
};

/** How an application is told to end. */
export function howToStop(dockerfile: ParsedDockerfile, files: ContextFiles): HowToStop {
  const commands = startedCommands(dockerfile, files);
  const command = commandOf(dockerfile);
  const list =
    command?.shell && command.words ? `${command.by.keyword} ${asList(command.words)}` : undefined;
  const language = languageOf(dockerfile, commands);
  const isPhpServer = commands.some((each) => /^php\S* -S\b/.test(plainLine(each)));
  const { edit, where } = isPhpServer ? sigint : ((language && inLanguage[language]) ?? {});
  // Behind a shell, nobody knows yet whether the program heeds the signal.
  if (list !== undefined && where === 'program') return { list, edit: undefined, where: undefined };
  return { list, edit, where };
}
