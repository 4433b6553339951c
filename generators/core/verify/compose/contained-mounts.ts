import type { Session } from '../engine/session.js';
import type { AllowedMount, AllowedProject, AllowedService } from './allowed/allowed-project.js';

/** A mount as Compose has it; what is a text is none. @param folders all that are copied */
export function mounted(mount: AllowedMount, folders: readonly CopiedFolder[]): readonly object[] {
  const { target, readOnly } = mount;
  const base = { target, read_only: readOnly };
  if (mount.kind === 'tmpfs') return [{ type: 'tmpfs', target }];
  if (mount.kind === 'text') return [];
  if (mount.kind === 'folder') {
    const source = folders.find(({ path }) => path === mount.path)?.volume;
    return [{ ...base, type: 'volume', source, volume: { nocopy: true } }];
  }
  const source = mount.name === undefined ? {} : { source: mount.name };
  return [{ ...base, ...source, type: 'volume', volume: { nocopy: mount.noCopy } }];
}

/** A folder of the project, and the volume into which it is copied. */
export interface CopiedFolder {
  readonly volume: string;
  /** Inside the project. */
  readonly path: string;
  readonly isThere: boolean;
}

/** The folders that services mount, each for one volume: what a service writes there, another one reads. */
export function foldersOf(
  { services }: Pick<AllowedProject, 'services'>,
  { name }: Pick<Session, 'name'>,
): readonly CopiedFolder[] {
  const mounts = services.flatMap((service) => service.mounts);
  const folders = new Map(
    mounts.flatMap((mount) => (mount.kind === 'folder' ? [[mount.path, mount.isThere]] : [])),
  );
  return [...folders].map(([path, isThere], index) => ({
    ...{ volume: `${name}-folder-${index}`, path, isThere },
  }));
}

/** Under which the text of a mount stands among the settings of the file. */
export const textName = ({ name }: Pick<AllowedService, 'name'>, index: number): string =>
  `${name}-${index}`;
