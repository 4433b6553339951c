import { say } from '../../../i18n/say.js';
import type { RunResult } from '../../../process/run.js';
import { type Failure, failure } from '../../../verdict/failure.js';
import type { AllowedProject } from '../../compose/allowed/allowed-project.js';
import { copyBounds, weighFolders } from '../../compose/weigh-folders.js';
import type { ComposeFile } from '../../reading/compose/read-compose.js';

/** Why the folders that services mount are not copied; undefined where they can be. */
export function whyNotCopied(
  { services }: AllowedProject,
  root: string,
  compose: Extract<ComposeFile, { readonly services: unknown }>,
): Failure | undefined {
  const mounting = services.flatMap(({ name, mounts }) =>
    mounts.flatMap((mount) =>
      mount.kind === 'folder' && mount.isThere ? [{ name, path: mount.path }] : [],
    ),
  );
  const told = weighFolders(root, [...new Set(mounting.map(({ path }) => path))]);
  if (told === undefined) return undefined;
  if ('unreadable' in told) return failure('UNFIT_FILE', { source: told.unreadable });
  const { name } = mounting.find(({ path }) => path === told.tooLarge) ?? {};
  const { line } = compose.services.find((each) => each.name === name) ?? compose;
  const { bytes, entries } = copyBounds;
  const words = {
    message: [say('compose.heavy', told.tooLarge, bytes / 2 ** 20, entries)],
    remedy: [say('compose.heavyRemedy')],
  };
  return { ...failure('COMPOSE_UNPROVEN', {}, { file: compose.file, line }), words };
}

/** What a file says that `docker cp` could not read: its path in the project; undefined where none is the matter. */
export function fileNotCopied({ stderr }: RunResult, root: string): Failure | undefined {
  const at = stderr.indexOf(`${root}/`);
  const end = stderr.lastIndexOf(': ');
  const isOfFile = /(?:^|: )(?:open|lstat|stat|read|readlink) $/.test(
    stderr.slice(0, at).slice(-80),
  );
  if (at < 0 || end < at || !isOfFile) return undefined;
  return failure('UNFIT_FILE', { source: stderr.slice(at + root.length + 1, end) });
}
