import type { UsualMessages } from '../../core/i18n/messages.js';
import { portInstead } from '../../core/ports/port-instead.js';

/** How a port is asked for of which this machine has many, some of them held. */
interface PortQuestion {
  readonly message: string;
  readonly default: string;
  /** Whether the usual one is. */
  readonly isTaken: boolean;
  /** What is to be said of a port that is answered and held; true where nothing is. */
  readonly held: (text: string) => Promise<true | string>;
}

/**
 * Offers a port that nobody on this machine holds, and says so of one that somebody does; whoever
 * answers the same again means it.
 * @param usual what is offered where it is free
 * @param stored what the project has already: its own container may hold that
 */
export async function portQuestion(
  message: string,
  usual: string,
  stored: string | undefined,
  { create }: UsualMessages,
): Promise<PortQuestion> {
  const instead = stored === undefined ? await portInstead(Number(usual)) : undefined;
  const offered = stored ?? `${instead ?? usual}`;
  let refused: string | undefined;
  return {
    message: instead === undefined ? message : create.askOtherPort(message, Number(usual)),
    default: offered,
    isTaken: instead !== undefined,
    held: async (text) => {
      if (text === offered || text === refused) return true;
      const free = await portInstead(Number(text));
      if (free === undefined) return true;
      refused = text;
      return create.portHeld(Number(text), free);
    },
  };
}
