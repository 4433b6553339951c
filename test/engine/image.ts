import { createHash } from 'node:crypto';
import type { Layer } from './layer.js';
import type { StandIn } from './stand-ins/stand-in.js';

/** A document of a registry, with the name under which it is asked for. */
export interface Blob {
  readonly type: string;
  readonly digest: string;
  readonly size: number;
}

/** An image as a registry has it: image manifest version 2, schema 2. */
export interface Image {
  /** `library/python`, say. */
  readonly repository: string;
  readonly tag: string;
  readonly manifest: Blob & { readonly bytes: Buffer };
  readonly config: Blob & { readonly bytes: Buffer };
  readonly layer: Blob & { readonly file: string };
}

/** Builds the two documents that describe a layer. Same stand-in and layer, same digests. */
export function buildImage(standIn: StandIn, layer: Layer): Image {
  const { name, tag, created } = standIn;
  const config = document('application/vnd.docker.container.image.v1+json', {
    architecture: 'amd64',
    os: 'linux',
    created,
    config: settings(standIn),
    rootfs: { type: 'layers', diff_ids: [layer.diffId] },
    history: [{ created, created_by: `stand-in for ${name}:${tag}` }],
  });
  const layerBlob = {
    type: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    digest: layer.digest,
    size: layer.size,
    file: layer.file,
  };
  const manifest = document('application/vnd.docker.distribution.manifest.v2+json', {
    schemaVersion: 2,
    mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
    config: descriptor(config),
    layers: [descriptor(layerBlob)],
  });
  return { repository: `library/${name}`, tag, manifest, config, layer: layerBlob };
}

/** How a container of it starts. What a stand-in does not set is left out, as JSON does. */
function settings({ env, cmd, ...others }: StandIn) {
  return {
    Env: Object.entries(env).map(([key, value]) => `${key}=${value}`),
    Cmd: cmd,
    Entrypoint: others.entrypoint,
    WorkingDir: others.workingDir,
    User: others.user,
    ExposedPorts: keys(others.ports?.map((port) => `${port}/tcp`)),
    Volumes: keys(others.volumes),
    StopSignal: others.stopSignal,
  };
}

/** A set, as an image has it: an object whose values say nothing. */
function keys(names: readonly string[] | undefined) {
  return names && Object.fromEntries(names.map((name) => [name, {}]));
}

function document(type: string, contents: unknown): Blob & { bytes: Buffer } {
  const bytes = Buffer.from(JSON.stringify(contents));
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { type, digest, size: bytes.length, bytes };
}

function descriptor({ type, digest, size }: Blob) {
  return { mediaType: type, digest, size };
}
