import { say } from '../../i18n/say.js';
import type { Saying } from '../../verdict/saying.js';
import type { AllowedProject, AllowedService } from './allowed/allowed-project.js';
import { usualPort } from './usual-port.js';

interface Neighbourhood {
  readonly allowed: Pick<AllowedProject, 'services'>;
  /** The service that looks for another one. */
  readonly asked: Pick<AllowedService, 'name' | 'others' | 'needs' | 'networks'>;
  /** What its program says, what its page shows, and the line of its source that is the cause. */
  readonly said: string;
}

/** What programs say that nobody listens to, or whose name nobody has. */
const isRefused = /ECONNREFUSED|connection refused|Errno 111|could not connect to server/i;
const isUnknown =
  /\bENOTFOUND\b|\bEAI_AGAIN\b|Name or service not known|name resolution|no such host|could not translate host name|UnknownHostException|getaddrinfo failed|No address associated/i;
const wantsPassword =
  /NOAUTH|WRONGPASS|HELLO must be called with the client already authenticated|password authentication failed|Access denied for user|no password supplied|Authentication failed/i;
const itself = /\blocalhost\b|\b127\.0\.0\.1\b|\[?::1\]?:/;

/** UTF-16 code units of what was said that are looked at. */
const most = 20_000;

/**
 * What to write where a service does not reach another one of its own project: by its name, which is
 * no “localhost”, at its port, with its password, in a network of both, and not before it is there.
 * @returns undefined where nothing tells that it looks for one
 */
export function explainNeighbours({ allowed, asked, said }: Neighbourhood): Saying | undefined {
  const names = allowed.services.map(({ name }) => name).filter((name) => name !== asked.name);
  const [first] = asked.needs.length > 0 ? asked.needs : names;
  if (first === undefined) return undefined;
  const text = `${said.slice(-most)}\n${JSON.stringify(asked.others['environment'] ?? '')}`;
  if (wantsPassword.test(text)) return say('compose.password', first);
  const others = allowed.services.filter(({ name }) => name !== asked.name);
  if (isRefused.test(text)) return refused(asked, others, first, text);
  if (!isUnknown.test(text)) return undefined;
  const apart = others.find((each) => !sharesNetwork(asked, each) && text.includes(each.name));
  return apart === undefined
    ? say('compose.otherNames', names.join(', '))
    : say('compose.otherNetworks', asked.name, apart.name);
}

/** Nobody listens where a service asks. */
function refused(
  asked: Neighbourhood['asked'],
  others: readonly AllowedService[],
  first: string,
  text: string,
): Saying | undefined {
  if (itself.test(text)) return say('compose.localhost', first);
  const wrong = others
    .map(({ name, image }) => ({ name, port: portOf(name, text), usual: usualPort(image) }))
    .find(({ port, usual }) => port !== undefined && usual !== undefined && port !== usual);
  if (wrong) return say('compose.otherServicePort', wrong.name, wrong.port ?? 0, wrong.usual ?? 0);
  const early = asked.needs.find((name) => isJustStarted(asked, name));
  return early === undefined ? undefined : say('compose.tooEarly', early);
}

/** The port at which a program asks a service: `redis:6380`, `host="redis", port=6380`. */
function portOf(service: string, text: string): number | undefined {
  const name = service.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const asks = new RegExp(
    String.raw`\b${name}["']?\s{0,4}[:,]\s{0,4}(?:port\s{0,4}[:=]\s{0,4})?(\d{2,5})\b`,
    'i',
  );
  const port = asks.exec(text)?.[1];
  return port === undefined ? undefined : Number(port);
}

const sharesNetwork = (
  one: Pick<AllowedService, 'networks'>,
  other: Pick<AllowedService, 'networks'>,
): boolean => Object.keys(one.networks).some((name) => Object.hasOwn(other.networks, name));

function isJustStarted({ others }: Neighbourhood['asked'], name: string): boolean {
  const needs = others['depends_on'] as
    | Readonly<Record<string, { condition?: string }>>
    | undefined;
  return needs?.[name]?.condition === 'service_started';
}
