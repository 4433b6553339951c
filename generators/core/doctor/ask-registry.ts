/** What a registry says of one who pulls without an account. */
interface RegistryAnswer {
  /** Pulls that are left, and the hours for which they are counted; undefined where no limit is told. */
  readonly limit?: { readonly left: number; readonly hours: number };
}

export type AskRegistry = (signal: AbortSignal) => Promise<RegistryAnswer | undefined>;

/** Milliseconds for each of two questions. */
const patience = 5000;

/** The status of one who has pulled too much. */
const tooMany = 429;

/** Hours for which Docker Hub counts. */
const usualHours = 6;

/**
 * Asks a registry, as this machine reaches it; undefined where it does not answer as one.
 * @param tokens where one who has no account gets a token
 * @param manifest of an image; a HEAD request counts for no pull
 */
export const registryAt =
  (tokens: string, manifest: string): AskRegistry =>
  async (signal) => {
    const call = () => ({ signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
    try {
      const { token } = (await (await fetch(tokens, call())).json()) as { readonly token: unknown };
      const headers = { Authorization: `Bearer ${token}` };
      const answer = await fetch(manifest, { ...call(), method: 'HEAD', headers });
      if (answer.status === tooMany) return { limit: { left: 0, hours: usualHours } };
      return answer.ok ? limitOf(answer.headers.get('ratelimit-remaining')) : undefined;
    } catch {
      return undefined;
    }
  };

/** `76;w=21600`: what is left, and seconds. */
function limitOf(header: string | null): RegistryAnswer {
  const [, left, seconds] = /^(\d{1,9});w=(\d{1,9})$/.exec(header ?? '') ?? [];
  return left === undefined ? {} : { limit: { left: Number(left), hours: Number(seconds) / 3600 } };
}

/** Source: https://docs.docker.com/docker-hub/usage/pulls/ */
const preview = 'ratelimitpreview/test';

export const askDockerHub: AskRegistry = registryAt(
  `https://auth.docker.io/token?service=registry.docker.io&scope=repository:${preview}:pull`,
  `https://registry-1.docker.io/v2/${preview}/manifests/latest`,
);
