import { daemonOf } from '../reading/started/daemons.js';
import { plainLine, type StartedCommand } from '../reading/started/started-command.js';
import { startedCommands } from '../reading/started/started-commands.js';
import { commandFor } from './command-for.js';
import type { Meaning } from './meaning.js';
import { inProject, type Sources } from './own-place.js';

/** Shells, and languages that read what somebody types: without a file, and without anybody, they end at once. */
const reads = /^(?:ba|da|a|z)?sh$|^(?:python[\d.]*|node|irb|php(?: -a)?|jshell|psql|mysql)$/;

/** What only builds. */
const builds =
  /^(?:vite|next|nuxt|nuxi|astro|ng|gatsby|react-scripts|vue-cli-service|webpack|tsc|hugo|jekyll|parcel|rollup|esbuild)(?: (?:.* )?(?:build|--build|generate))?$|^(?:mvnw?|gradlew?) .*(?:package|build|install)$|^go build\b|^cargo build\b|^dotnet (?:build|publish)\b/;

/** Why a command ended at once, by its words: it works on behind, only builds, or waits for somebody to type. */
export function explainQuietCommand(
  sources: Sources,
  port: number | undefined,
): Meaning | undefined {
  const commands = startedCommands(sources.dockerfile, sources.files);
  const behind = commands.findLast(
    (command, at) => sendsBehind(command) && !commands.slice(at).some(waits),
  );
  if (behind) return { id: 'background', names: [inForeground(behind)], ...at(behind, sources) };
  const last = commands.at(-1);
  const line = last && plainLine(last);
  if (last === undefined || line === undefined) return undefined;
  const place = at(last, sources);
  if (reads.test(line)) return { id: 'only-reads', names: [line, commandFor(sources)], ...place };
  if (builds.test(line)) return { id: 'only-builds', names: [line], ...place };
  if (!/^php[\d.]* (?!.*-S)\S+\.php\b/.test(line)) return undefined;
  const served = last.write(['php', '-S', `0.0.0.0:${port ?? 8000}`]);
  return { id: 'page-once', names: [served], ...place };
}

/** Whether the last command that a container carries out leaves a server behind, and ends. */
export function endsByItself({ dockerfile, files }: Sources): boolean {
  const last = startedCommands(dockerfile, files).at(-1);
  return last !== undefined && sendsBehind(last);
}

const sendsBehind = (command: StartedCommand): boolean =>
  command.background || daemonOf(command) !== undefined;

const waits = ({ words }: StartedCommand): boolean => words[0] === 'wait';

/** The same command in the foreground, as it is written there; empty where that is not known. */
function inForeground(command: StartedCommand): string {
  const words = command.background ? command.words : daemonOf(command)?.foreground(command.words);
  return words ? command.write(words) : '';
}

function at({ path, line, source }: StartedCommand, { file, context }: Sources) {
  return { location: { file: path === undefined ? file : inProject(context, path), line }, source };
}
