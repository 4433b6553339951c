import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What programs that speak TLS are told on a machine with certificates of its own. */
const bundleVariables = [
  'PIP_CERT',
  'REQUESTS_CA_BUNDLE',
  'SSL_CERT_FILE',
  'CURL_CA_BUNDLE',
  'NODE_EXTRA_CA_CERTS',
];

const systemBundle = '/etc/ssl/certs/ca-certificates.crt';
const addedByHand = '/usr/local/share/ca-certificates';

/** Passed on into the images as they are, where the machine sets them. */
const pipVariables = ['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'PIP_TRUSTED_HOST'];
// npm sets the first for what it runs, as `npm test`, also where a .npmrc says it.
const npmVariables = ['npm_config_registry', 'NPM_CONFIG_REGISTRY'];
const goVariables = ['GOPROXY', 'GOSUMDB', 'GONOSUMDB', 'GOPRIVATE'];

/** The file with the certificates that this machine trusts, where it has any of its own. */
export function ownBundle(): string | undefined {
  const named = bundleVariables.map((name) => process.env[name]);
  const found = named.find((file) => file !== undefined && existsSync(file));
  if (found !== undefined) return found;
  const added = existsSync(addedByHand) && readdirSync(addedByHand).length > 0;
  return added && existsSync(systemBundle) ? systemBundle : undefined;
}

/** The same file's contents, to key what is made with it. */
export function ownBundleText(): string {
  const file = ownBundle();
  return file === undefined ? '' : readFileSync(file, 'utf8');
}

/** The environment that an image needs so that pip in it gets out as this machine does. */
export function pipEnv(): Record<string, string> {
  const bundle = ownBundle() === undefined ? {} : { PIP_CERT: systemBundle };
  return { ...bundle, ...setHere(pipVariables) };
}

/** The same for npm, where Node.js reads the system's certificates by itself, as Debian's does. */
export function npmEnv(): Record<string, string> {
  return setHere(npmVariables);
}

/** What any other Node.js must be told so that it knows this machine's certificates. */
export function nodeEnv(): Record<string, string> {
  return ownBundle() === undefined ? {} : { NODE_EXTRA_CA_CERTS: systemBundle };
}

/** The same for Go, which reads the system's certificates too. */
export function goEnv(): Record<string, string> {
  return setHere(goVariables);
}

function setHere(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value ? [[name, value]] : [];
    }),
  );
}

/** The machine's proxies, as Docker's client hands them to builds and containers. */
export function clientProxies(): Record<string, string> {
  const proxies: Record<string, string> = {};
  for (const [key, name] of [
    ['httpProxy', 'HTTP_PROXY'],
    ['httpsProxy', 'HTTPS_PROXY'],
    ['noProxy', 'NO_PROXY'],
  ] as const) {
    const value = process.env[name] || process.env[name.toLowerCase()];
    if (value) proxies[key] = value;
  }
  return proxies;
}
