import { expect, test } from '@jest/globals';
import { explainNeighbours } from '../../../generators/core/verify/compose/explain-neighbours.js';

const networks = { default: { aliases: [] } };
const services = [
  { name: 'web', networks },
  { name: 'db', image: 'docker.io/library/postgres:18', networks },
  { name: 'queue', networks: { back: { aliases: [] } } },
] as never;
const needs = (condition: string) => ({
  ...{ name: 'web', needs: ['db'], networks },
  others: { depends_on: { db: { condition } } },
});
const healthy = needs('service_healthy');
const started = needs('service_started');

test.each([
  [
    'Python',
    'redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.',
  ],
  ['Node.js', 'Error: connect ECONNREFUSED 127.0.0.1:5432'],
  ['Go', 'dial tcp 127.0.0.1:6379: connect: connection refused'],
  [
    'psql',
    'could not connect to server: Connection refused\n\tIs the server running on host "localhost"',
  ],
])('localhost in the place of a service: %s', (_by, said) => {
  const found = explainNeighbours({ allowed: { services }, asked: healthy, said });
  expect(found).toEqual({ id: 'compose.localhost', names: ['db'] });
});

test('localhost in a variable of the file', () => {
  const asked = { ...healthy, others: { environment: { REDIS_HOST: 'localhost' } } };
  const said = 'Connection refused';
  const found = explainNeighbours({ allowed: { services }, asked, said });
  expect(found?.id).toBe('compose.localhost');
});

test('a service that is not there yet', () => {
  const said = 'ConnectionRefusedError: [Errno 111] Connection refused';
  const of = { allowed: { services }, said };
  expect(explainNeighbours({ ...of, asked: started })).toEqual({
    id: 'compose.tooEarly',
    names: ['db'],
  });
  expect(explainNeighbours({ ...of, asked: healthy })).toBeUndefined();
});

test.each([
  'socket.gaierror: [Errno -2] Name or service not known',
  'Error: getaddrinfo ENOTFOUND database',
  'dial tcp: lookup database on 127.0.0.11:53: no such host',
])('a name that no service has: %s', (said) => {
  const found = explainNeighbours({ allowed: { services }, asked: healthy, said });
  expect(found).toEqual({ id: 'compose.otherNames', names: ['db, queue'] });
});

test.each([
  ['its log', 'Error 111 connecting to db:5433. Connection refused.'],
  ['its source', 'Connection refused\nconnect(host="db", port=5433)'],
])('a port at which no database listens: by %s', (_by, said) => {
  const found = explainNeighbours({ allowed: { services }, asked: healthy, said });
  expect(found).toEqual({ id: 'compose.otherServicePort', names: ['db', 5433, 5432] });
});

test('its own port is not wrong, nor that of an image that nobody knows', () => {
  for (const at of ['db:5432', 'queue:9999']) {
    const said = `connecting to ${at}. Connection refused.`;
    const found = explainNeighbours({ allowed: { services }, asked: healthy, said });
    expect(found).toBeUndefined();
  }
});

test('a service of another network', () => {
  const said = 'Error -2 connecting to queue:80. Name or service not known.';
  const found = explainNeighbours({ allowed: { services }, asked: healthy, said });
  expect(found).toEqual({ id: 'compose.otherNetworks', names: ['web', 'queue'] });
});

test.each([
  'AuthenticationError: HELLO must be called with the client already authenticated',
  'NOAUTH Authentication required.',
  'FATAL:  password authentication failed for user "web"',
  "Access denied for user 'root'@'172.18.0.3' (using password: YES)",
])('a password that is missing, or another one: %s', (said) => {
  const found = explainNeighbours({ allowed: { services }, asked: healthy, said });
  expect(found).toEqual({ id: 'compose.password', names: ['db'] });
});

test('all else is no matter of services, nor is anything of one that is alone', () => {
  const alone = { services: [{ name: 'web' }] as never };
  const asked = { name: 'web', needs: [], others: {}, networks };
  expect(
    explainNeighbours({ allowed: alone, asked, said: 'ECONNREFUSED localhost' }),
  ).toBeUndefined();
  expect(explainNeighbours({ allowed: { services }, asked, said: 'KeyError: x' })).toBeUndefined();
  const said = "ModuleNotFoundError: No module named 'redis'";
  expect(explainNeighbours({ allowed: { services }, asked, said })).toBeUndefined();
});
