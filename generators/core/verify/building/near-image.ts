import { nearName } from '../../text/near-name.js';
import type { Meaning } from '../crash/meaning.js';
import type { Sources } from '../crash/own-place.js';

/** Images that beginners build on, and the words of which their tags are made. */
const images = [
  ...['python', 'node', 'nginx', 'php', 'golang', 'debian', 'ubuntu', 'alpine', 'httpd', 'mysql'],
  ...['postgres', 'mariadb', 'redis', 'mongo', 'ruby', 'rust', 'openjdk', 'eclipse-temurin'],
  ...['maven', 'gradle', 'busybox', 'tomcat', 'wordpress', 'fedora'],
];
const tagWords = ['slim', 'alpine', 'bookworm', 'trixie', 'bullseye', 'latest', 'apache', 'lts'];

/** An image of Docker's own whose name, or a word of whose tag, is misspelt: the line as it was meant. */
export function explainNearImage(
  line: number | undefined,
  { dockerfile, file }: Sources,
): Meaning | undefined {
  const from = dockerfile.instructions.find((each) => each.line === line);
  const [image = '', ...rest] = from?.keyword === 'FROM' ? from.words : [];
  const [, name = '', tag] = /^([a-z-]{3,40})(?::([\w.-]{1,60}))?$/.exec(image) ?? [];
  if (from === undefined || name === '') return undefined;
  const right = images.includes(name) ? name : nearName(name, images);
  const tagMeant = tag
    ?.split('-')
    .map((word) => (tagWords.includes(word) ? word : (nearName(word, tagWords) ?? word)))
    .join('-');
  if (right === undefined || (right === name && tagMeant === tag)) return undefined;
  const meant = tagMeant === undefined ? right : `${right}:${tagMeant}`;
  const written = ['FROM', ...from.flags, meant, ...rest].join(' ');
  return {
    ...{ id: 'image-near', names: [image, written] },
    ...{ location: { file, line: from.line }, source: from.source },
  };
}
