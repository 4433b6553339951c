import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  knownToAll,
  knownToInstallers,
} from '../../../generators/core/verify/outside/environment.js';

const needed = { TZ: 'Europe/Paris', PATH: '/usr/bin', LD_LIBRARY_PATH: '/opt/python/lib' };

describe('of the environment, students’ programs get', () => {
  test('what they need to start', () => {
    expect(knownToAll({ ...needed, GITHUB_TOKEN: 'x', HOME: '/home/me' })).toEqual(needed);
  });

  test.each([
    ['.:/usr/bin', '/usr/bin'],
    [':/usr/bin::/bin:', '/usr/bin:/bin'],
    ['node_modules/.bin:../bin:~/bin', ''],
    [undefined, ''],
  ])('of the PATH %j the folders %j, which are the same everywhere', (PATH, path) => {
    expect(knownToAll({ PATH })['PATH']).toBe(path);
  });

  test('nothing else, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        const known = { ...knownToAll({ [name]: '/x' }), ...knownToInstallers({ [name]: '/x' }) };
        const may =
          /^(?:PATH|TZ|LD_LIBRARY_PATH|SYSTEM(?:ROOT|DRIVE)|WINDIR|COMSPEC|PATHEXT|SSL_CERT_.*|\w+_CA_BUNDLE|PIP_\w+|.*_PROXY)$/i;
        expect(may.test(name) || Object.keys(known).every((each) => each === 'PATH')).toBe(true);
      }),
    );
  });
});

describe('pip gets besides', () => {
  test.each([
    ['HTTPS_PROXY', 'http://proxy.school:3128'],
    ['no_proxy', 'localhost,.school'],
    ['PIP_INDEX_URL', 'https://mirror.school/simple'],
    ['SSL_CERT_FILE', '/opt/homebrew/etc/openssl@3/cert.pem'],
  ])('%s', (name, value) => {
    expect(knownToInstallers({ [name]: value })).toEqual({ [name]: value });
  });

  test.each([
    ['HTTPS_PROXY', 'http://me:secret@proxy.school:3128'],
    ['http_proxy', 'me:secret@proxy.school:3128'],
    ['PIP_INDEX_URL', 'https://token@mirror.school/simple'],
    ['PIP_FIND_LINKS', '/wheels https://me:secret@mirror.school'],
    ['PIP_EXTRA_INDEX_URL', 'https://a/simple https://__token__:x@b/simple'],
    ['PIP_CLIENT_CERT', '/home/me/key.pem'],
    ['PIP_CONFIG_FILE', '/home/me/pip.conf'],
    ['NETRC', '/home/me/.netrc'],
    ['SSH_AUTH_SOCK', '/run/agent'],
  ])('no %s of %s', (name, value) => {
    expect(knownToInstallers({ [name]: value })).toEqual({});
  });
});
