import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unknownSetting } from '../../../generators/core/class/git/known-settings.js';
import { honestSettings } from './honest-repositories.js';

/** Settings of a repository by which git starts a program, reads elsewhere, or fetches. */
const hostile = [
  ...['core.fsmonitor', 'core.hookspath', 'core.sshcommand', 'core.editor', 'core.pager'],
  ...['core.askpass', 'core.gitproxy', 'core.alternaterefscommand', 'core.worktree'],
  ...['core.attributesfile', 'core.excludesfile', 'sequence.editor', 'gpg.program'],
  ...['gpg.ssh.program', 'gpg.ssh.defaultkeycommand', 'credential.helper'],
  ...['credential.https://x.helper', 'diff.external', 'diff.x.textconv', 'diff.x.command'],
  ...['filter.x.clean', 'filter.x.smudge', 'filter.x.process', 'merge.x.driver', 'merge.tool'],
  ...['mergetool.x.cmd', 'difftool.x.cmd', 'alias.status', 'interactive.difffilter'],
  ...['gc.recentobjectshook', 'uploadpack.packobjectshook', 'remote.o.uploadpack'],
  ...['remote.o.receivepack', 'remote.o.promisor', 'remote.o.partialclonefilter', 'remote.o.vcs'],
  ...['remote.o.proxy', 'trailer.x.command', 'trailer.x.cmd', 'submodule.x.update'],
  ...['pager.status', 'man.x.cmd', 'browser.x.cmd', 'web.browser', 'include.path'],
  ...['includeif.gitdir:/.path', 'url.x.insteadof', 'url.x.pushinsteadof', 'protocol.ext.allow'],
  ...['protocol.allow', 'extensions.worktreeconfig', 'extensions.partialclone'],
  ...['extensions.relativeworktrees', 'init.templatedir', 'commit.template', 'http.proxy'],
  ...['sendemail.smtpserver', 'guitool.x.cmd', 'lfs.customtransfer.x.path', 'tar.x.command'],
  ...['trace2.eventtarget', 'imap.tunnel', 'blame.ignorerevsfile', 'safe.directory'],
  ...['core.nobody-knows-it-yet', 'tomorrow.program'],
];

test.each(hostile)('%s is not a setting with which git is started', (name) => {
  const list = ['core.bare', name, 'branch.main.merge', ''].join('\0');
  expect(unknownSetting(list)).toBe(name);
});

test('what students have is known', () => {
  const plain = (name: string) => name.replace(/^[^.]+|[^.]+$/g, (part) => part.toLowerCase());
  expect(
    unknownSetting(honestSettings.map(([name]) => `${plain(name)}\0`).join('')),
  ).toBeUndefined();
});

test('no name between others makes it known', () => {
  const part = fc.constantFrom(
    'branch.',
    'color.',
    'remote.',
    'lfs.',
    '\n',
    'core.bare',
    ' ',
    '.url',
    'x',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const name = `filter.${parts.join('')}.clean`;
      expect(unknownSetting(`core.bare\0${name}\0`)).toBe(name);
    }),
  );
});
