import { join } from 'node:path';
import { failure } from '../../../verdict/failure.js';
import { imageOf } from '../../compose/contained-compose.js';
import { foldersOf } from '../../compose/contained-mounts.js';
import { deadlines } from '../../engine/engine.js';
import { classifyEngine } from '../../engine/words/classify.js';
import type { EngineRun } from '../engine-run.js';
import { type StepResult, succeeded } from '../step.js';
import type { ComposedRun } from './composed-run.js';
import { fileNotCopied } from './why-not-copied.js';

/**
 * Copies the folders of the project that services mount into volumes of their own: so no container
 * can change the project, and an engine elsewhere has them too. What copies is never started.
 * @returns why that failed; undefined where all are there
 */
export async function copyFolders(
  onEngine: EngineRun,
  { allowed, asked }: ComposedRun,
): Promise<StepResult | undefined> {
  const { engine, session, signal, within, root } = onEngine;
  const folders = foldersOf(allowed, session);
  if (folders.length === 0) return undefined;
  const labels = ['--label', session.label, '--label', session.runLabel];
  const carrier = `${session.name}-copies`;
  const image = imageOf(asked.service, asked.service.name, session);
  const create = ['docker', 'create', ...labels, '--name', carrier, '--network', 'none'];
  const commands = [
    ...folders.map(({ volume }) => ['docker', 'volume', 'create', ...labels, volume]),
    [
      ...create,
      ...folders.flatMap(({ volume }, index) => ['-v', `${volume}:/docker-intro/${index}`]),
      ...['--', image, 'never-started'],
    ],
    ...folders.flatMap(({ path, isThere }, index) =>
      isThere
        ? [['docker', 'cp', '-a', `${join(root, path)}/.`, `${carrier}:/docker-intro/${index}`]]
        : [],
    ),
    // With the volumes that its image declares; those of the folders have names, and stay.
    ['docker', 'rm', '-f', '-v', carrier],
  ];
  for (const argv of commands) {
    const isCopy = argv[1] === 'cp';
    // To an engine elsewhere half a gigabyte takes its time.
    const timeout = within(isCopy ? deadlines.build : deadlines.start);
    const done = await engine.run(argv, { timeout, signal });
    if (succeeded(done)) continue;
    if (done.ended === 'timedOut') {
      return { failure: failure('ENGINE_HUNG', { number: Math.round(timeout / 1000) }) };
    }
    const why = isCopy ? fileNotCopied(done, root) : undefined;
    return { failure: why ?? classifyEngine(done), output: done.output };
  }
  return undefined;
}
