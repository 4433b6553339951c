import type { Failure } from '../../verdict/failure.js';
import { listensOnFile, onlyWaits } from '../reading/serving/never-listens.js';
import { commandFor } from './command-for.js';
import type { Meaning } from './meaning.js';
import { explainLoop, explainMute } from './mute-page.js';
import type { Sources } from './own-place.js';

/** Why a container runs and never answers, where that is known: it only waits, listens on a file, or never comes to the end of a page. */
export function explainWait({ facts }: Failure, sources: Sources): Meaning | undefined {
  if (facts.mute) return explainMute(sources, facts.number);
  const { dockerfile, file } = sources;
  const { socket, containerPort } = facts;
  const waits = onlyWaits(dockerfile);
  const by = waits ?? (socket === undefined ? undefined : listensOnFile(dockerfile, [socket]));
  const place = by && { location: { file, line: by.line }, source: by.source };
  if (waits) return { id: 'only-waits', names: [commandFor(sources)], ...place };
  return socket
    ? { id: 'socket-file', names: [socket, `${containerPort}`], ...place }
    : explainLoop(sources);
}
