import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { classifyPush } from '../../../generators/core/class/git/push-failure.js';
import { parseRemote, withoutSecrets } from '../../../generators/core/class/git/remote.js';

const shown = (text: string) => parseRemote(text, '/home/prof')?.shown;

describe('an address', () => {
  it.each([
    ['https://host/org/x.git', 'https://host/org/x.git'],
    ['https://user:pw@host:8443/org/x.git?a=b#c', 'https://host:8443/org/x.git'],
    ['http://ghp_token@host/x', 'http://host/x'],
    ['ssh://git@host:22/org/x.git', 'ssh://git@host:22/org/x.git'],
    ['ssh://git:pw@host/org/x.git', 'ssh://git@host/org/x.git'],
    ['ssh://git@host/org/x.git?private_token=T', 'ssh://git@host/org/x.git'],
    ['git@host:org/x.git', 'git@host:org/x.git'],
    ['git@host:org/x.git?access_token=T', 'git@host:org/x.git'],
    ['/srv/x#1?.git', '/srv/x#1?.git'],
    ['host:x', 'host:x'],
    ['git@[::1]:x', undefined],
    ['git://host/x.git', 'git://host/x.git'],
    ['file:///srv/x.git', 'file:///srv/x.git'],
    ['/srv/my repos/é.git', '/srv/my repos/é.git'],
    ['./x.git', '/home/prof/x.git'],
    ['../x.git', '/home/x.git'],
  ])('%s is shown as %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ...['', ' ', 'x', 'org/x.git', 'ext::sh -c true', 'fd::7', '-x', '--upload-pack=x', 'host:'],
    ...['ftp://host/x', 'https://', 'https://host', 'https://host/', 'user:pw@host:x', 'a\nb:c'],
    ...[
      'transport::https://host/x',
      'git@-oProxyCommand=x:y',
      'https://ho st/x',
      `h:${'x'.repeat(3000)}`,
    ],
  ])('%j is none', (text) => {
    expect(parseRemote(text, '/')).toBeUndefined();
  });

  it('shows no password, whatever it is made of', () => {
    const word = fc.stringMatching(/^[A-Z0-9!$&'()*+,;=._~-]{6,30}$/);
    fc.assert(
      fc.property(word, fc.constantFrom('https', 'http', 'ssh'), (secret, scheme) => {
        const text = `${scheme}://u:${encodeURIComponent(secret)}@host.example/org/x.git`;
        const remote = parseRemote(text, '/');
        expect(remote?.shown).not.toContain(secret);
        const said = `fatal: ${text} and ${secret} and ${encodeURIComponent(secret)}`;
        expect(withoutSecrets(said, remote ?? { secrets: [] })).not.toContain(secret);
        if (scheme !== 'ssh') expect(remote?.url).toBe(remote?.shown);
      }),
    );
  });

  it.each(['https://host/x', 'ssh://git@host/x', 'git@host:x'])(
    '%s: git repeats no token of it',
    (place) => {
      const remote = parseRemote(`${place}?a=to%2Fken1&b=token2#c=token3`, '/');
      const said = withoutSecrets('to%2Fken1 to/ken1 token2 token3', remote ?? { secrets: [] });
      expect(said).toBe('… … … …');
    },
  );
});

describe('what git says of a push', () => {
  it.each([
    ['login', "fatal: could not read Username for 'http://h': terminal prompts disabled"],
    ['login', "fatal: could not read Username for 'http://h': No such device or address"],
    ['login', "fatal: Authentication failed for 'http://h/x.git/'"],
    ['forbidden', "fatal: unable to access 'http://h/x/': The requested URL returned error: 403"],
    ['busy', "fatal: unable to access 'http://h/x/': The requested URL returned error: 429"],
    ['server', "fatal: unable to access 'http://h/x/': The requested URL returned error: 500"],
    ['busy', "fatal: unable to access 'http://h/x/': The requested URL returned error: 503"],
    ['notFound', "fatal: repository 'http://h/x/' not found"],
    [
      'notFound',
      "fatal: '/x' does not appear to be a git repository\nfatal: Could not read from remote repository.",
    ],
    ['notFound', 'fatal: remote error: access denied or repository not exported: /none.git'],
    ['declined', ' ! [remote rejected] main -> main (pre-receive hook declined)'],
    [
      'tooLarge',
      'error: RPC failed; HTTP 413 curl 22 The requested URL returned error: 413\nEverything up-to-date',
    ],
    ['webPage', 'error: no DAV locking support on http://h/\nfatal: git-http-push failed'],
    [
      'noServer',
      "fatal: unable to access 'http://h/': Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn't connect to server",
    ],
    ['noServer', 'fatal: unable to connect to h:\nh[0: 127.0.0.1]: errno=Connection refused'],
    ['noHost', "fatal: unable to access 'http://h/': Could not resolve host: h"],
    ['noHost', 'ssh: Could not resolve hostname h: Name or service not known'],
    ['cut', "fatal: unable to access 'http://h/': Empty reply from server"],
    [
      'secure',
      "fatal: unable to access 'https://h/': gnutls_handshake() failed: An unexpected TLS packet was received.",
    ],
    [
      'secure',
      "fatal: unable to access 'https://h/': SSL certificate problem: self-signed certificate",
    ],
    ['hostKey', 'Host key verification failed.\nfatal: Could not read from remote repository.'],
    ['hostKey', '@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @'],
    [
      'key',
      'git@h: Permission denied (publickey,password).\nfatal: Could not read from remote repository.',
    ],
    [
      'slow',
      "fatal: unable to access 'http://h/': Operation too slow. Less than 1000 bytes/sec transferred the last 3 seconds",
    ],
    ['slow', 'Connection timed out during banner exchange'],
    ['other', 'error: src refspec nope does not match any'],
  ])('is %s: %s', (failure, words) => {
    expect(classifyPush(words)).toBe(failure);
  });
});
