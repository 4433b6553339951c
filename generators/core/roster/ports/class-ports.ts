import type { Draft } from '../draft.js';
import type { Findings } from '../list/findings.js';
import type { StandingProject } from '../student.js';
import { assignPorts, rankOfPort, roomFrom } from './assign-ports.js';

/** First ports that are proposed where one leaves too little room. */
const otherBases = [10_000, 30_000, 45_000, 1024] as const;

/** The port that somebody asked for a student to have, with the way to refuse it. */
export interface SaidPort {
  readonly port: number;
  refuse(message: string): void;
}

/**
 * The ports of a class, by folder: what was said for a student, else what their project has, else
 * a free one. Undefined, and told, where there are not enough.
 */
export function classPorts(
  drafts: readonly Draft[],
  said: ReadonlyMap<Draft, SaidPort>,
  standing: ReadonlyMap<string, StandingProject>,
  base: number,
  findings: Findings,
): ReadonlyMap<string, number> | undefined {
  const owners = new Map<number, Draft>();
  const fixed = new Map<string, number>();
  for (const [draft, { port, refuse }] of said) {
    const other = owners.get(port);
    if (other !== undefined)
      refuse(findings.messages.roster.portTwice(port, findings.nameOf(other.row)));
    else {
      owners.set(port, draft);
      fixed.set(draft.folder, port);
    }
  }
  const keep = (draft: Draft, port: number): void => {
    const other = owners.get(port);
    const claim = other && said.get(other);
    // Of two projects with one port, the one that it was made for keeps it: students edit theirs.
    if (claim !== undefined)
      claim.refuse(findings.messages.roster.portStanding(port, findings.nameOf(draft.row)));
    else if (other === undefined || isDearer(draft.folder, other.folder, port, base)) {
      if (other !== undefined) fixed.delete(other.folder);
      owners.set(port, draft);
      fixed.set(draft.folder, port);
    }
  };
  for (const draft of drafts) {
    const port = standing.get(draft.folder)?.port;
    if (port !== undefined && !said.has(draft)) keep(draft, port);
  }
  const held = [...standing.values()].map(({ port }) => port);
  const wishes = drafts.map(({ folder }) => ({ folder, fixed: fixed.get(folder) }));
  const ports = assignPorts(wishes, held, base);
  if (ports === undefined) {
    const used = new Set([...held, ...fixed.values()]);
    const wanted = drafts.length - fixed.size;
    const better = otherBases.find((other) => other !== base && roomFrom(other, used) >= wanted);
    findings.elsewhere(
      '--port-base',
      findings.messages.roster.fewPorts(base, roomFrom(base), drafts.length, better),
    );
  }
  return ports;
}

/** Whether a port is rather that of this folder than of the other one, in whatever order they stand. */
function isDearer(folder: string, other: string, port: number, base: number): boolean {
  const [ours, theirs] = [rankOfPort(folder, port, base), rankOfPort(other, port, base)];
  return ours < theirs || (ours === theirs && folder < other);
}
