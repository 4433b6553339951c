import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { cached } from './cache.js';
import { makeHelloWorld } from './hello-world.js';
import { ownBundleText } from './machine.js';
import { makeRootFileSystem } from './root-file-system.js';
import { say } from './say.js';
import type { StandIn } from './stand-ins/stand-in.js';

/** The file system of an image, as a registry has it. */
export interface Layer {
  readonly file: string;
  /** `sha256:…` of the file as it is sent. */
  readonly digest: string;
  /** `sha256:…` of the tar in it. */
  readonly diffId: string;
  readonly size: number;
}

/** Makes a stand-in's file system, or takes it from the cache. */
export async function fetchLayer(
  standIn: StandIn,
  tools: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Layer> {
  const { name, tag, debootstrap, sharesWith = `${name}-${tag}` } = standIn;
  // Bump the number when what makes a layer changes otherwise than by its table.
  const madeFrom = { recipe: 2, debootstrap, bundle: ownBundleText() };
  const dir = await cached(sharesWith, madeFrom, signal, async (half) => {
    say(`making a stand-in for ${name}:${tag} …`);
    const tar = join(half, 'layer.tar');
    if (debootstrap === undefined) await makeHelloWorld(tar, tools, signal);
    else await makeRootFileSystem(debootstrap, tar, env, signal);
    await writeFile(join(half, 'layer.json'), JSON.stringify(await compress(tar)));
    await rm(tar);
    await rm(`${tar}.dir`, { recursive: true, force: true });
  });
  const facts = JSON.parse(await readFile(join(dir, 'layer.json'), 'utf8')) as Omit<Layer, 'file'>;
  return { ...facts, file: join(dir, 'layer.tar.gz') };
}

async function compress(tar: string): Promise<Omit<Layer, 'file'>> {
  const inner = createHash('sha256');
  const outer = createHash('sha256');
  let size = 0;
  await pipeline(
    createReadStream(tar),
    watch(inner),
    // Quick to make and quick to unpack counts for more than small, on one machine.
    createGzip({ level: 1 }),
    watch(outer, (length) => {
      size += length;
    }),
    createWriteStream(`${tar}.gz`),
  );
  return { digest: `sha256:${outer.digest('hex')}`, diffId: `sha256:${inner.digest('hex')}`, size };
}

function watch(hash: Hash, count?: (length: number) => void): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      count?.(chunk.length);
      done(null, chunk);
    },
  });
}
