/** What a record has under a name that may be anything: nothing of what every object has, such as `constructor`. */
export const ownValue = <T>(
  record: Readonly<Record<string, T>> | undefined,
  name: string,
): T | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
