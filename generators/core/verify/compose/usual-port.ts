/** The TCP ports on which the official images of databases, caches and queues listen, unless told otherwise. */
const ports: Readonly<Record<string, number>> = {
  mariadb: 3306,
  memcached: 11211,
  mongo: 27017,
  mysql: 3306,
  postgres: 5432,
  rabbitmq: 5672,
  redis: 6379,
  valkey: 6379,
};

/** The port of a service by its image (`redis:8`, `docker.io/library/postgres`); undefined where nobody knows. */
export function usualPort(image: string | undefined): number | undefined {
  const name = image?.replace(/[:@].*$/, '').replace(/^.*\//, '') ?? '';
  return Object.hasOwn(ports, name) ? ports[name] : undefined;
}
