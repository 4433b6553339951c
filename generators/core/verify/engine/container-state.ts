import { isIP } from 'node:net';
import type { EngineKind } from './kinds/engine-kind.js';

/** A container as the engine sees it. */
export interface ContainerState {
  readonly running: boolean;
  readonly exitCode: number;
  readonly outOfMemory: boolean;
  /** The host's port that leads to the container, where one is published. */
  readonly hostPort: number | undefined;
  /** What others reach it by in its network: an IP address, or its own name there. */
  readonly address?: string | undefined;
}

/**
 * Reads what `docker container inspect` printed in our format; undefined where it is no state.
 */
export function parseState(
  line: string,
  containerPort: number,
  { outOfMemory = [] }: Pick<EngineKind, 'outOfMemory'>,
): ContainerState | undefined {
  const match = /^(\w+)\|(-?\d+)\|(true|false)\|([^|]*)(?:\|([^|]*)\|(.*))?$/m.exec(line);
  if (match === null) return undefined;
  const [, status, exitCode, oom, ports = 'null', address, name] = match;
  const published = (JSON.parse(ports) ?? {}) as Record<string, { HostPort: string }[] | null>;
  const hostPort = published[`${containerPort}/tcp`]?.[0]?.HostPort;
  return {
    // Compose starts a service again that asks for that, some times. `paused` and the like do not
    // come up: nothing here asks for them.
    running: status === 'running' || status === 'restarting',
    exitCode: Number(exitCode),
    outOfMemory: oom === 'true' || outOfMemory.includes(Number(exitCode)),
    hostPort: hostPort === undefined ? undefined : Number(hostPort),
    // Where there is none, Docker 29 says `invalid IP`.
    address: address?.split(' ').find(isIP) ?? (name || undefined),
  };
}
