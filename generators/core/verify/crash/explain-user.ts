import { nearName } from '../../text/near-name.js';
import type { Failure } from '../../verdict/failure.js';
import { baseImage, readImageName } from '../reading/dockerfile/base-image.js';
import { imageInstructions } from '../reading/dockerfile/image.js';
import { commandLine, type Instruction } from '../reading/dockerfile/instruction.js';
import type { Sources } from './own-place.js';
import { withMeaning } from './with-meaning.js';

/** Users that the usual base images bring. */
const usual = ['root', 'nobody', 'www-data', 'daemon', 'node', 'nginx', 'postgres', 'redis'];

/** Makes an engine’s word, that nobody has the name behind USER, name the line and what to write. */
export function explainUser(why: Failure, sources: Sources): Failure {
  const name = /unable to find (?:user|group) ([\w.-]+)|looking up user ([\w.-]+)/
    .exec(why.facts.detail ?? '')
    ?.slice(1)
    .find(Boolean);
  if (name === undefined) return why;
  const built = imageInstructions(sources.dockerfile);
  const by = built.find(
    ({ keyword, words }) => keyword === 'USER' && namesIn(words).includes(name),
  );
  if (by === undefined) return why;
  const near = nearName(name, [...built.flatMap(usersMadeBy), ...usual]);
  const written = `USER ${by.words[0]?.replace(name, near ?? name)}`;
  return withMeaning(
    { ...why, facts: {} },
    {
      ...(near
        ? { id: 'user-near', names: [name, written] }
        : { id: 'user-missing', names: [name, makes(name, by, sources)] }),
      location: { file: sources.file, line: by.line },
      source: by.source,
    },
  );
}

/** A user and a group, as USER has them. */
const namesIn = (words: readonly string[]): readonly string[] => (words[0] ?? '').split(':');

/** The line that makes a user, or a group: busybox has other programs for it than Debian. */
function makes(name: string, { words }: Instruction, { dockerfile }: Sources): string {
  const isUser = namesIn(words)[0] === name;
  const { name: base, tag = '' } = readImageName(baseImage(dockerfile));
  if (/alpine|busybox/.test(`${base}:${tag}`)) {
    return `RUN ${isUser ? 'adduser -D' : 'addgroup'} ${name}`;
  }
  return `RUN ${isUser ? 'useradd' : 'groupadd'} ${name}`;
}

/** The names behind `useradd` and its like. */
const usersMadeBy = (instruction: Instruction): readonly string[] =>
  instruction.keyword === 'RUN'
    ? commandLine(instruction)
        .split(/&&|[;|]/)
        .filter((command) => /\b(?:useradd|adduser|groupadd|addgroup)\b/.test(command))
        .flatMap((command) => command.trim().split(/\s+/).slice(-1))
    : [];
