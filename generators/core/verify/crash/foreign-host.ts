import { listeningLines } from '../reading/listening-lines.js';
import { flaskRun } from '../reading/python/flask.js';
import { commandWith } from './command-with.js';
import type { Meaning } from './meaning.js';
import { inProject } from './own-place.js';
import { lineOf, pythonOf } from './python/python-of.js';
import type { Seen, Sign } from './sign.js';

/** An address of four numbers that is neither all of a machine's own nor this machine itself. */
const foreign = /(?<![\d.])(?!0\.0\.0\.0(?![\d.])|127\.)(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/;

/** Where every server may listen. */
const everywhere = /^(?:0\.0\.0\.0|localhost|127\.[\d.]+|::1?|)$/;

/** A server is told to listen at an address that its container does not have: in a call, a command, or a line. */
function explainHost(isUnknown: boolean, seen: Seen): Meaning | undefined {
  const { sources, place } = seen;
  const program = pythonOf(sources, place);
  const call = program && flaskRun(program.text);
  const host = /^u?(["'])([^"'\n]{0,200})\1$/.exec(call?.host ?? call?.positional ?? '')?.[2];
  if (program && call && host !== undefined && !everywhere.test(host)) {
    const written = call.source.replace(host, '0.0.0.0');
    return { id: 'foreign-host', names: [host, written], ...lineOf(program, call.line, sources) };
  }
  // A name that is not known may be that of another machine, which is asked for something.
  return isUnknown ? undefined : (inCommand(seen) ?? inLine(seen));
}

function inCommand({ sources }: Seen): Meaning | undefined {
  const isIt = (word: string) => foreign.test(word);
  const mend = (word: string) => word.replace(foreign, '0.0.0.0');
  let host = '';
  const found = commandWith(
    isIt,
    (words) => {
      host = foreign.exec(words.find(isIt) ?? '')?.[0] ?? '';
      return words.map(mend);
    },
    sources,
  );
  const { location, source } = found ?? {};
  return found && { id: 'foreign-host', names: [host, found.written], location, source };
}

function inLine({ sources }: Seen): Meaning | undefined {
  const { dockerfile, files, file, context } = sources;
  const found = listeningLines(dockerfile, files).find(({ source }) => foreign.test(source));
  if (found === undefined) return undefined;
  const { path, line, source } = found;
  const location = { file: path === undefined ? file : inProject(context, path), line };
  const names = [foreign.exec(source)?.[0], source.replace(foreign, '0.0.0.0')];
  return { id: 'foreign-host', names, location, source };
}

/** What is said of an address at which nothing can listen. */
export const signsOfHost: readonly Sign[] = [
  [
    /[Cc](?:annot|an't) assign requested address|EADDRNOTAVAIL|Name or service not known/,
    ([said = ''], seen) => explainHost(said.startsWith('Name'), seen),
  ],
];
