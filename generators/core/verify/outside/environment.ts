import { safePath } from '../../process/environment.js';

/*
 * The environment of what students wrote is made from nothing: an image knows nothing of a
 * teacher's shell either. What a name in these lists hands on is all that there is.
 */

type Environment = Readonly<Record<string, string | undefined>>;

/** What programs need to start at all, the last ones on Windows. */
const forAll = ['TZ', 'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT'];

const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'];

/** Where packages come from, and by whom that is vouched for: pip, npm and Go are told. */
const forInstallers = [
  ...proxies,
  ...proxies.map((name) => name.toLowerCase()),
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'PIP_CERT'],
  ...['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'PIP_TRUSTED_HOST', 'PIP_PROXY'],
  ...['NODE_EXTRA_CA_CERTS', 'npm_config_registry', 'NPM_CONFIG_REGISTRY', 'npm_config_cafile'],
  ...['GOPROXY', 'GOSUMDB', 'GONOSUMDB', 'GOPRIVATE'],
  ...['PIP_FIND_LINKS', 'PIP_NO_INDEX', 'PIP_RETRIES', 'PIP_TIMEOUT', 'PIP_DEFAULT_TIMEOUT'],
];

/** What any program may know of this machine. */
export function knownToAll(env: Environment): Record<string, string> {
  const libraries = safePath(env['LD_LIBRARY_PATH'] ?? '');
  return {
    ...namedIn(env, forAll),
    PATH: safePath(env['PATH'] ?? '') ?? '',
    // A Python of its own, as that of GitHub's `setup-python`, finds itself by it.
    ...(libraries && { LD_LIBRARY_PATH: libraries }),
  };
}

/** What pip and its like may know besides, and with them what a package runs to install itself. */
export const knownToInstallers = (env: Environment): Record<string, string> =>
  namedIn(env, forInstallers);

/** Never a password: `https://me:secret@host` is left out. A path may well hold an `@`. */
const hasPassword = (value: string): boolean =>
  value.split(/\s+/).some((word) => word.includes('@') && !word.startsWith('/'));

const namedIn = (env: Environment, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value === undefined || hasPassword(value) ? [] : [[name, value]];
    }),
  );
