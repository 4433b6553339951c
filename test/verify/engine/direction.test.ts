import { describe, expect, test } from '@jest/globals';
import { whereaboutsOf } from '../../../generators/core/verify/engine/direction.js';

describe('where an address leads', () => {
  test.each([
    ['', 'maybeHere'],
    ['unix:///var/run/docker.sock', 'maybeHere'],
    ['npipe:////./pipe/docker_engine', 'maybeHere'],
    ['tcp://127.0.0.1:2375', 'maybeHere'],
    ['tcp://[::1]:2375', 'maybeHere'],
    ['tcp://LOCALHOST:2376', 'maybeHere'],
    ['tcp://docker:2376', 'elsewhere'],
    ['tcp://127.0.0.1.example.org:2376', 'elsewhere'],
    ['tcp://192.0.2.7:2375', 'elsewhere'],
    ['nonsense', 'elsewhere'],
    ['ssh://-oProxyCommand=x@lab', 'elsewhere'],
    ['ssh://lab', 'ssh'],
  ])('%s: %s', (host, kind) => {
    expect(whereaboutsOf(host).kind).toBe(kind);
  });

  test.each([
    ['ssh://lab', ['--', 'lab'], '/var/run/docker.sock'],
    ['ssh://ada@lab:2222', ['-l', 'ada', '-p', '2222', '--', 'lab'], '/var/run/docker.sock'],
    [
      'ssh://ada%40school@[2001:db8::1]/run/user/1000/docker.sock',
      ['-l', 'ada@school', '--', '2001:db8::1'],
      '/run/user/1000/docker.sock',
    ],
  ])('%s is told to ssh', (host, words, socket) => {
    expect(whereaboutsOf(host)).toEqual({ kind: 'ssh', words, socket });
  });
});
