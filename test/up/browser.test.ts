import { expect, test } from '@jest/globals';
import { addressOf, browserCommand } from '../../generators/core/up/browser.js';

const page = 'http://localhost:8080';

test.each([
  ['a desktop of Linux', 'linux', { DISPLAY: ':0' }, ['xdg-open', page]],
  ['Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open', page]],
  ['no display', 'linux', {}, undefined],
  ['a Mac', 'darwin', {}, ['open', page]],
  ['Windows', 'win32', {}, ['rundll32', 'url.dll,FileProtocolHandler', page]],
  ['a browser of one’s own', 'linux', { BROWSER: 'lynx' }, ['lynx', page]],
  ['SSH', 'linux', { DISPLAY: ':0', SSH_CONNECTION: '::1 1 ::1 22' }, undefined],
  ['SSH to a Mac', 'darwin', { SSH_TTY: '/dev/ttys1' }, undefined],
  ['WSL', 'linux', { WSL_DISTRO_NAME: 'Debian', DISPLAY: ':0' }, undefined],
  ['a Codespace', 'linux', { CODESPACES: 'true', BROWSER: '/x/browser.sh' }, undefined],
] as const)('a page is opened on %s, or not', (_where, platform, env, command) => {
  expect(browserCommand(page, env, platform)).toEqual(command);
});

test('in a Codespace the page has an address of its own', () => {
  const domain = { GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN: 'app.github.dev' };
  const env = { CODESPACES: 'true', CODESPACE_NAME: 'odd-owl', ...domain };
  expect(addressOf(8080, env)).toBe('https://odd-owl-8080.app.github.dev');
  expect(addressOf(8080, {})).toBe(page);
});
