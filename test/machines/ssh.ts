import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../engine/command.js';
import type { Host } from './host.js';

/** Lets this machine's user in to a host by ssh. */
export interface SshServer {
  /** Log-ins since it is up. */
  readonly logIns: () => number;
}

/** A key for who logs in, and a command `ssh` that knows it and no settings of the user's. */
export async function makeSshClient(folder: string): Promise<void> {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  await command(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'key')], {
    seconds: 20,
  });
  const config = [
    `IdentityFile ${join(folder, 'key')}`,
    ...['IdentitiesOnly yes', 'StrictHostKeyChecking no', 'LogLevel ERROR'],
    ...['UserKnownHostsFile /dev/null', 'GlobalKnownHostsFile /dev/null'],
  ];
  writeFileSync(join(folder, 'config'), `${config.join('\n')}\n`);
  const wrapper = `#!/bin/sh\nexec /usr/bin/ssh -F '${join(folder, 'config')}' "$@"\n`;
  writeFileSync(join(bin, 'ssh'), wrapper, { mode: 0o755 });
}

/**
 * Starts OpenSSH on a host, with its own settings but for the key.
 * @param folder of its own @param key that it lets in, public
 */
export async function serveSsh(host: Host, folder: string, key: string): Promise<SshServer> {
  const log = join(folder, 'sshd.log');
  const hostKey = join(folder, 'host-key');
  await command(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', hostKey], { seconds: 20 });
  const options = [
    `HostKey=${hostKey}`,
    `AuthorizedKeysFile=${key}`,
    // The key is in a folder of the test, where sshd expects no keys.
    'StrictModes=no',
    'PidFile=none',
  ];
  const words = ['-f', '/dev/null', ...options.flatMap((option) => ['-o', option])];
  host.start(['/usr/sbin/sshd', '-D', '-e', ...words], openSync(log, 'a')).unref();
  return { logIns: () => readFileSync(log, 'utf8').split('Accepted publickey').length - 1 };
}
