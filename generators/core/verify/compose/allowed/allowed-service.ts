import { say } from '../../../i18n/say.js';
import { allowedBuild } from './allowed-build.js';
import { allowedMounts, allowedTexts } from './allowed-mounts.js';
import type { AllowedService } from './allowed-project.js';
import { lookAtRights } from './look-at-rights.js';
import {
  type AllowedPart,
  anyText,
  below,
  bytesOf,
  dataOf,
  entriesOf,
  ifGiven,
  isNothing,
  itemsOf,
  meantText,
  notProven,
  reachesOut,
  resolvedText,
} from './parts.js';

/** What is handed on as it is: it says what goes on in the container, and reaches nothing else. */
const handedOn = new Set([
  ...['command', 'entrypoint', 'environment', 'expose', 'healthcheck', 'hostname', 'init'],
  ...['platform', 'read_only', 'stdin_open', 'stop_signal', 'tmpfs', 'tty', 'user', 'working_dir'],
  ...['cap_add', 'cap_drop', 'depends_on'],
]);

/** Of that, what no client of Docker repeats. */
const insideAlone = new Set(['command', 'entrypoint', 'healthcheck']);

/** What is read by itself, below. */
const readApart = new Set([
  ...['build', 'image', 'ports', 'volumes', 'configs', 'secrets', 'networks', 'restart', 'deploy'],
  ...['mem_limit', 'links', 'scale', 'network_mode', 'security_opt'],
]);

/** What is left out: names, bounds and the like are ours here, and some of it `up` does not do. */
const leftOut = new Set([
  ...['annotations', 'attach', 'container_name', 'develop', 'env_file', 'labels', 'logging'],
  ...['cpu_count', 'cpu_percent', 'cpu_period', 'cpu_quota', 'cpu_shares', 'cpus', 'cpuset'],
  ...['mem_reservation', 'mem_swappiness', 'memswap_limit', 'pids_limit', 'profiles', 'shm_size'],
  ...['pull_policy', 'pull_refresh_after', 'stop_grace_period', 'ulimits'],
]);

/** What reaches the host, other containers, or rights that a container has not. */
const out = new Set([
  ...['blkio_config', 'cgroup', 'cgroup_parent', 'cpu_rt_period', 'cpu_rt_runtime'],
  ...['credential_spec', 'device_cgroup_rules', 'devices', 'external_links', 'extra_hosts', 'gpus'],
  ...['ipc', 'isolation', 'models', 'oom_kill_disable', 'oom_score_adj', 'pid', 'privileged'],
  ...['provider', 'runtime', 'storage_opt', 'sysctls', 'use_api_socket'],
  ...['userns_mode', 'uts', 'volumes_from'],
]);

/** Of that, what means containers of the same project, or this one alone. */
function staysInside(key: string, { value }: AllowedPart): boolean {
  if (key === 'volumes_from') {
    return Array.isArray(value) && value.every((each) => !/^container:/.test(`${each}`));
  }
  return /^(?:pid|ipc)$/.test(key) && /^(?:service:.*|private|shareable|none)$/.test(`${value}`);
}

/** What a service says, as far as it may be started. What nobody knows is not. */
export function allowedService(
  name: string,
  part: AllowedPart,
  top: AllowedPart,
  root: string,
): Omit<AllowedService, 'builtBy'> {
  const others: Record<string, unknown> = {};
  for (const [key, each] of entriesOf(part)) {
    if (leftOut.has(key) || readApart.has(key) || isNothing(each)) continue;
    if (out.has(key)) return staysInside(key, each) ? notProven(each) : reachesOut(each);
    if (!handedOn.has(key)) return notProven(each);
    others[key] = handedOnOf(key, each);
  }
  lookAtScale(part);
  lookAtRights(part);
  const deploy = below(below(below(part, 'deploy'), 'resources'), 'limits');
  const texts = (['configs', 'secrets'] as const).flatMap((kind) =>
    allowedTexts(kind, below(part, kind), below(top, kind), root),
  );
  const mounts = [...allowedMounts(below(part, 'volumes'), root), ...texts];
  // Compose puts them into the container itself once it is made.
  if (others['read_only'] === true && mounts.some(({ kind }) => kind === 'text')) {
    return notProven(below(part, 'read_only'), say('compose.readOnlyFiles'));
  }
  return {
    name,
    image: ifGiven(below(part, 'image'), meantText),
    build: allowedBuild(below(part, 'build'), root),
    ports: portsOf(below(part, 'ports')),
    mounts,
    networks: networksOf(part),
    needs: Object.keys((others['depends_on'] as object | undefined) ?? {}),
    restarts: restartsOf(below(part, 'restart')),
    memory: ifGiven(below(part, 'mem_limit'), bytesOf) ?? ifGiven(below(deploy, 'memory'), bytesOf),
    others: { ...others, ...linksOf(below(part, 'links'), top) },
  };
}

function handedOnOf(key: string, part: AllowedPart): unknown {
  if (key === 'environment') return environmentOf(part);
  return dataOf(part, insideAlone.has(key) ? anyText : resolvedText);
}

/** A variable without a value would be taken from who starts it. */
const environmentOf = (part: AllowedPart): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    entriesOf(part).flatMap(([name, each]) =>
      each.value === null ? [] : [[resolvedText({ ...each, value: name }), dataOf(each, anyText)]],
    ),
  );

/** One container of each: of several nobody knows which one answers. */
function lookAtScale(part: AllowedPart): void {
  const deploy = below(part, 'deploy');
  for (const count of [below(part, 'scale'), below(deploy, 'replicas')]) {
    if (count.value !== undefined && count.value !== null && count.value !== 1) notProven(count);
  }
  const reserved = below(below(below(deploy, 'resources'), 'reservations'), 'devices');
  if (!isNothing(reserved)) reachesOut(reserved);
}

const portsOf = (part: AllowedPart): AllowedService['ports'] =>
  itemsOf(part)
    .filter((each) => below(each, 'protocol').value !== 'udp')
    .map((each) => {
      const target = Number(below(each, 'target').value);
      const published = Number(below(each, 'published').value);
      if (!Number.isInteger(target) || target < 1 || target > 65535) return notProven(each);
      return { target, published: published > 0 && published < 65536 ? published : undefined };
    });

function networksOf(part: AllowedPart): AllowedService['networks'] {
  const mode = below(part, 'network_mode');
  if (!isNothing(mode)) {
    const isOut = /^(?:host|container:.*)$/.test(`${mode.value}`);
    return isOut ? reachesOut(mode) : notProven(mode);
  }
  return Object.fromEntries(
    entriesOf(below(part, 'networks')).map(([name, each]) => {
      for (const [key, said] of entriesOf(each)) if (key !== 'aliases') notProven(said);
      return [name, { aliases: itemsOf(below(each, 'aliases')).map(resolvedText) }];
    }),
  );
}

function restartsOf(part: AllowedPart): boolean {
  const policy = ifGiven(part, resolvedText) ?? 'no';
  return policy !== 'no' && policy !== '';
}

/** Another name for a service of the same file. */
function linksOf(part: AllowedPart, top: AllowedPart): Readonly<Record<string, readonly string[]>> {
  const links = itemsOf(part).map((each) => {
    const link = resolvedText(each);
    const isOwn = below(below(top, 'services'), link.replace(/:.*/s, '')).value !== undefined;
    return isOwn ? link : reachesOut(each);
  });
  return links.length > 0 ? { links } : {};
}
