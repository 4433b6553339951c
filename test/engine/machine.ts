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

/** Passed on to pip inside the images as they are, where the machine sets them. */
const pipVariables = ['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'PIP_TRUSTED_HOST'];

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
  const env: Record<string, string> = {};
  if (ownBundle() !== undefined) env['PIP_CERT'] = systemBundle;
  for (const name of pipVariables) {
    const value = process.env[name];
    if (value) env[name] = value;
  }
  return env;
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
