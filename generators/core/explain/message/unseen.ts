import type { Messages } from '../../i18n/messages.js';
import { say } from '../../i18n/say.js';
import type { Saying } from '../../verdict/saying.js';

/** Errors whose usual sentences tell of a project, and here is none. */
const unseenIds = [
  ...([
    'npm-lock',
    'go-mod',
    'pip-equals',
    'command-missing',
    'own-missing',
    'module-missing',
    'import-name',
  ] as const),
] satisfies readonly (keyof Messages['explain']['unseen'])[];

/** Sentences with others in the place of those that tell of a project. */
export const unseen = (sayings: readonly Saying[]): readonly Saying[] =>
  sayings.map((saying) => {
    const id = unseenIds.find((each) => saying.id.startsWith(`crash.${each}.`));
    const [what, other] = saying.names.map((name) => (typeof name === 'string' ? name : ''));
    // Of a path, the same is said where only its loader is missing; a command has none.
    if (id === undefined || (id === 'command-missing' && !what?.includes('/'))) return saying;
    const part = saying.id.endsWith('.means') ? 'message' : 'remedy';
    return say(`explain.unseen.${id}.${part}`, what ?? '', other ?? '');
  });
