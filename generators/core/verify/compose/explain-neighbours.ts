import { say } from '../../i18n/say.js';
import type { Saying } from '../../verdict/saying.js';
import type { AllowedProject, AllowedService } from './allowed/allowed-project.js';

interface Neighbourhood {
  readonly allowed: Pick<AllowedProject, 'services'>;
  /** The service that looks for another one. */
  readonly asked: Pick<AllowedService, 'name' | 'others' | 'needs'>;
  /** What its program says, what its page shows, and the line of its source that is the cause. */
  readonly said: string;
}

/** What programs say that nobody listens to, or whose name nobody has. */
const isRefused = /ECONNREFUSED|connection refused|Errno 111|could not connect to server/i;
const isUnknown =
  /ENOTFOUND|EAI_AGAIN|Name or service not known|name resolution|no such host|could not translate host name|UnknownHostException|getaddrinfo failed|No address associated/i;
const itself = /\blocalhost\b|\b127\.0\.0\.1\b|\[?::1\]?:/;

/** UTF-16 code units of what was said that are looked at. */
const most = 20_000;

/**
 * What to write where a service does not find another one of its own project: by its name, which is
 * no “localhost”, and not before it is there.
 * @returns undefined where nothing tells that it looks for one
 */
export function explainNeighbours({ allowed, asked, said }: Neighbourhood): Saying | undefined {
  const names = allowed.services.map(({ name }) => name).filter((name) => name !== asked.name);
  const [first] = asked.needs.length > 0 ? asked.needs : names;
  if (first === undefined) return undefined;
  const text = `${said.slice(-most)}\n${JSON.stringify(asked.others['environment'] ?? '')}`;
  if (isRefused.test(text)) {
    if (itself.test(text)) return say('compose.localhost', first);
    const early = asked.needs.find((name) => isJustStarted(asked, name));
    return early === undefined ? undefined : say('compose.tooEarly', early);
  }
  return isUnknown.test(text) ? say('compose.otherNames', names.join(', ')) : undefined;
}

function isJustStarted({ others }: Neighbourhood['asked'], name: string): boolean {
  const needs = others['depends_on'] as
    | Readonly<Record<string, { condition?: string }>>
    | undefined;
  return needs?.[name]?.condition === 'service_started';
}
