import type { AllowedProject, AllowedService } from './allowed/allowed-project.js';

/** The service whose page is asked for, and on which of its ports. */
export interface AskedService {
  readonly service: AllowedService;
  readonly containerPort: number;
  /** The port of the host that the file names for it. */
  readonly published: number | undefined;
}

/** Databases, caches and queues: they publish a port, and have no page. */
const withoutPage = new Set([1433, 1521, 3306, 5432, 5672, 6379, 9042, 9092, 11211, 27017]);

/**
 * The service to ask: the one that publishes a port. Of several the image decides that says so by
 * EXPOSE, then one that is built here, then the first in the file; what has no page comes last.
 * @param exposed the ports that the Dockerfile of a service exposes
 * @param order the services as the file has them
 * @param wanted the port inside the container that somebody has named
 * @returns undefined where none publishes a port
 */
export function askedService(
  { services }: Pick<AllowedProject, 'services'>,
  exposed: (service: AllowedService) => readonly number[],
  order: readonly string[],
  wanted: number | undefined,
): AskedService | undefined {
  const weight = ({ service, containerPort }: AskedService) =>
    (containerPort === wanted ? 16 : 0) +
    (withoutPage.has(containerPort) ? 0 : 8) +
    (exposed(service).includes(containerPort) ? 4 : 0) +
    (service.build ? 2 : 0);
  const place = ({ service }: AskedService) => order.indexOf(service.name);
  const [likeliest] = services
    .flatMap((service) =>
      service.ports.map(({ target, published }) => ({ service, containerPort: target, published })),
    )
    .sort((a, b) => weight(b) - weight(a) || place(a) - place(b));
  return likeliest;
}
