import { afterEach, expect, test } from '@jest/globals';
import { buildImage } from './image.js';
import type { Maker } from './images.js';
import { type Registry, serveImages } from './registry.js';
import type { StandIn } from './stand-ins/stand-in.js';
import { furtherStandIns, usualStandIns } from './stand-ins/stand-ins.js';
import { stockOf } from './stock.js';

const usual: StandIn = { name: 'usual', tag: '1', created: '2026', env: {}, cmd: ['sh'] };
const further: StandIn = {
  ...usual,
  name: 'further',
  entrypoint: ['/start.sh'],
  workingDir: '/web',
  user: 'web',
  ports: [80, 443],
  volumes: ['/data'],
  stopSignal: 'SIGQUIT',
};
const layer = { file: 'none', digest: 'sha256:1', diffId: 'sha256:2', size: 0 };

let made: string[] = [];
let registry: Registry | undefined;

afterEach(() => {
  registry?.close();
  made = [];
});

const make: Maker = async (standIn) => {
  made.push(standIn.name);
  // As long as it takes others to ask for the same.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return buildImage(standIn, layer);
};

async function serve(maker: Maker): Promise<(path: string) => Promise<Response>> {
  registry = await serveImages(stockOf([buildImage(usual, layer)], [further], maker));
  const { url } = registry;
  return (path) => fetch(`${url}/v2/library/${path}`);
}

/** The settings of an image, as an engine reads them. */
async function configOf(ask: (path: string) => Promise<Response>, name: string): Promise<unknown> {
  const manifest = (await (await ask(`${name}/manifests/1`)).json()) as Manifest;
  const config = await ask(`${name}/blobs/${manifest.config.digest}`);
  return ((await config.json()) as { config: unknown }).config;
}

interface Manifest {
  readonly config: { readonly digest: string };
}

test('what is usual is there, and sets nothing that it does not say', async () => {
  const ask = await serve(make);
  expect(await configOf(ask, 'usual')).toEqual({ Env: [], Cmd: ['sh'] });
  expect(made).toEqual([]);
});

test('the others are made at the first pull, once for all who pull', async () => {
  const ask = await serve(make);
  const both = await Promise.all([1, 2].map(() => ask('further/manifests/1')));
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(await configOf(ask, 'further')).toEqual({
    Env: [],
    Cmd: ['sh'],
    Entrypoint: ['/start.sh'],
    WorkingDir: '/web',
    User: 'web',
    ExposedPorts: { '80/tcp': {}, '443/tcp': {} },
    Volumes: { '/data': {} },
    StopSignal: 'SIGQUIT',
  });
  expect(made).toEqual(['further']);
});

test('what cannot be made is refused with the reason, and tried again', async () => {
  let reason: string | undefined = 'no network';
  const ask = await serve((standIn) =>
    reason === undefined ? make(standIn) : Promise.reject(new Error(reason)),
  );
  const refused = await ask('further/manifests/1');
  expect([refused.status, await refused.json()]).toEqual([
    500,
    { errors: [{ code: 'UNKNOWN', message: 'no network' }] },
  ]);
  reason = undefined;
  expect((await ask('further/manifests/1')).status).toBe(200);
});

test.each(['further/manifests/2', 'other/manifests/1', 'further/blobs/sha256:1', 'further'])(
  'what is not there is not found: %s',
  async (path) => {
    const ask = await serve(make);
    expect((await ask(path)).status).toBe(404);
    expect(made).toEqual([]);
  },
);

test('the table of stand-ins can be carried out', () => {
  const all = [...usualStandIns, ...furtherStandIns];
  const names = all.map(({ name, tag }) => `${name}:${tag}`);
  expect(names).toEqual([...new Set(names)]);
  const touches = all.flatMap(({ debootstrap }) => debootstrap?.touches ?? []);
  // They stand in single quotes on the way to the shell.
  expect(touches.filter((touch) => touch.includes("'"))).toEqual([]);
  for (const { entrypoint = [], debootstrap } of all) {
    const files = Object.keys(debootstrap?.files ?? {});
    const places = ['', '/usr/local/bin/'].map((folder) => `${folder}${entrypoint[0]}`);
    if (entrypoint.length > 0) expect(places.some((place) => files.includes(place))).toBe(true);
  }
});
