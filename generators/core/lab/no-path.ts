/** Why no file is handed out under a name: not every system has it, we write it, or there are two of it. */
export type NoPath = 'badName' | 'ours' | 'twice';

/** What we write ourselves into a project, and what opens a folder in a container with commands of its own. */
const ours = [
  ...['readme.md', '.yo-rc.json', 'lesson.html', '.gitattributes', '.gitlab-ci.yml'],
  ...['.devcontainer', '.github/workflows/docker-intro.yml'],
];

/** What does not show, and what Windows takes for something else than a name. */
const strange = /[\p{C}\\:*?"<>|]/u;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/**
 * Why a file of a lab is not handed out under its name. A name that differs in capitals only is the
 * same on many systems.
 * @param taken the names before it, to which it is added
 */
export function whyNoPath(path: string, taken: Set<string>): NoPath | undefined {
  const plain = path.normalize('NFC').toLowerCase();
  const parts = plain.split('/');
  const isGit = (part: string) => /^\.git$|^git~\d/.test(part.replace(/[. ]+$/, ''));
  const isBad = (part: string) => reserved.test(part) || /[. ]$/.test(part) || isGit(part);
  if (strange.test(path) || parts.some(isBad)) return 'badName';
  const isOurs = (own: string) =>
    plain === own || plain.startsWith(`${own}/`) || own.startsWith(`${plain}/`);
  if (ours.some(isOurs)) return 'ours';
  if (taken.has(plain)) return 'twice';
  taken.add(plain);
  return undefined;
}
