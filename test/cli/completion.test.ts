import { expect, test } from '@jest/globals';
import { shells } from '../../generators/core/completion/shells.js';
import { runCommand } from './run-command.js';

test.each(shells)(
  'a script for %s begins with how it is installed, and is all there is',
  async (shell) => {
    const { code, stdout, stderr } = await runCommand(['completion', shell]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^(#.*\\n)*#     .*docker-intro completion ${shell}`));
  },
);

test('it is in the language of its user', async () => {
  const { stdout } = await runCommand(['completion', 'fish', '--locale', 'fr']);
  expect(stdout).toContain('port de cet ordinateur');
});

test.each([
  [
    [],
    '/bin/zsh',
    'Say for which shell: bash, zsh, fish, powershell. Here that seems to be: docker-intro completion zsh',
  ],
  [[], '/bin/csh', 'Say for which shell: bash, zsh, fish, powershell.\n'],
  [['csh'], '/bin/csh', '“csh” is none of the choices: bash, zsh, fish, powershell.'],
  [['bash', 'zsh'], '/bin/zsh', 'One shell at a time.'],
  [['bash', '--port', '80'], '/bin/zsh', 'This option belongs to another command.'],
])('what cannot be told is refused: completion %j in %s', async (words, SHELL, said) => {
  const { code, stdout, stderr } = await runCommand(['completion', ...words], { env: { SHELL } });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(said);
});
