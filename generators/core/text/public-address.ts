/** With `://`: the scheme, and all behind it. Browsers and curl take more slashes, and those of Windows. */
const url = /^([a-z][a-z0-9+.-]*):[\\/]{2,}(.*)$/is;

/** A host, maybe with a port: what stands before the path where there is no login. */
const host = /^(?:\[[^\]]*\]|[^:]*)(?::\d*)?$/;

/**
 * As ssh has it, `user@host:path`, or what somebody typed without the scheme, `user@host/path`.
 * A colon before a slash is no login, but that of a path, which may be one of Windows.
 */
const plain =
  /^(?![a-z]:[\\/])(?:([^\s/\\@:]*?)((?::|%3a)(?![\\/])\S*)?@)?([^\s/\\@:?#]+|\[[^\s/\\@\]]+\])((?:[:/][^\s?#]*)?)(?:[?#].*)?$/is;

/**
 * An address, of a repository say, as it may be shown and stored: without what lets somebody in.
 * That is all of a query and of a fragment, where tokens stand, and the login, which over HTTP may be
 * a token without a password; only ssh keeps a user. What is no address is left alone, and so is a
 * folder, `file:` included.
 */
export function publicAddress(text: string): string {
  const shown = withoutLogin(text);
  // What stood behind one login may read as another.
  return shown === text ? text : publicAddress(shown);
}

function withoutLogin(text: string): string {
  const [, scheme, rest = ''] = url.exec(text) ?? [];
  if (scheme === undefined) return plainAddress(text);
  if (/^file$/i.test(scheme)) return text;
  const at = endOfLogin(rest);
  const [user = ''] = rest.slice(0, at).split(/:|%3a/i, 1);
  const isKept = user !== '' && /ssh/i.test(scheme);
  return `${scheme}://${isKept ? `${user}@` : ''}${withoutQuery(rest.slice(at).replace(/^@/, ''))}`;
}

/** The words of a program, with each address in them that has a scheme as `publicAddress` gives it. */
export const withPublicAddresses = (words: string): string =>
  words.replace(/(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:\/\/\S+/gi, (word) => {
    // Punctuation of the sentence around it.
    const [after = ''] = /['")>:,.;]{0,3}$/.exec(word) ?? [];
    return publicAddress(word.slice(0, word.length - after.length)) + after;
  });

/** UTF-16 code units: no address is longer, and no pattern is to take its time over what is none. */
const longest = 4096;

function plainAddress(text: string): string {
  // Whatever it is: a login stands before an @.
  if (text.length > longest) return text.slice(text.lastIndexOf('@') + 1);
  const found = plain.exec(text);
  if (found === null) return text;
  const [, user, password, place = '', path = ''] = found;
  if (path.startsWith(':')) return `${user ? `${user}@` : ''}${place}${path}`;
  // A relative path, a mail address or a word.
  const isAddress = password !== undefined || (user !== undefined && path !== '');
  return isAddress ? `${place}${path}` : text;
}

/** Where the `@` behind a login is, in what stands behind the scheme; 0 where there is no login. */
function endOfLogin(rest: string): number {
  const authority = /^[^\\/?#]*/.exec(rest)?.[0] ?? '';
  if (authority.includes('@')) return authority.lastIndexOf('@');
  // A password with a slash in it that nobody has encoded.
  return host.test(authority) ? 0 : Math.max(0, rest.lastIndexOf('@'));
}

const withoutQuery = (text: string): string => text.replace(/[?#].*$/s, '');
