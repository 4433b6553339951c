import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { fileAddress, hasLinks, linkTo } from '../../../generators/core/report/terminal/links.js';
import { withoutSequences } from '../../../generators/core/text/without-sequences.js';
import { folderWith } from '../../temporary-folder.js';

const named = (TERM_PROGRAM: string, TERM_PROGRAM_VERSION: string) => ({
  TERM: 'xterm-256color',
  TERM_PROGRAM,
  TERM_PROGRAM_VERSION,
});

describe('which terminals have links', () => {
  test.each([
    ['iTerm 3.4', named('iTerm.app', '3.4.19'), true],
    ['iTerm 3.0', named('iTerm.app', '3.0.15'), false],
    ['WezTerm', named('WezTerm', '20240203-110809-5046fc22'), true],
    ['an old WezTerm', named('WezTerm', '20200608-110940-3fb3a61'), false],
    ['VS Code', named('vscode', '1.104.2'), true],
    ['an old VS Code', named('vscode', '1.71.2'), false],
    ['VS Code of no version', named('vscode', ''), false],
    ['Ghostty', named('ghostty', '1.0.0'), true],
    ['Ghostty over SSH', { TERM: 'xterm-ghostty' }, true],
    ['kitty', { TERM: 'xterm-kitty' }, true],
    ['Alacritty', { TERM: 'alacritty' }, true],
    ['GNOME', { TERM: 'xterm-256color', VTE_VERSION: '7006' }, true],
    ['VTE 0.50.0, which crashes', { TERM: 'xterm-256color', VTE_VERSION: '5000' }, false],
    ['Windows Terminal', { WT_SESSION: '7b1c' }, true],
    ['the terminal of macOS', named('Apple_Terminal', '455.1'), false],
    ['some xterm', { TERM: 'xterm' }, false],
    ['the console of Linux', { TERM: 'linux' }, false],
    ['one that cannot draw', { ...named('vscode', '1.104.2'), TERM: 'dumb' }, false],
    ['tmux 3.4', { ...named('tmux', '3.4'), TMUX: '/tmp/tmux' }, true],
    ['tmux 3.3', { ...named('tmux', '3.3a'), TMUX: '/tmp/tmux', VTE_VERSION: '7006' }, false],
    ['an old tmux in iTerm', { ...named('iTerm.app', '3.4.19'), TMUX: '/tmp/tmux' }, false],
    ['screen in GNOME', { TERM: 'screen', STY: '1.pts', VTE_VERSION: '7006' }, false],
    ['one that is told so', { TERM: 'xterm', FORCE_HYPERLINK: '1' }, true],
    ['one that is told not to', { TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, false],
    ['one that is told nothing', { TERM: 'xterm', FORCE_HYPERLINK: '' }, false],
    ['dumb, and told so', { TERM: 'dumb', FORCE_HYPERLINK: '1' }, false],
  ])('%s', (_what, env, has) => {
    expect(hasLinks(env)).toBe(has);
  });
});

describe('a link', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const whole = /^\u001b\]8;;([!-~]*)\u001b\\(.*)\u001b\]8;;\u001b\\$/su;

  it('shows its text as it was, and no address breaks out of it', () => {
    const address = fc.string({ unit: 'binary' }).map((text) => `http://a/\u001b\\\u0007${text}`);
    fc.assert(
      fc.property(address, fc.string(), (to, text) => {
        const [, said = '', shown] = whole.exec(linkTo(to, text)) ?? [];
        expect(shown).toBe(text);
        expect(said).toMatch(/^http:\/\/a\/%1b\\%07/);
        expect(withoutSequences(linkTo(to, 'x'))).toBe('x');
      }),
    );
  });
});

describe('the address of a file', () => {
  const hostile = 'a\u001b]8;;b\u0007 ;é#?%';
  const dir = folderWith({ [`${hostile}/app.py`]: '' });
  const vscode = { TERM_PROGRAM: 'vscode' };

  it('is the file, in printable ASCII, whatever it is called', () => {
    const address = fileAddress(dir, `${hostile}/app.py`, vscode) ?? '';
    expect(address).toMatch(/^file:\/\/\/[!-~]+$/);
    expect(fileURLToPath(address)).toBe(join(dir, hostile, 'app.py'));
  });

  it.each([
    ['a file that is not there', 'other.py', vscode],
    ['where the system would start it', `${hostile}/app.py`, { TERM_PROGRAM: 'iTerm.app' }],
  ])('is none of %s', (_what, file, env) => {
    expect(fileAddress(dir, file, env)).toBeUndefined();
  });
});
