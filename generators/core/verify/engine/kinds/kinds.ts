import { type EngineName, engineNames } from '../../../verdict/engine-name.js';
import { docker } from './docker.js';
import type { EngineKind } from './engine-kind.js';
import { podman } from './podman.js';

/** The engines that are known. */
export const kinds: Readonly<Record<EngineName, EngineKind>> = { docker, podman };

/** The same in the order in which they are looked for. */
export const allKinds: readonly EngineKind[] = engineNames.map((name) => kinds[name]);
