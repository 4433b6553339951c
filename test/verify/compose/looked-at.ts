import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../generators/core/package/package-root.js';
import { allow } from '../../../generators/core/verify/compose/allowed/allow.js';
import type { AllowedProject } from '../../../generators/core/verify/compose/allowed/allowed-project.js';
import { beforeReading } from '../../../generators/core/verify/compose/before-reading.js';
import type { ComposeRefusal } from '../../../generators/core/verify/compose/refusal.js';
import { readCompose } from '../../../generators/core/verify/reading/compose/read-compose.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { plant } from '../../zoo/plant.js';
import type { Entries } from '../../zoo/specimen.js';

/** Where a recorded configuration says that its project lies. */
export const recordedRoot = '/the/project';

/** A project with that Compose file, as a path without links. */
export const composeProject = (text: string, files: Entries = {}): string =>
  plant(
    { id: 'project', files: { 'web/Dockerfile': 'FROM debian\n', 'compose.yaml': text, ...files } },
    realpathSync(temporaryFolder()),
  );

/** The tree of its Compose file. */
export async function composeTree(root: string) {
  const compose = await readCompose(root);
  if (compose === undefined || !('tree' in compose)) {
    throw new Error(`It cannot be read: ${JSON.stringify(compose)}`);
  }
  return compose.tree;
}

/** What is refused before Compose has read a file. */
export const refusedFirst = async (root: string): Promise<ComposeRefusal | undefined> =>
  beforeReading(await composeTree(root), root);

/** What may be started of a configuration that was recorded. */
export const allowedOf = (config: unknown, root: string): AllowedProject | ComposeRefusal =>
  allow(JSON.parse(JSON.stringify(config).replaceAll(recordedRoot, root)), root);

/** What Compose has made of each file, line by line, as it was recorded. */
export const recordedFile = join(packageRoot, 'test/verify/compose/resolved.jsonl');

/** By what the file asks for. */
export const recorded = (): ReadonlyMap<string, unknown> =>
  new Map(
    readFileSync(recordedFile, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { what, config } = JSON.parse(line) as { what: string; config: unknown };
        return [what, config] as const;
      }),
  );
