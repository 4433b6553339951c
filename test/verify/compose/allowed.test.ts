import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allow } from '../../../generators/core/verify/compose/allowed/allow.js';
import type { AllowedProject } from '../../../generators/core/verify/compose/allowed/allowed-project.js';
import { containedCompose } from '../../../generators/core/verify/compose/contained-compose.js';
import { composeProject, recorded } from './looked-at.js';

const root = composeProject('services: {}\n', {
  'html/index.html': 'Hello\n',
  'site.conf': 'costs $5\n',
});
const session = {
  name: 'shop-12345678',
  label: 'docker-intro.session=12345678',
  runLabel: 'docker-intro.run=abcdef01',
};

/** As Compose resolves it. */
const usual = {
  name: 'project',
  services: {
    db: { image: 'redis:8', networks: { default: null }, volumes: [volume('data', '/data')] },
    web: {
      build: { context: `${root}/web`, dockerfile: 'Dockerfile', args: { A: 'x$$y' } },
      command: null,
      container_name: 'mine',
      depends_on: { db: { condition: 'service_healthy', required: true } },
      environment: { A: 'b', B: null, C: '$$5' },
      labels: { 'docker-intro.session': 'another' },
      networks: { default: null },
      ports: [{ mode: 'ingress', target: 5000, published: '8080', protocol: 'tcp' }],
      restart: 'always',
      mem_limit: '10485760',
      ulimits: { nofile: 10 },
      volumes: [
        { type: 'bind', source: `${root}/html`, target: '/html', read_only: true, bind: {} },
        { type: 'bind', source: `${root}/site.conf`, target: '/etc/site.conf', bind: {} },
        { type: 'bind', source: `${root}/data`, target: '/new', bind: {} },
        { type: 'tmpfs', target: '/tmp' },
      ],
    },
  },
  networks: { default: { name: 'project_default', ipam: {} } },
  volumes: { data: { name: 'project_data' } },
  'x-mine': { any: 'thing' },
};

function volume(source: string, target: string) {
  return { type: 'volume', source, target, volume: {} };
}

function contained(config: unknown, network = true) {
  const allowed = allow(config, root);
  if ('why' in allowed) throw new Error(`It is refused: ${allowed.at.join('.')}`);
  const asked = { service: { name: 'web' }, containerPort: 5000 };
  const given = { session, asked, network, hostPort: 40_000, rights: false };
  // As Compose gets it: JSON leaves out what is undefined.
  return JSON.parse(JSON.stringify(containedCompose(allowed, given)));
}

const bounds = {
  mem_limit: 536870912,
  memswap_limit: 536870912,
  pids_limit: 256,
  cpu_shares: 256,
  ulimits: { fsize: 2147483648 },
  security_opt: ['no-new-privileges'],
  logging: { driver: 'json-file', options: { 'max-size': '1m', 'max-file': '1' } },
};
const labels = { 'docker-intro.session': '12345678', 'docker-intro.run': 'abcdef01' };

test('what is started has names, labels, a port and bounds of ours, and the services of the file', () => {
  const { services, networks, volumes, configs, name } = contained(usual);
  expect(name).toBe('shop-12345678');
  expect(services.db).toEqual({
    ...{ image: 'redis:8', pull_policy: 'never', container_name: 'shop-12345678-db', labels },
    ...{ networks: { default: { aliases: [] } }, configs: [], ...bounds },
    volumes: [
      {
        type: 'volume',
        source: 'data',
        target: '/data',
        read_only: false,
        volume: { nocopy: false },
      },
    ],
  });
  expect(services.web).toEqual({
    ...{ image: 'shop-12345678', pull_policy: 'never', container_name: 'shop-12345678', labels },
    ...{ networks: { default: { aliases: [] } }, ports: ['127.0.0.1:40000:5000'], ...bounds },
    ...{ environment: { A: 'b', C: '$$5' }, restart: 'on-failure:8' },
    depends_on: { db: { condition: 'service_healthy', required: true } },
    configs: [{ source: 'web-1', target: '/etc/site.conf', mode: 0o644 }],
    ...{ mem_limit: 10485760, memswap_limit: 10485760 },
    volumes: [
      {
        ...{ type: 'volume', source: 'shop-12345678-folder-0', target: '/html' },
        ...{ read_only: true, volume: { nocopy: true } },
      },
      {
        ...{ type: 'volume', source: 'shop-12345678-folder-1', target: '/new' },
        ...{ read_only: false, volume: { nocopy: true } },
      },
      { type: 'tmpfs', target: '/tmp' },
    ],
  });
  expect(configs).toEqual({ 'web-1': { content: 'costs $$5\n' } });
  expect(networks).toEqual({ default: { labels, internal: false } });
  expect(volumes).toEqual({
    data: { labels },
    'shop-12345678-folder-0': { name: 'shop-12345678-folder-0', external: true },
    'shop-12345678-folder-1': { name: 'shop-12345678-folder-1', external: true },
  });
});

test.each([0, 1, 2, 9])(
  'with %s others a service has with them no more than two containers have',
  (count) => {
    const services = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`s${index}`, { image: 'x' }]),
    );
    const all = Object.values<Record<string, number>>(
      contained({ services: { ...services, web: usual.services.web } }).services,
    );
    const sum = (key: string) => all.reduce((total, each) => total + (each[key] ?? 0), 0);
    expect(sum('mem_limit')).toBeLessThanOrEqual(2 * bounds.mem_limit);
    expect(sum('pids_limit')).toBeLessThanOrEqual(2 * bounds.pids_limit);
    expect(sum('cpu_shares')).toBeLessThanOrEqual(512);
  },
);

test('without a network the services reach each other, and nothing else', () => {
  const { services, networks } = contained(usual, false);
  expect(services.web.ports).toBeUndefined();
  expect(networks).toEqual({ default: { labels, internal: true } });
});

test.each([
  ['a variable that is left', ['services', 'web', 'environment', 'A'], '$HOME'],
  ['half of one behind a sign', ['services', 'web', 'environment', 'A'], '$$$HOME'],
  ['a variable in a command', ['services', 'web', 'command'], ['a', '$' + '{B}']],
  ['a volume whose name is a path', ['services', 'db', 'volumes', '0', 'source'], '/etc'],
  ['a volume whose name leads up', ['services', 'db', 'volumes', '0', 'source'], '../x'],
  ['a mount with a place of the host', ['services', 'db', 'volumes', '0', 'target'], '/x:/y'],
  ['an image that is no text', ['services', 'db', 'image'], 5],
  ['services that are none', ['services'], [1]],
  ['a file that is too large', ['services', 'web', 'volumes', '1', 'source'], `${root}/../large`],
])('%s is refused', (_what, path, value) => {
  const config = JSON.parse(JSON.stringify(usual));
  const last = path.at(-1) ?? '';
  const at = path.slice(0, -1).reduce((part, key) => part[key], config);
  at[last] = value;
  expect(allow(config, root)).toMatchObject({ why: expect.any(String) });
});

/** With one thing said otherwise. */
function otherwise(path: readonly (string | number)[], value: unknown) {
  const config = JSON.parse(JSON.stringify(usual));
  const at = path.slice(0, -1).reduce((part, key) => part[key], config);
  at[path.at(-1) ?? ''] = value;
  return config;
}

const speaks = 'x\nCannot connect to the Docker daemon at unix:///x. Is the docker daemon running?';

test.each<[readonly (string | number)[], unknown]>([
  [['services', 'web', 'user'], speaks],
  [['services', 'web', 'user'], 'a\u001b[2J'],
  [['services', 'web', 'user'], 'a\u2028b'],
  [['services', 'web', 'stop_signal'], speaks],
  [['services', 'web', 'working_dir'], speaks],
  [['services', 'web', 'hostname'], speaks],
  [['services', 'web', 'platform'], speaks],
  [['services', 'web', 'expose'], [speaks]],
  [['services', 'web', 'tmpfs'], [speaks]],
  [['services', 'web', 'cap_drop'], [speaks]],
  [['services', 'web', 'depends_on'], { [speaks]: { condition: 'service_started' } }],
  [['services', 'web', 'links'], [`db:${speaks}`]],
  [['services', 'web', 'networks'], { default: { aliases: [speaks] } }],
  [['services', 'web', 'volumes', 0, 'target'], `/${speaks}`],
  [['services', 'web', 'build', 'target'], speaks],
  [['services', 'web', 'build', 'dockerfile'], speaks],
  [['services', 'db', 'image'], speaks],
])('no file speaks in the name of the engine: %j', (path, value) => {
  expect(allow(otherwise(path, value), root)).toMatchObject({
    why: 'unproven',
    because: { id: 'compose.controls' },
    at: expect.arrayContaining(['services', path[1], path[2]]),
  });
});

test.each<[string, unknown]>([
  ['command', ['sh', '-c', 'a\nb']],
  ['entrypoint', ['sh', '-c', 'a\tb']],
  ['environment', { KEY: 'a\nb' }],
  ['healthcheck', { test: ['CMD-SHELL', 'a\nb'] }],
])('what a container alone reads may have lines: %s', (key, value) => {
  expect(contained(otherwise(['services', 'web', key], value)).services.web[key]).toEqual(value);
});

test('an argument of a build may have lines, too', () => {
  const config = otherwise(['services', 'web', 'build', 'args'], { KEY: 'a\nb' });
  expect(allow(config, root)).not.toHaveProperty('why');
});

test.each<[unknown, boolean]>([
  [['no-new-privileges:true'], true],
  [['no-new-privileges=true', 'no-new-privileges'], true],
  [['no-new-privileges:false'], false],
  [['no-new-privileges:true', 'seccomp:unconfined'], false],
  [['label:disable'], false],
])(
  'what takes rights away is left out, and what gives some is refused: %j',
  (options, isLeftOut) => {
    const config = otherwise(['services', 'web', 'security_opt'], options);
    if (isLeftOut) expect(contained(config).services.web.security_opt).toEqual(bounds.security_opt);
    else expect(allow(config, root)).toMatchObject({ why: 'reachesOut' });
  },
);

test.each<[unknown, boolean]>([
  [['CHOWN', 'cap_net_bind_service', 'CAP_SETUID'], true],
  [['NET_ADMIN'], false],
  [['CHOWN', 'ALL'], false],
  [[5], false],
])('a capability that any container has may be given back: %j', (names, isUsual) => {
  const config = otherwise(['services', 'web', 'cap_add'], names);
  if (isUsual) expect(contained(config).services.web.cap_add).toEqual(names);
  else expect(allow(config, root)).toMatchObject({ at: expect.arrayContaining(['cap_add']) });
});

test('into a container that nobody writes into no file is put, and it is said why', () => {
  expect(allow(otherwise(['services', 'web', 'read_only'], true), root)).toEqual({
    why: 'unproven',
    at: ['services', 'web', 'read_only'],
    because: { id: 'compose.readOnlyFiles', names: [] },
  });
  const folders = otherwise(['services', 'db', 'read_only'], true);
  expect(contained(folders).services.db.read_only).toBe(true);
});

test('a folder that several services mount is one for all of them, be it there or not', () => {
  const db = ['html', 'data', 'html'].map((folder, index) => ({
    ...{ type: 'bind', source: `${root}/${folder}`, target: `/${index}`, bind: {} },
  }));
  const { services, volumes } = contained(otherwise(['services', 'db', 'volumes'], db));
  const sources = (mounts: readonly { type: string; source: string }[]) =>
    mounts.flatMap(({ type, source }) => (type === 'volume' ? [source] : []));
  const [html, data] = ['shop-12345678-folder-0', 'shop-12345678-folder-1'];
  expect(sources(services.db.volumes)).toEqual([html, data, html]);
  expect(sources(services.web.volumes)).toEqual([html, data]);
  expect(Object.keys(volumes)).toEqual(['data', html, data]);
});

test.each<[string, unknown]>([
  ['logging', { driver: 'syslog', options: { 'syslog-address': 'tcp://192.0.2.1' } }],
  ['annotations', { 'run.oci.keep_original_groups': '1' }],
  ['develop', { watch: [{ path: '/etc', action: 'sync', target: '/x' }] }],
  ['container_name', 'web-of-the-teacher'],
  ['labels', { 'docker-intro.session': 'another' }],
  ['profiles', ['a']],
  ['ulimits', { nofile: 1_000_000_000 }],
  ['shm_size', '1099511627776'],
  ['mem_limit', '1099511627776'],
  ['pids_limit', 1_000_000],
  ['cpus', 64],
])('what is ours to say is said by us, whatever the file says: %s', (key, value) => {
  const service = contained(otherwise(['services', 'db', key], value)).services.db;
  expect(service).toEqual(contained(usual).services.db);
});

test('no sign of an image is a variable once more', () => {
  const { services } = contained(otherwise(['services', 'db', 'image'], 'a$$HOME'));
  expect(services.db.image).toBe('a$$HOME');
});

test.each([
  ['myapp', 'myapp', true],
  ['myapp', 'myapp:latest', true],
  ['docker.io/library/myapp:latest', 'myapp', true],
  ['myapp', 'myapp:2', false],
  ['myapp', 'other/myapp', false],
])('built as %s, an image %s is that of the service that builds it', (built, taken, isBuilt) => {
  const own = otherwise(['services', 'web', 'image'], built);
  own.services.db.image = taken;
  const { services } = contained(own);
  expect(services.db.image).toBe(isBuilt ? services.web.image : taken);
});

test('a file without a byte is there all the same', () => {
  const empty = composeProject('services: {}\n', { empty: '' });
  const config = otherwise(
    ['services', 'web', 'volumes'],
    [{ type: 'bind', source: `${root}/empty`, target: '/empty', bind: {} }],
  );
  const text = JSON.stringify(config).replaceAll(root, empty);
  const allowed = allow(JSON.parse(text), empty);
  if ('why' in allowed) throw new Error('It is refused.');
  const asked = { service: { name: 'web' }, containerPort: 5000 };
  const given = { session, asked, network: true, hostPort: 1, rights: false };
  expect(containedCompose(allowed, given)).toMatchObject({
    configs: { 'web-0': { content: '\n' } },
  });
});

/** All that a service may be given to Compose with. */
const handed = new Set([
  ...[
    'image',
    'pull_policy',
    'container_name',
    'labels',
    'networks',
    'ports',
    'restart',
    'volumes',
  ],
  ...['configs', 'mem_limit', 'memswap_limit', 'pids_limit', 'cpu_shares', 'ulimits', 'logging'],
  ...['security_opt', 'command', 'entrypoint', 'environment', 'expose', 'healthcheck', 'hostname'],
  ...['init', 'platform', 'read_only', 'stdin_open', 'stop_signal', 'tmpfs', 'tty', 'user'],
  ...['working_dir', 'cap_add', 'cap_drop', 'depends_on', 'links'],
]);

/** Parts of files that reach out, and of one that does not, put together anyhow. */
const parts = [...recorded().values(), usual] as { services: Record<string, object> }[];
const keys = parts.flatMap(({ services }) => Object.values(services).flatMap(Object.entries));
const anyService = fc
  .uniqueArray(fc.constantFrom(...keys), { maxLength: 6, selector: ([key]) => key })
  .map((pairs) => ({ image: 'x', ...Object.fromEntries(pairs) }));
const anyConfig = fc.oneof(
  fc.record({
    services: fc.dictionary(fc.constantFrom('web', 'db', '__proto__'), anyService),
    networks: fc.constantFrom(...parts.map((part) => (part as { networks?: object }).networks)),
    volumes: fc.constantFrom(...parts.map((part) => (part as { volumes?: object }).volumes)),
  }),
  fc.anything(),
);

test('whatever a configuration says, what is started mounts nothing of the machine and has no more rights', () => {
  fc.assert(
    fc.property(anyConfig, (config) => {
      const allowed: AllowedProject | { why: string } = allow(config, root);
      if ('why' in allowed) return;
      const { services, volumes } = contained(config);
      for (const service of Object.values(services) as Record<string, unknown>[]) {
        expect(Object.keys(service).filter((key) => !handed.has(key))).toEqual([]);
        expect(service['pids_limit']).toBeLessThanOrEqual(256);
        expect(service).toMatchObject({
          labels,
          security_opt: ['no-new-privileges'],
        });
        expect(`${service['cap_add'] ?? ''}`).not.toMatch(/ADMIN|ALL|SYS_(?!CHROOT)/i);
        expect(service['mem_limit']).toBeLessThanOrEqual(bounds.mem_limit);
        for (const mount of service['volumes'] as Record<string, unknown>[]) {
          expect(['volume', 'tmpfs']).toContain(mount['type']);
          expect(`${mount['source'] ?? 'x'}`).toMatch(/^[A-Za-z0-9][\w.-]*$/);
        }
      }
      for (const each of Object.values(volumes) as object[]) {
        expect(Object.keys(each).filter((key) => !/^(?:labels|name|external)$/.test(key))).toEqual(
          [],
        );
      }
    }),
    { numRuns: 500 },
  );
});
