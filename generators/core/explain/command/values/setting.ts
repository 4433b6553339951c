import type { ReadValue } from '../note.js';
import { stands } from '../stands.js';
import type { ReadOption } from '../table/option-row.js';
import { readPublished } from './publish.js';
import { readMount, readVolume } from './volume.js';

/** `-e NAME=value`, `-e NAME`. */
function readVariable(value: string): ReadValue {
  const [name = '', ...rest] = value.split('=');
  const given = rest.join('=');
  if (rest.length === 0) return { says: [stands('env-passed', name)], notes: [] };
  return {
    says: [given === '' ? stands('env-empty', name) : stands('env', name, given)],
    notes: [],
  };
}

const networks = {
  bridge: 'network-bridge',
  default: 'network-bridge',
  host: 'network-host',
  none: 'network-none',
} as const;

/** `--network host`. */
function readNetwork(value: string): ReadValue {
  const known = Object.entries(networks).find(([name]) => name === value)?.[1];
  const other = /^container:(.+)$/.exec(value)?.[1];
  if (known) return { says: [stands(known)], notes: [] };
  const says = other ? stands('network-container', other) : stands('network-named', value);
  return { says: [says], notes: [] };
}

const policies = {
  no: 'restart-no',
  always: 'restart-always',
  'unless-stopped': 'restart-unless-stopped',
  'on-failure': 'restart-on-failure',
} as const;

/** `--restart on-failure:3`. */
function readRestart(value: string): ReadValue {
  const [, policy, times] = /^(no|always|unless-stopped|on-failure)(?::(\d+))?$/.exec(value) ?? [];
  if (policy === undefined) {
    return { says: [stands('restart-odd', value)], notes: [] };
  }
  return {
    says: [
      stands(policies[policy as keyof typeof policies]),
      ...(times === undefined ? [] : [stands('restart-times', times)]),
    ],
    notes: [],
  };
}

/** Options whose values are read, part by part. */
export const settingReaders: Readonly<Record<ReadOption, (value: string) => ReadValue>> = {
  publish: readPublished,
  volume: readVolume,
  mount: readMount,
  env: readVariable,
  network: readNetwork,
  restart: readRestart,
};
