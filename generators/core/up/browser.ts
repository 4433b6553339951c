import { handOver } from '../process/hand-over.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The address that a browser of this user reaches: in a Codespace that is not this machine's.
 * Source: https://docs.github.com/en/codespaces/developing-in-a-codespace/default-environment-variables-for-your-codespace
 */
export function addressOf(port: number, env: Environment): string {
  const { CODESPACES, CODESPACE_NAME, GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN: domain } = env;
  return CODESPACES === 'true' && CODESPACE_NAME && domain
    ? `https://${CODESPACE_NAME}-${port}.${domain}`
    : `http://localhost:${port}`;
}

/**
 * The command that opens a page where its user sits; undefined where nobody sits at this machine, or
 * nothing can be shown: over SSH, in WSL, in a Codespace, without a display. BROWSER is what other
 * tools take, too. (The package `open` brings a script of its own, which no bundle takes along.)
 */
export function browserCommand(
  address: string,
  env: Environment,
  platform: NodeJS.Platform,
): readonly string[] | undefined {
  const isElsewhere = [env.SSH_CONNECTION, env.SSH_TTY, env.WSL_DISTRO_NAME, env.CODESPACES];
  if (isElsewhere.some(Boolean)) return undefined;
  if (env.BROWSER) return [env.BROWSER, address];
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', address] : undefined;
}

/** Opens a page in the browser. @returns whether somebody took it */
export async function openInBrowser(address: string, env: Environment): Promise<boolean> {
  const argv = browserCommand(address, env, process.platform);
  return argv !== undefined && handOver(argv);
}
