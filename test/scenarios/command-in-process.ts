import { Writable } from 'node:stream';
import { verifyCommand } from '../../generators/cli/verify/verify.js';
import { loadMessages } from '../../generators/core/i18n/load.js';
import type { System } from '../../generators/core/process/system.js';

// What this machine's CI says is not for those who are tested; it has an environment per test file.
for (const name of Object.keys(process.env)) {
  if (/^(?:GITHUB_|CI$|npm_|NO_COLOR$|DOCKER_|CONTAINER_HOST$)/.test(name))
    delete process.env[name];
}

/** `docker-intro verify` in this very process, in English. @throws whatever it throws */
export async function verifyInProcess(
  argv: readonly string[],
  system: System,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const said = { out: '', err: '' };
  const into = (which: 'out' | 'err') => (text: string) => {
    said[which] += text;
  };
  const line = (which: 'out' | 'err') => (text: string) =>
    into(which)(text.endsWith('\n') ? text : `${text}\n`);
  const output = {
    ...{ out: line('out'), say: line('out'), err: line('err') },
    // It is no terminal, as a pipe is none.
    columns: () => undefined,
    isUnread: () => false,
    stream: (which: 'out' | 'err') =>
      new Writable({
        write: (chunk, _encoding, done) => {
          into(which)(`${chunk}`);
          done();
        },
      }) as NodeJS.WriteStream,
  };
  const messages = await loadMessages('en');
  const code = await verifyCommand(argv, { locale: 'en', messages, output }, system);
  return { code, stdout: said.out, stderr: said.err };
}
