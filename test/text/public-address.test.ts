import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { publicAddress, withPublicAddresses } from '../../generators/core/text/public-address.js';

describe('an address', () => {
  test.each([
    ['https://host/org/x.git', 'https://host/org/x.git'],
    ['https://user:pw@host:8443/org/x.git?a=b#c', 'https://host:8443/org/x.git'],
    ['HTTPS://USER:PW@HOST/X?token=T#T', 'HTTPS://HOST/X'],
    ['http://ghp_token@host/x', 'http://host/x'],
    ['https://oauth2:to%40ken@host/x', 'https://host/x'],
    ['https://u:a@b@host/x', 'https://host/x'],
    ['https://a@b:pw@host/x', 'https://host/x'],
    ['https:///u:pw@host/x', 'https://host/x'],
    ['https:\\\\u:pw@host\\x', 'https://host\\x'],
    ['https://u:p/w@host/x', 'https://host/x'],
    ['https://u:p#w@host/x', 'https://host/x'],
    ['https://host/@scope/x', 'https://host/@scope/x'],
    ['https://[::1]:8080/@scope/x', 'https://[::1]:8080/@scope/x'],
    ['https://host/x?private_token=T', 'https://host/x'],
    ['https://host?private_token=T', 'https://host'],
    ['https://host/x#access_token=T', 'https://host/x'],
    ['ssh://git@host:22/org/x.git', 'ssh://git@host:22/org/x.git'],
    ['ssh://git:pw@host/org/x.git', 'ssh://git@host/org/x.git'],
    ['ssh://oauth2%3AT@host/x', 'ssh://oauth2@host/x'],
    ['git+ssh://git@host/x?private_token=T', 'git+ssh://git@host/x'],
    ['git@host:org/x.git', 'git@host:org/x.git'],
    ['git@host:org/x.git?access_token=T', 'git@host:org/x.git'],
    ['oauth2:T@host:org/x.git', 'oauth2@host:org/x.git'],
    ['oauth2%3AT@host:org/x.git', 'oauth2@host:org/x.git'],
    ['user:pw@host/x', 'host/x'],
    ['ghp_token@host/x', 'host/x'],
    ['user:pw@host', 'host'],
    ['git@host:x?a=b c', 'git@host:x'],
    ['host:x', 'host:x'],
  ])('%s is shown as %s', (address, shown) => {
    expect(publicAddress(address)).toBe(shown);
  });

  test.each([
    ...[
      '',
      ' ',
      'x',
      'org/x.git',
      '/srv/my repos/é#1?.git',
      '/srv/a.git',
      'file:///srv/a.git',
      './x@y.git',
      '../x#1',
      'C:\\x\\y',
    ],
    ...[
      'file:///srv/a@b/x#1.git',
      'ada@school.example',
      'Ada: a@b, c?d=e',
      'Is it? #1',
      '@',
      '://',
    ],
  ])('%j is left alone', (text) => {
    expect(publicAddress(text)).toBe(text);
  });

  test('shows no secret, wherever in it that stands', () => {
    const secret = fc.stringMatching(/^S3CRET[A-Za-z0-9 /?#@:!$&'()*+,;=%._~é-]{4,20}$/);
    const hidden = fc
      .tuple(secret, fc.constantFrom('once', 'lower', 'whole'))
      .map(([text, way]) => {
        const encoded = encodeURIComponent(text);
        if (way === 'lower') return encoded.replace(/%[0-9A-F]{2}/g, (each) => each.toLowerCase());
        if (way === 'once') return encoded;
        return [...Buffer.from(text)]
          .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
          .join('');
      });
    const login = fc.oneof(
      fc.constant(() => ''),
      fc.constant((word: string) => `user:${word}@`),
      fc.constant((word: string) => `oauth2:${word}@`),
      fc.constant((word: string) => `git%3a${word}@`),
      fc.constant((word: string) => `:${word}@`),
    );
    const name = fc.constantFrom('private_token', 'access_token', 'ACCESS_TOKEN', 'key', 'x');
    const parameters = (mark: string) =>
      fc
        .array(fc.tuple(name, hidden), { maxLength: 3 })
        .map((list) => list.map(([key, word]) => `${key}=${word}`).join('&'))
        .map((text) => (text === '' ? '' : `${mark}${text}`));
    const scheme = fc
      .constantFrom('https', 'http', 'ssh', 'git+ssh', 'git', 'ftp')
      .chain((text) => fc.constantFrom(text, text.toUpperCase()));
    const place = fc.constantFrom('host.example', 'HOST.example:8443', '[::1]', '127.0.0.1:80');
    const address = fc
      .tuple(scheme, login, hidden, place, parameters('?'), parameters('#'), fc.boolean())
      .map(([start, loginWith, word, host, query, fragment, isUrl]) =>
        isUrl
          ? `${start}://${loginWith(word)}${host}/org/x.git${query}${fragment}`
          : `${loginWith(word)}${host.replace(/:\d+$/, '')}:org/x.git${query}${fragment}`,
      );
    // A token stands where the name would, over the web.
    const token = fc
      .tuple(hidden, fc.constantFrom('', ':', ':x-oauth-basic'))
      .map(([word, after]) => `https://${word}${after}@host.example/org/x.git`);
    fc.assert(
      fc.property(fc.oneof(address, token), (text) => {
        const words = `fatal: unable to access '${text}': no`;
        const shown =
          publicAddress(text) + (text.includes('://') ? withPublicAddresses(words) : '');
        expect(decodeURIComponent(shown)).not.toContain('S3CRET');
        expect(publicAddress(text)).toContain('x.git');
        expect(publicAddress(publicAddress(text))).toBe(publicAddress(text));
      }),
      { numRuns: 2000 },
    );
  });
  test('is as it is shown once it has been shown, whatever it is', () => {
    const wild = fc.string({ unit: fc.constantFrom(...'ab:/@?#%3\\[] .'), maxLength: 20 });
    fc.assert(
      fc.property(wild, fc.constantFrom('', 'https://', 'ssh://', 'git@'), (text, start) => {
        const shown = publicAddress(start + text);
        expect(publicAddress(shown)).toBe(shown);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the words of a program', () => {
  test.each([
    [
      "fatal: unable to access 'https://u:pw@h/x.git/?t=1': error: 403",
      "fatal: unable to access 'https://h/x.git/': error: 403",
    ],
    ['see http://t@h/a, or ssh://git@h/b.', 'see http://h/a, or ssh://git@h/b.'],
    ['git@h: Permission denied (publickey).', 'git@h: Permission denied (publickey).'],
    ['Is it? #1 a@b', 'Is it? #1 a@b'],
  ])('%s', (said, shown) => {
    expect(withPublicAddresses(said)).toBe(shown);
  });
});
