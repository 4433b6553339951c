import type { Room } from './room.js';

interface Command {
  readonly argv: readonly string[];
  /** All of its environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** What students' programs are held by, so that they leave nothing and harm nobody. */
export interface Hold {
  /** Whether they see neither the machine's files nor its processes. */
  readonly isWalled: boolean;
  /** The command that runs another one in a room. */
  readonly command: (command: Command, room: Pick<Room, 'folder' | 'inside'>) => Command;
}

/** Nothing but the group that every program of ours is in. */
export const group: Hold = { isWalled: false, command: (command) => command };
