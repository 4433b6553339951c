import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from './pack.js';

/** A registry of npm’s on this machine’s loopback. */
export interface PackageRegistry {
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves packages as a registry does once they are published, and no others: of each name a document
 * that tells its one version, and the tarball.
 * Source: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 * @param packages the folder of each, or its name and version in npm's registry
 */
export async function servePackages(packages: readonly string[]): Promise<PackageRegistry> {
  const answers = new Map<string, string | Buffer>();
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    if (answer === undefined) response.writeHead(404).end('{}');
    else response.end(answer);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const scratch = mkdtempSync(join(tmpdir(), 'docker-intro-packed-'));
  try {
    for (const one of packages) {
      const { manifest, tarball, integrity } = await pack(one, scratch);
      const { name, version } = manifest;
      const path = `/${name}/-/${name}-${version}.tgz`;
      const dist = { tarball: `${url}${path}`, integrity };
      const versions = { [version]: { ...manifest, dist } };
      answers.set(path, readFileSync(tarball));
      answers.set(`/${name}`, JSON.stringify({ name, 'dist-tags': { latest: version }, versions }));
    }
  } catch (error) {
    server.close();
    throw error;
  } finally {
    rmSync(scratch, { recursive: true });
  }
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url, close };
}

/** What npm is told, so that it knows that registry and nothing of this machine. */
export const npmSettings = (registry: string, cache: string): Readonly<Record<string, string>> => ({
  ...{ npm_config_registry: registry, npm_config_cache: cache },
  ...{ npm_config_userconfig: '/dev/null', npm_config_update_notifier: 'false' },
  ...{ npm_config_audit: 'false', npm_config_fund: 'false' },
});
