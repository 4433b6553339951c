/**
 * The oldest Compose that takes what it is given here: the text of a file in the Compose file itself.
 * Source: https://github.com/docker/compose/releases/tag/v2.23.1
 */
export const oldestCompose = '2.23.1';

/** What `version --short` prints, without the `v` of some; undefined where it is no version. */
export const readComposeVersion = (printed: string): string | undefined =>
  /^v?(\d{1,5}\.\d{1,5}\.\d{1,5})/.exec(printed.trim())?.[1];

/** Whether the first of two versions was before the second. */
export function isOlderVersion(version: string, than: string): boolean {
  const others = than.split('.').map(Number);
  const found = version
    .split('.')
    .map((part, index) => Number(part) - (others[index] ?? 0))
    .find((difference) => difference !== 0);
  return (found ?? 0) < 0;
}
