import { existsSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngineKind } from './kind.js';
import { clientProxies } from './machine.js';
import { socketOf } from './run-folder.js';

/** What would lead Docker's client, or buildx, elsewhere. An empty value counts as none. */
const misleading = [
  'DOCKER_CONTEXT',
  'DOCKER_TLS_VERIFY',
  'DOCKER_CERT_PATH',
  'DOCKER_API_VERSION',
  'BUILDX_BUILDER',
  'BUILDX_CONFIG',
];

/**
 * Lays out a client for the engine in `root` and returns the environment that selects it. Of
 * the engine's programs only `docker` comes onto PATH.
 */
export async function layOutClient(
  root: string,
  engine: string,
  kind: EngineKind,
): Promise<Record<string, string>> {
  const bin = join(root, 'bin');
  const config = join(root, 'client');
  await mkdir(bin);
  await mkdir(config);
  await symlink(join(engine, 'usr/bin/docker'), join(bin, 'docker'));
  const plugins = join(engine, 'usr/libexec/docker/cli-plugins');
  if (existsSync(plugins)) await symlink(plugins, join(config, 'cli-plugins'));
  const proxies = clientProxies();
  const hasProxy = Object.keys(proxies).length > 0;
  const settings = hasProxy ? { proxies: { default: proxies } } : {};
  await writeFile(join(config, 'config.json'), JSON.stringify(settings));
  const set = misleading.filter((name) => process.env[name]);
  return {
    ...Object.fromEntries(set.map((name) => [name, ''])),
    DOCKER_HOST: `unix://${socketOf(root)}`,
    DOCKER_CONFIG: config,
    PATH: [bin, process.env['PATH']].filter(Boolean).join(':'),
    DOCKER_INTRO_TEST_ENGINE: kind,
  };
}
