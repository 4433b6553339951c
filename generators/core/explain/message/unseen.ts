import type { Messages } from '../../i18n/messages.js';
import { say } from '../../i18n/say.js';
import type { Saying } from '../../verdict/saying.js';

/** Errors whose usual sentences tell of a project, and here is none. */
const unseenIds = [
  ...([
    'npm-lock',
    'go-mod',
    'pip-equals',
    'own-missing',
    'module-missing',
    'import-name',
  ] as const),
] satisfies readonly (keyof Messages['explain']['unseen'])[];

/** Sentences with others in the place of those that tell of a project. */
export const unseen = (sayings: readonly Saying[]): readonly Saying[] =>
  sayings.map((saying) => {
    const id = unseenIds.find((each) => saying.id.startsWith(`crash.${each}.`));
    if (id === undefined) return saying;
    const [what, other] = saying.names.map((name) => (typeof name === 'string' ? name : ''));
    const part = saying.id.endsWith('.means') ? 'message' : 'remedy';
    return say(`explain.unseen.${id}.${part}`, what ?? '', other ?? '');
  });
