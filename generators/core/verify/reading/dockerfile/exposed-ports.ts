import type { ParsedDockerfile } from './dockerfile.js';
import { imageInstructions } from './image.js';

/** Ports of a range that are worth a look. */
const mostOfRange = 100;

/** Of what is higher, Docker says that it is no port. */
const highestPort = 65_535;

/** What EXPOSE says of a Dockerfile's own; the base may say more. */
interface ExposedPorts {
  /** The TCP ports that are written out, in their order. */
  readonly ports: readonly number[];
  /** Whether there are more that a variable holds: only the built image knows them. */
  readonly isOpen: boolean;
}

export function exposedPorts(dockerfile: ParsedDockerfile): ExposedPorts {
  const words = imageInstructions(dockerfile)
    .filter(({ keyword }) => keyword === 'EXPOSE')
    .flatMap((instruction) => instruction.words);
  return {
    ports: [...new Set([...new Set(words)].flatMap(portsOf))],
    isOpen: words.some((word) => word.includes('$')),
  };
}

/** `5000`, `"5000"`, `5000-5003/tcp`; of a pair as for `-p`, Docker takes the last one. */
export function portsOf(word: string): number[] {
  const match = /^["']?(?:[^/]*:)?(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?["']?$/.exec(word);
  if (match === null || /^(?:udp|sctp)$/i.test(match[3] ?? '')) return [];
  const first = Number(match[1]);
  const last = Math.min(Number(match[2] ?? first), first + mostOfRange);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (port) => port <= highestPort,
  );
}
