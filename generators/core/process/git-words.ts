import { withPublicAddresses } from '../text/public-address.js';

/**
 * What git said, in one line: its first complaint, or else its last line that is no advice. Written
 * for a git that runs with `LC_ALL=C`.
 */
export function gitWords(output: string): string {
  const lines = withPublicAddresses(output)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('hint:'));
  const complaint = lines.find((line) => /^(?:fatal|error|ssh):/.test(line));
  return complaint ?? lines.at(-1) ?? '';
}
