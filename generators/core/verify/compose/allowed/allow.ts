import { type ComposeRefusal, ComposeRefused, orRefusal } from '../refusal.js';
import type { AllowedProject, AllowedService } from './allowed-project.js';
import { allowedService } from './allowed-service.js';
import {
  type AllowedPart,
  below,
  entriesOf,
  ifGiven,
  isNothing,
  notProven,
  reachesOut,
  resolvedText,
} from './parts.js';

/** Services, networks and volumes of a project that is started: each is a container, or as much. */
const mostServices = 10;
const mostOthers = 10;

/**
 * Holds a Compose file, as Compose has resolved it, to what may be started: what is built from the
 * answer holds nothing that was not looked at.
 * @param root the folder of the project, without links; the file was resolved for it
 */
export function allow(config: unknown, root: string): AllowedProject | ComposeRefusal {
  const top: AllowedPart = { value: config, at: [] };
  const read = orRefusal((): AllowedProject => {
    for (const [key, each] of entriesOf(top)) {
      if (topKeys.has(key) || key.startsWith('x-') || isNothing(each)) continue;
      return key === 'models' ? reachesOut(each) : notProven(each);
    }
    const services = entriesOf(below(top, 'services'));
    if (services.length === 0 || services.length > mostServices)
      return notProven(below(top, 'services'));
    const [networks, volumes] = (['networks', 'volumes'] as const).map((kind) => {
      const found = entriesOf(below(top, kind));
      return found.length > mostOthers ? notProven(below(top, kind)) : found;
    });
    return {
      services: withBuilders(services.map(([name, each]) => allowedService(name, each, top, root))),
      networks: (networks ?? []).map(([name, each]) => allowedNetwork(name, each)),
      volumes: (volumes ?? []).map(([name, each]) => allowedVolume(name, each)),
    };
  });
  return read instanceof ComposeRefused ? read.refusal : read;
}

/** An image that one service builds under a name, and others only name, comes of no registry. */
const withBuilders = (
  services: readonly Omit<AllowedService, 'builtBy'>[],
): readonly AllowedService[] =>
  services.map((service) => {
    const image = service.build ? undefined : fullName(service.image);
    const builder = services.find(
      (each) => image !== undefined && each.build && fullName(each.image) === image,
    );
    return { ...service, builtBy: builder?.name };
  });

/** Docker means the same image by its short name. */
const fullName = (image: string | undefined): string | undefined => {
  const short = image?.replace(/^docker\.io\//, '').replace(/^library\//, '');
  return short === undefined || /[:@][^/]*$/.test(short) ? short : `${short}:latest`;
};

const topKeys = new Set(['name', 'services', 'networks', 'volumes', 'configs', 'secrets']);

function allowedNetwork(name: string, part: AllowedPart): AllowedProject['networks'][number] {
  for (const [key, each] of entriesOf(part)) {
    if (isNothing(each) || ['name', 'labels', 'internal', 'attachable'].includes(key)) continue;
    if (key === 'driver' && resolvedText(each) === 'bridge') continue;
    return ['external', 'driver', 'driver_opts'].includes(key) ? reachesOut(each) : notProven(each);
  }
  return {
    name,
    internal: ifGiven(below(part, 'internal'), ({ value }) => value === true) ?? false,
  };
}

/** With options a volume may be any folder of the host. */
function allowedVolume(name: string, part: AllowedPart): string {
  for (const [key, each] of entriesOf(part)) {
    if (isNothing(each) || ['name', 'labels'].includes(key)) continue;
    if (key === 'driver' && resolvedText(each) === 'local') continue;
    return ['external', 'driver', 'driver_opts'].includes(key) ? reachesOut(each) : notProven(each);
  }
  return name;
}
