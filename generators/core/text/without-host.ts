/** A line of a Dockerfile without the server in front of its image; undefined where none stands there. */
export const withoutHost = (source: string | undefined, host: string): string | undefined =>
  host !== '' && source?.includes(`${host}/`) ? source.replace(`${host}/`, '') : undefined;
