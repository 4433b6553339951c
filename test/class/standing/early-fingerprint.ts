import { execFileSync } from 'node:child_process';

/**
 * How the first classes were marked: a file's size and its CRC-32, which gzip(1) writes at the end
 * of what it packed (RFC 1952).
 */
export function earlyFingerprint(contents: string | Uint8Array): string {
  const packed = execFileSync('gzip', ['-c'], { input: contents });
  const crc = packed
    .readUInt32LE(packed.length - 8)
    .toString(16)
    .padStart(8, '0');
  return `${packed.readUInt32LE(packed.length - 4)}-${crc}`;
}
