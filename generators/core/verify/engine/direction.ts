import type { Direction } from './engine.js';

/** Variables that would lead docker's commands, or the builder behind them, elsewhere. */
const elsewhere: Direction = {
  DOCKER_HOST: undefined,
  DOCKER_CONTEXT: undefined,
  DOCKER_TLS: undefined,
  DOCKER_TLS_VERIFY: undefined,
  DOCKER_CERT_PATH: undefined,
  BUILDX_BUILDER: undefined,
};

/** To the engine of a context, whatever the environment says: docker itself takes DOCKER_HOST first. */
export const toContext = (name: string): Direction => ({ ...elsewhere, DOCKER_CONTEXT: name });

/** To an engine by its socket on this machine. */
export const toSocket = (path: string): Direction => ({
  ...elsewhere,
  DOCKER_HOST: `unix://${path}`,
});

/** Where an address leads, as far as it says. */
export type Whereabouts =
  /** A socket of this machine, behind which may be another machine or another network. */
  | { readonly kind: 'maybeHere' }
  | { readonly kind: 'ssh'; readonly words: readonly string[]; readonly socket: string }
  | { readonly kind: 'elsewhere' };

/** @param host as `docker context inspect` prints it; empty for the usual engine */
export function whereaboutsOf(host: string): Whereabouts {
  if (host === '' || /^(?:unix|npipe|fd):/.test(host)) return { kind: 'maybeHere' };
  const url = URL.canParse(host) ? new URL(host) : undefined;
  if (url === undefined) return { kind: 'elsewhere' };
  if (url.protocol === 'ssh:') return sshOf(url);
  // A URL of no known scheme keeps its host as it was typed.
  const name = url.hostname.toLowerCase();
  const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(name);
  return { kind: isLoopback ? 'maybeHere' : 'elsewhere' };
}

/** What ssh is told to get there; the socket is where dockerd has it unless the path says other. */
function sshOf({ hostname, port, username, pathname }: URL): Whereabouts {
  const user = decodeURIComponent(username);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  // What begins with a dash is an option to ssh, and may name a program to run.
  if (host === '' || host.startsWith('-') || user.startsWith('-')) return { kind: 'elsewhere' };
  const words = [...(user ? ['-l', user] : []), ...(port ? ['-p', port] : []), '--', host];
  const socket = pathname.length > 1 ? decodeURIComponent(pathname) : '/var/run/docker.sock';
  return { kind: 'ssh', words, socket };
}
