/**
 * The address of a repository as it may be shown: without what lets somebody in. A user before the
 * `@` of `ssh://git@host` and `git@host:path` is none of it; over HTTP it may be a token.
 */
export function publicRemote(remote: string): string {
  const url = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/i.exec(remote);
  if (url === null) return remote.replace(/[?#].*$/s, '');
  const [, scheme = '', authority = '', path = ''] = url;
  const at = authority.lastIndexOf('@');
  const host = authority.slice(at + 1);
  const user = at < 0 ? '' : (authority.slice(0, at).split(':', 1)[0] ?? '');
  const isShown = /^(?:ssh|git\+ssh|ssh\+git)$/i.test(scheme) && user !== '';
  return `${scheme}://${isShown ? `${user}@` : ''}${host}${path}`;
}
