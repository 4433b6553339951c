import { deadlines, type Engine } from '../engine.js';
import { storeFormat, workingContainers } from './working-containers.js';

/** Removes what a build that was cut off has left, where its engine leaves anything of the kind. */
export async function removeWorking(engine: Engine, label: string): Promise<void> {
  if (engine.name !== 'podman') return;
  const call = { timeout: deadlines.remove };
  const { stdout } = await engine.ask(['podman', 'info', '--format', storeFormat], call);
  const left = workingContainers(stdout, label);
  if (left.length > 0) await engine.run(['docker', 'rm', '-f', ...left], call);
}
