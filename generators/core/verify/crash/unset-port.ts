import { type Failure, locationAt } from '../../verdict/failure.js';
import { imageInstructions } from '../reading/dockerfile/image.js';
import { programFiles } from '../reading/listening-lines.js';
import { isSourceOf } from '../reading/started/languages.js';
import type { Meaning } from './meaning.js';
import { inProject, type Sources } from './own-place.js';

/** From here on Linux chooses where a program leaves it the choice. Source: ip_local_port_range in ip(7) */
const chosen = 32768;

/** What programs of Node.js take where nobody says a port. */
const usual = 3000;

/** A variable that says a port, and nothing beside it for where it is not set. */
const alone = /\bprocess\.env\.(\w*PORT)\b(?!\s*(?:\|\||\?\?|:))/;
const takenApart = /\{\s*(PORT)\s*\}(?=\s*=\s*process\.env\b)/;

const longestLine = 500;

/** An application that listens on a port which nobody has named: it was left to the system. */
export const explainAnyPort = ({ facts }: Failure, sources: Sources): Meaning | undefined =>
  (facts.number ?? 0) < chosen ? undefined : explainUnsetPort(sources, facts.containerPort);

/** The line that takes a port from a variable which is not set. @param wanted the port that is expected */
export function explainUnsetPort(
  sources: Sources,
  wanted: number | undefined,
): Meaning | undefined {
  const { files, context } = sources;
  const port = wanted === undefined || wanted >= chosen ? usual : wanted;
  for (const path of programFiles(files).filter((each) => isSourceOf('javascript', each))) {
    for (const [index, line] of (files.lines(path) ?? []).entries()) {
      const name = line.length > longestLine ? undefined : nameIn(line);
      if (name === undefined || isSet(name, sources)) continue;
      const source = line.trim();
      const mended = source
        .replace(alone, (found) => `${found} || ${port}`)
        .replace(takenApart, `{ ${name} = ${port} }`);
      return {
        id: 'unset-port',
        names: [name, mended, `ENV ${name}=${port}`],
        location: locationAt(inProject(context, path), index + 1),
        source,
      };
    }
  }
  return undefined;
}

const nameIn = (line: string): string | undefined =>
  /^\s*(?:\/\/|\*)/.test(line) ? undefined : (alone.exec(line)?.[1] ?? takenApart.exec(line)?.[1]);

const isSet = (name: string, { dockerfile }: Sources): boolean =>
  imageInstructions(dockerfile).some(
    ({ keyword, text }) => keyword === 'ENV' && new RegExp(`(?:^|\\s)${name}[= ]`).test(text),
  );
