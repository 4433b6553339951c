import type { Messages } from '../../../i18n/messages.js';

/** Options whose values are read, part by part. */
export type ReadOption = 'publish' | 'volume' | 'mount' | 'env' | 'network' | 'restart';

type SaidOption = keyof Messages['explain']['option'];

/** An option of a command: its names, whether a value belongs to it, and what is said of it. */
export interface CommandOption {
  readonly short: string | undefined;
  readonly long: string;
  readonly takes: boolean;
  readonly says: SaidOption | ReadOption;
}

/** `'p publish': 'publish'` is -p and --publish; a name alone has no short form. */
type Named = Readonly<Record<string, CommandOption['says']>>;

const rows = (named: Named, takes: boolean): readonly CommandOption[] =>
  Object.entries(named).map(([names, says]) => {
    const [first = '', second] = names.split(' ');
    return second === undefined
      ? { short: undefined, long: first, takes, says }
      : { short: first, long: second, takes, says };
  });

/** Options that are said or not. */
export const switches = (named: Named): readonly CommandOption[] => rows(named, false);

/** Options to which a value belongs. */
export const valued = (named: Named): readonly CommandOption[] => rows(named, true);
