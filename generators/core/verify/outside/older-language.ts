/** What a program or a build says where it asks for a newer language than there is. */
const signs = [
  // Go
  /go\.mod requires go >= |requires go1\.\d+ or later|flag provided but not defined: -C|invalid go version/,
  // Java
  /(?:is|are) (?:a )?preview (?:feature|API)|class, interface, enum, or record expected|UnsupportedClassVersionError/,
  // Node.js
  /No such built-in module|ERR_UNKNOWN_BUILTIN_MODULE|does not provide an export named|EBADENGINE/,
];

/** Whether something may be due to the version that this machine has, and no fault of the project. */
export const saysOlder = (log: string): boolean => signs.some((sign) => sign.test(log));

/** Whether `20.19` comes before `24`, as far as both say. */
export function isOlder(here: string, inImage: string): boolean {
  const [one, other] = [here, inImage].map((version) => version.split('.').map(Number));
  for (const [at, number] of (other ?? []).entries()) {
    const own = one?.[at] ?? 0;
    if (own !== number) return own < number;
  }
  return false;
}
