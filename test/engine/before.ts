import { readFile, writeFile } from 'node:fs/promises';
import { type Firewall, saveFirewall } from './firewall.js';
import { listLinks } from './links.js';
import { observePlaces, type Places } from './places.js';
import { beforeFile } from './run-folder.js';

/** How the machine was before the engine came, and the environment to put it back in. */
export interface Before {
  /** Undefined for podman, which touches neither of these here. */
  readonly firewall?: Firewall;
  readonly links?: readonly string[];
  readonly places: Places;
  readonly env: Readonly<Record<string, string>>;
}

/** Writes it down on disk: whoever clears up after us may be another process. */
export async function rememberBefore(
  root: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  // First: looking at iptables may itself set a value.
  const places = observePlaces();
  const links = listLinks();
  const before: Before = { firewall: await saveFirewall(env), links, places, env };
  await writeFile(beforeFile(root), JSON.stringify(before));
}

/** Undefined where a run came to its end before it wrote anything down. */
export async function recallBefore(root: string): Promise<Before | undefined> {
  try {
    return JSON.parse(await readFile(beforeFile(root), 'utf8')) as Before;
  } catch {
    return undefined;
  }
}
