import { bounds } from '../engine/contained-commands.js';
import type { Session } from '../engine/session.js';
import type { AllowedProject, AllowedService } from './allowed/allowed-project.js';
import { type CopiedFolder, foldersOf, mounted, textName } from './contained-mounts.js';
import { boundsOf } from './share-of-bounds.js';

interface Containment {
  readonly session: Session;
  /** The service whose page is asked for: its container bears the name of the session. */
  readonly asked: {
    readonly service: Pick<AllowedService, 'name'>;
    readonly containerPort: number;
  };
  /** Whether the containers reach anything but each other, and are reached. */
  readonly network: boolean;
  /** Of the engine's loopback; one that the engine picks where there is none. */
  readonly hostPort: number | undefined;
  /** Whether its programs may get the rights of sudo and the like. */
  readonly rights: boolean;
}

/** Times that a service is started again which asks for that. */
const mostRestarts = 8;

/**
 * What Compose is given to start: the services that were allowed, and nothing else, with names,
 * labels and a port of our own, and with the bounds of any container here. Images are built before.
 */
export function containedCompose(project: AllowedProject, contained: Containment): object {
  const { session, network } = contained;
  const labels = labelsOf([session.label, session.runLabel]);
  const folders = foldersOf(project, session);
  const copies = folders.map(({ volume }) => [volume, { name: volume, external: true }] as const);
  const parts = boundParts(project, labels, network);
  return {
    name: composeName(session),
    services: Object.fromEntries(
      project.services.map((service) => [
        service.name,
        containedService(service, contained, { labels, folders, project }),
      ]),
    ),
    ...parts,
    volumes: { ...parts.volumes, ...Object.fromEntries(copies) },
  };
}

type ComposeLabels = Readonly<Record<string, string>>;

/**
 * All that a file has beside its services, marked.
 * @param network whether anything but each other is reached
 */
export function boundParts(project: AllowedProject, labels: ComposeLabels, network: boolean) {
  return {
    networks: Object.fromEntries(
      project.networks.map(({ name, internal }) => [
        name,
        { labels, internal: internal || !network },
      ]),
    ),
    volumes: Object.fromEntries(project.volumes.map((name) => [name, { labels }] as const)),
    // A text without a sign Compose would not put there.
    configs: Object.fromEntries(
      project.services.flatMap((service) =>
        service.mounts.flatMap((mount, index) =>
          mount.kind === 'text'
            ? [[textName(service, index), { content: composeLiteral(mount.text) || '\n' }] as const]
            : [],
        ),
      ),
    ),
  };
}

/** Under which all of it stands on the engine: Compose takes fewer signs than Docker. */
export const composeName = ({ name }: Pick<Session, 'name'>): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '-')
    .replace(/^[^a-z0-9]+/, '');

/** The image of a service: a name of ours where it is built here. @param asked the name of the service that is asked */
export function imageOf(service: AllowedService, asked: string, { name }: Session): string {
  const builder = service.build ? service.name : service.builtBy;
  return builder === undefined
    ? (service.image ?? '')
    : containerOf({ name: builder }, asked, { name });
}

/** The container of a service; the asked one is named as one that runs alone. */
export const containerOf = (
  service: Pick<AllowedService, 'name'>,
  asked: string,
  { name }: Pick<Session, 'name'>,
): string => (service.name === asked ? name : `${name}-${service.name.toLowerCase()}`);

function containedService(
  service: AllowedService,
  { session, asked, network, hostPort, rights }: Containment,
  marked: Marked,
): object {
  const isAsked = service.name === asked.service.name;
  return {
    ...boundService(service, marked),
    image: composeLiteral(imageOf(service, asked.service.name, session)),
    pull_policy: 'never',
    container_name: containerOf(service, asked.service.name, session),
    ...(isAsked && network
      ? { ports: [`127.0.0.1:${hostPort ?? ''}:${asked.containerPort}`] }
      : {}),
    ...(rights ? {} : { security_opt: ['no-new-privileges'] }),
  };
}

interface Marked {
  readonly labels: ComposeLabels;
  /** Copies of the folders that are mounted. */
  readonly folders: readonly CopiedFolder[];
  /** Whose service it is: all of them have their bounds together. */
  readonly project: Pick<AllowedProject, 'services'>;
}

/** A service without its image, its name and its ports: what it does, marked and bounded. */
export function boundService(
  service: AllowedService,
  { labels, folders, project }: Marked,
): object {
  const { networks, restarts, others, mounts } = service;
  const { memory, processes, cpuShares } = boundsOf(service, project);
  return {
    ...others,
    labels,
    networks,
    ...(restarts ? { restart: `on-failure:${mostRestarts}` } : {}),
    volumes: mounts.flatMap((mount) => mounted(mount, folders)),
    configs: mounts.flatMap((mount, index) =>
      mount.kind === 'text'
        ? [{ source: textName(service, index), target: mount.target, mode: mount.mode }]
        : [],
    ),
    mem_limit: memory,
    memswap_limit: memory,
    pids_limit: processes,
    cpu_shares: cpuShares,
    ulimits: { fsize: bounds.fileSize },
    logging: { driver: 'json-file', options: { 'max-size': '1m', 'max-file': '1' } },
  };
}

/** A text that Compose takes as it stands: it fills in what stands behind a single `$`. */
export const composeLiteral = (text: string): string => text.replaceAll('$', '$$$$');

/** @param labels each as `key=value` */
export const labelsOf = (labels: readonly string[]): ComposeLabels =>
  Object.fromEntries(
    labels.map((each) => {
      const [key = '', value = ''] = each.split('=');
      return [key, value] as const;
    }),
  );
