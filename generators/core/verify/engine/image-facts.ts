/** What a built image says of itself; what is written in it is its author's. */
export interface ImageFacts {
  /** Bytes. */
  readonly size: number;
  /** As its Dockerfile names the user; empty where it names none. */
  readonly user: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** What an image is asked for: a line each, what can be long before what cannot. */
export const imageFactsFormat = '{{json .Config.Labels}}\n{{json .Config.User}}\n{{.Size}}';

/**
 * Reads what `docker image inspect` printed in that format; undefined where it is something else. Of
 * labels that are longer than what is kept, none is known.
 */
export function parseImageFacts(printed: string): ImageFacts | undefined {
  const [size = '', user = '', labels = ''] = printed.trimEnd().split('\n').reverse();
  if (!/^\d{1,15}$/.test(size)) return undefined;
  const said = parsed(labels);
  const isMap = typeof said === 'object' && said !== null;
  const pairs = Object.entries(isMap ? said : {}).map(
    ([name, value]) => [name, `${value}`] as const,
  );
  return { size: Number(size), user: `${parsed(user) ?? ''}`, labels: Object.fromEntries(pairs) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
