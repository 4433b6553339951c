import type { Session } from '../engine/session.js';
import type { AllowedMount, AllowedProject, AllowedService } from './allowed/allowed-project.js';

/** A mount as Compose has it; what is a text is none. @param index which one of its service it is */
export function mounted(
  service: AllowedService,
  mount: AllowedMount,
  index: number,
  session: Session,
): readonly object[] {
  const { target, readOnly } = mount;
  const base = { target, read_only: readOnly };
  if (mount.kind === 'tmpfs') return [{ type: 'tmpfs', target }];
  if (mount.kind === 'text') return [];
  if (mount.kind === 'folder') {
    const source = copyName(service, index, session);
    return [{ ...base, type: 'volume', source, volume: { nocopy: true } }];
  }
  const source = mount.name === undefined ? {} : { source: mount.name };
  return [{ ...base, ...source, type: 'volume', volume: { nocopy: mount.noCopy } }];
}

/** A folder of the project, and the volume into which it is copied. */
interface CopiedFolder {
  readonly volume: string;
  /** Inside the project; undefined where the folder is not there, and Docker makes an empty one. */
  readonly path: string | undefined;
}

/** The folders that services mount, each for a volume of its own. */
export const foldersOf = (
  { services }: Pick<AllowedProject, 'services'>,
  session: Pick<Session, 'name'>,
): readonly CopiedFolder[] =>
  services.flatMap((service) =>
    service.mounts.flatMap((mount, index) =>
      mount.kind === 'folder'
        ? [{ volume: copyName(service, index, session), path: mount.path }]
        : [],
    ),
  );

const copyName = (
  service: Pick<AllowedService, 'name'>,
  index: number,
  { name }: Pick<Session, 'name'>,
): string => `${name}-${service.name.toLowerCase()}-${index}`;

/** Under which the text of a mount stands among the settings of the file. */
export const textName = ({ name }: Pick<AllowedService, 'name'>, index: number): string =>
  `${name}-${index}`;
