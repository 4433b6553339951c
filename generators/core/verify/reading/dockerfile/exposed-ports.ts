import type { ParsedDockerfile } from './dockerfile.js';
import { imageInstructions } from './image.js';

/** Ports of a range that are worth a look. */
const mostOfRange = 100;

/** The TCP ports that the image itself exposes, in their order; what a variable says is not known. */
export function exposedPorts(dockerfile: ParsedDockerfile): readonly number[] {
  const words = imageInstructions(dockerfile)
    .filter(({ keyword }) => keyword === 'EXPOSE')
    .flatMap((instruction) => instruction.words);
  return [...new Set([...new Set(words)].flatMap(portsOf))];
}

/** `EXPOSE 5000:5000` exposes 5000, and `"5000"` as well. */
function portsOf(word: string): number[] {
  const match = /^["']?(\d{1,5})(?:-(\d{1,5}))?(?::\d+)?(?:\/(\w+))?["']?$/.exec(word);
  if (match === null || /^(?:udp|sctp)$/i.test(match[3] ?? '')) return [];
  const first = Number(match[1]);
  const last = Math.min(Number(match[2] ?? first), first + mostOfRange);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
