import type { Guard } from '../process/guard.js';
import type { ProjectReport } from '../verdict/report.js';
import type { Watcher } from '../verdict/watcher.js';
import { openHost } from './outside/host.js';
import { verifyOutside } from './outside/verify-outside.js';
import type { Project } from './reading/read-project.js';
import type { Surroundings } from './steps/surroundings.js';
import { verifyStatic } from './steps/verify-static.js';

interface WithoutRequest extends Pick<Surroundings, 'system' | 'options' | 'messages' | 'signal'> {
  readonly guard: Guard;
  /** Told, in a line, with which rights students' programs run. */
  readonly tell: (line: string) => void;
}

type VerifyOne = (project: Project, watcher: Watcher) => Promise<ProjectReport>;

/** How a project is verified without an engine: by its files only, or on this machine. */
export async function verifierWithout(request: WithoutRequest): Promise<VerifyOne> {
  if (request.options.mode !== 'outside') {
    return (project, watcher) => verifyStatic(project, { ...request, watcher });
  }
  const host = await openHost(request);
  const { walled, open } = request.messages.verify.trust;
  request.tell(host.hold.isWalled ? walled : open(process.getuid?.() === 0));
  return (project, watcher) => verifyOutside(project, { ...request, host, watcher });
}
