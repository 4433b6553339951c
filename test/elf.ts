/** Numbers of processors, as a file names them. */
const machines = { amd64: 62, arm64: 183 } as const;

/** The beginning of a program for Linux: as much as tells its processor and what loads it. */
export function elf(processor: keyof typeof machines, loader?: string): Uint8Array {
  const bytes = Buffer.alloc(4096);
  bytes.write('\u007fELF\u0002\u0001\u0001', 'latin1');
  bytes.writeUInt16LE(2, 16);
  bytes.writeUInt16LE(machines[processor], 18);
  // One entry of 56 bytes for each part, behind 64 of the header.
  bytes.writeBigUInt64LE(64n, 32);
  bytes.writeUInt16LE(56, 54);
  bytes.writeUInt16LE(2, 56);
  bytes.writeUInt32LE(6, 64);
  bytes.writeUInt32LE(loader === undefined ? 1 : 3, 64 + 56);
  bytes.writeBigUInt64LE(512n, 64 + 56 + 8);
  // Without its size Linux takes the whole program for none.
  bytes.writeBigUInt64LE(BigInt((loader ?? '').length + 1), 64 + 56 + 32);
  bytes.write(`${loader ?? ''}\0`, 512, 'latin1');
  return bytes;
}
