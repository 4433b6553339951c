// The spellings in ASCII of all characters are half a million bytes of text: a fifth of the package
// that somebody waits for, and of use to those alone whose names are written otherwise.
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** Blocks of 256 characters, up to the last one of Unicode. */
const count = 0x1100;

/** An esbuild plugin that packs the data of `any-ascii`, which is unpacked when it is first asked. */
export const anyAsciiData = {
  name: 'any-ascii-data',
  setup(build) {
    build.onLoad({ filter: /any-ascii[\\/]block\.js$/ }, async ({ path }) => {
      // The package exports its function alone.
      const { default: block } = await import(pathToFileURL(path));
      const blocks = Array.from({ length: count }, (_, number) => block(number) ?? '');
      const packed = brotliCompressSync(JSON.stringify(blocks)).toString('base64');
      const contents = `import { brotliDecompressSync } from 'node:zlib';
let blocks;
export default (number) => {
  blocks ??= JSON.parse(brotliDecompressSync(Buffer.from('${packed}', 'base64')));
  return blocks[number];
};`;
      return { contents, loader: 'js' };
    });
  },
};
