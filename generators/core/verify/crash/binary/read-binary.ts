/** What a file is, as its first bytes say. */
export type Binary =
  | {
      readonly kind: 'elf';
      /** As Docker and Go call it; its number where they have no name. */
      readonly processor: string;
      /** What loads it, where it is not complete by itself. */
      readonly loader: string | undefined;
    }
  | { readonly kind: 'macOS' | 'Windows' | 'archive' | 'empty' }
  | { readonly kind: 'script'; readonly firstLine: string }
  | { readonly kind: 'other' };

/** Numbers of processors. Source: elf(5), and the register of Linux in elf-em.h */
const processors: Readonly<Record<number, string>> = {
  ...{ 3: '386', 8: 'mips', 21: 'ppc64le', 22: 's390x', 40: 'arm', 62: 'amd64', 183: 'arm64' },
  ...{ 243: 'riscv64', 258: 'loong64' },
};

/** The type of an entry of the program’s header that names its loader. */
const interpreter = 3;
const mostEntries = 64;
const longestPath = 255;

/** Takes the beginning of a file: some tens of kilobytes tell all. */
export function readBinary(bytes: Uint8Array): Binary {
  if (bytes.length === 0) return { kind: 'empty' };
  const begins = (...numbers: readonly number[]) => numbers.every((each, at) => bytes[at] === each);
  if (begins(0x7f, 0x45, 0x4c, 0x46)) return readElf(bytes);
  if (begins(0x23, 0x21)) return { kind: 'script', firstLine: firstLineOf(bytes) };
  if (begins(0x4d, 0x5a)) return { kind: 'Windows' };
  if (/^!<arch>\n/.test(latin1(bytes.subarray(0, 8)))) return { kind: 'archive' };
  const magic = view(bytes).getUint32(0, true);
  const isMac = [0xfeedface, 0xfeedfacf, 0xbebafeca].includes(magic);
  return { kind: isMac ? 'macOS' : 'other' };
}

function readElf(bytes: Uint8Array): Binary {
  const data = view(bytes);
  const isWide = bytes[4] === 2;
  const isLittle = bytes[5] !== 2;
  const small = (at: number) => (at + 2 <= bytes.length ? data.getUint16(at, isLittle) : 0);
  const number = (at: number) => {
    if (at + 8 > bytes.length) return 0;
    return isWide ? Number(data.getBigUint64(at, isLittle)) : data.getUint32(at, isLittle);
  };
  const machine = small(18);
  const processor = processors[machine] ?? `${machine}`;
  const from = number(isWide ? 32 : 28);
  const size = small(isWide ? 54 : 42);
  const count = Math.min(small(isWide ? 56 : 44), mostEntries);
  const entries = Array.from({ length: count }, (_one, index) => from + index * size);
  const found = entries.find(
    (at) => at + size <= bytes.length && size > 0 && data.getUint32(at, isLittle) === interpreter,
  );
  if (found === undefined) return { kind: 'elf', processor, loader: undefined };
  const place = number(found + (isWide ? 8 : 4));
  const path = latin1(bytes.subarray(place, place + longestPath)).replace(/\0.*/s, '');
  return { kind: 'elf', processor, loader: path === '' ? undefined : path };
}

const view = (bytes: Uint8Array): DataView => {
  const padded = bytes.length < 8 ? Uint8Array.of(...bytes, 0, 0, 0, 0, 0, 0, 0, 0) : bytes;
  return new DataView(padded.buffer, padded.byteOffset, padded.byteLength);
};

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const firstLineOf = (bytes: Uint8Array): string =>
  latin1(bytes.subarray(0, 200)).split('\n', 1)[0] ?? '';
