import { isAbsolute, resolve } from 'node:path';
import { publicAddress } from '../../text/public-address.js';

/** The address of a repository, with what is secret in it apart. */
export interface Remote {
  /** As it may be shown and stored: no password, no token. */
  readonly shown: string;
  /** What git is given. */
  readonly url: string;
  /** The login that the address bears, as a header of HTTP; undefined where it bears none. */
  readonly login: { readonly url: string; readonly header: string } | undefined;
  /** What must never be repeated, whoever says it. */
  readonly secrets: readonly string[];
}

/** The longest address, in UTF-16 code units. */
const longest = 2000;

/**
 * Takes an address of a repository apart: `https://…`, `ssh://…`, `git@host:path`, or a folder of
 * this computer, which is made absolute. A login in an address of the web leaves it: git would
 * print it in its errors, show it in the list of processes and store it in every project.
 * @returns undefined where it is none of these; `ext::…` and the like would start a program
 */
export function parseRemote(text: string, cwd: string): Remote | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are refused.
  if (text === '' || text.length > longest || /[\u0000-\u001f\u007f]|^-|::/.test(text)) {
    return undefined;
  }
  if (/^https?:\/\//i.test(text)) return web(text);
  if (/^(?:ssh|git|git\+ssh|ssh\+git):\/\//i.test(text)) return other(text);
  if (/^file:\/\//i.test(text)) return plain(text);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return undefined;
  if (isAbsolute(text) || /^\.{1,2}\//.test(text)) return plain(resolve(cwd, text));
  // As git itself tells them apart: a colon before any slash is a host's.
  if (!/^(?:[^/:@\s]+@)?(?:[^-/:@\s][^/:@\s]*|\[[^\]\s]+\]):[^\s@:][^\s@]*$/.test(text))
    return undefined;
  return plain(text);
}

/** What needs no login, or is asked for one by ssh: git is given what may be shown. */
function plain(text: string): Remote {
  const shown = publicAddress(text);
  // Else it is the name of a folder.
  const query = shown === text ? '' : text.replace(/^[^?#]*/, '');
  return { shown, url: shown, login: undefined, secrets: kept(secretsIn(query)) };
}

function web(text: string): Remote | undefined {
  const url = asUrl(text);
  if (url === undefined || url.hostname === '' || url.pathname === '/') return undefined;
  const { username, password, search, hash } = url;
  const [user, word] = [decode(username), decode(password)];
  url.username = '';
  url.password = '';
  url.hash = '';
  const withQuery = url.href;
  const shown = publicAddress(withQuery);
  const header = Buffer.from(`${user}:${word}`).toString('base64');
  const secrets = [password, word, header, ...secretsIn(search), ...secretsIn(hash)];
  // A token stands where the name would: without a password it is the secret.
  if (password === '') secrets.push(username, user);
  return {
    shown,
    url: withQuery,
    login:
      user + word === '' ? undefined : { url: shown, header: `Authorization: Basic ${header}` },
    secrets: kept([...secrets, `${username}:${password}@`]),
  };
}

/** Over ssh a password in the address is of no use: git has none to give. */
function other(text: string): Remote | undefined {
  const url = asUrl(text);
  if (url === undefined || url.hostname === '' || url.pathname.length < 2) return undefined;
  const { password, search, hash } = url;
  const secrets = [password, decode(password), ...secretsIn(search), ...secretsIn(hash)];
  return { ...plain(text), secrets: kept(secrets) };
}

/** A query or a fragment, and each value in it, as it stands there and decoded. */
const secretsIn = (part: string): readonly string[] =>
  [part.slice(1), ...part.split(/[?#&]/).map((each) => each.replace(/^[^=]*=/, ''))].flatMap(
    (text) => [text, decode(text)],
  );

function asUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The longest first, so that none leaves a part of another. */
const kept = (secrets: readonly string[]): readonly string[] =>
  [...new Set(secrets)].filter((text) => text.length > 1).sort((a, b) => b.length - a.length);

/** Others' words without what is secret. */
export const withoutSecrets = (text: string, { secrets }: Pick<Remote, 'secrets'>): string =>
  secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
