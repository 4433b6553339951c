import { mkdir, writeFile } from 'node:fs/promises';
import { rememberBefore } from './before.js';
import { layOutClient } from './client.js';
import { startDaemon } from './daemon.js';
import { fetchEngine } from './engine-files.js';
import { imageMaker, makeImages, tellingMaker } from './images.js';
import { isEngineKind } from './kind.js';
import { engineTurn, podmanTurn, takeTurn } from './lock.js';
import { observePlaces } from './places.js';
import { layOutPodman } from './podman.js';
import { type Registry, serveImages } from './registry.js';
import { beforeFile, runFolder } from './run-folder.js';
import { say } from './say.js';
import { furtherStandIns, usualStandIns } from './stand-ins/stand-ins.js';
import { type Stock, stockOf } from './stock.js';
import { tearDown } from './tear-down.js';
import { fetchTools } from './tools.js';
import { treeEnv } from './tree.js';

/*
 * The process that keeps an engine up for as long as its standard input is open. Whoever
 * wanted the engine holds the other end: when that one ends, even by SIGKILL, the pipe closes
 * and the engine goes. Prints one line of JSON: `{ env }` when the engine is up, `{ error }`
 * when it will not be. bring-up.ts starts it.
 */

const over = new AbortController();
process.stdin.once('close', () => over.abort());
process.stdin.once('error', () => over.abort());
process.stdin.resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => over.abort());
}
// Whoever reads us may be gone; there is still an engine to take down.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

const kind = process.argv[2];
let release: (() => void) | undefined;
let stock: Stock | undefined;
let registry: Registry | undefined;
const root = runFolder(isEngineKind(kind) ? kind : undefined);

try {
  if (!isEngineKind(kind)) throw new Error(`no such engine: ${kind}`);
  release = await takeTurn(over.signal, kind === 'podman' ? podmanTurn : engineTurn);
  await tearDown(root);
  const tools = await fetchTools(over.signal);
  const engine = await fetchEngine(kind, over.signal);
  const env = treeEnv(engine, tools);
  const make = imageMaker(tools, env, over.signal);
  const ready = await makeImages(usualStandIns, make, over);
  stock = stockOf(ready, furtherStandIns, tellingMaker(make, over.signal));
  registry = await serveImages(stock);
  await mkdir(root, { recursive: true });
  let clientEnv: Record<string, string>;
  if (kind === 'podman') {
    const before = { places: observePlaces(), env };
    await writeFile(beforeFile(root), JSON.stringify(before));
    clientEnv = await layOutPodman(root, engine, registry.url);
  } else {
    await rememberBefore(root, env);
    clientEnv = await layOutClient(root, engine, kind);
    await startDaemon(root, registry.url, env, over.signal);
  }
  say(`${kind} is up`);
  process.stdout.write(`${JSON.stringify({ env: clientEnv })}\n`);
  await new Promise<void>((resolve) => {
    if (over.signal.aborted) resolve();
    over.signal.addEventListener('abort', () => resolve());
  });
} catch (error) {
  process.stdout.write(`${JSON.stringify({ error: String((error as Error).message) })}\n`);
}

try {
  if (release !== undefined) await tearDown(root);
} catch (error) {
  say(`not all was taken down: ${(error as Error).message}`);
  process.exitCode = 1;
}
registry?.close();
await stock?.settled();
release?.();
process.stdin.destroy();
