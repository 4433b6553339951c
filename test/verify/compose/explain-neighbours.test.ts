import { expect, test } from '@jest/globals';
import { explainNeighbours } from '../../../generators/core/verify/compose/explain-neighbours.js';

const services = [{ name: 'web' }, { name: 'db' }, { name: 'queue' }] as never;
const needs = (condition: string) => ({
  ...{ name: 'web', needs: ['db'] },
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

test('all else is no matter of services, nor is anything of one that is alone', () => {
  const alone = { services: [{ name: 'web' }] as never };
  const asked = { name: 'web', needs: [], others: {} };
  expect(
    explainNeighbours({ allowed: alone, asked, said: 'ECONNREFUSED localhost' }),
  ).toBeUndefined();
  expect(explainNeighbours({ allowed: { services }, asked, said: 'KeyError: x' })).toBeUndefined();
});
