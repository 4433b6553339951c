/**
 * The keys that Compose knows; it refuses any other, but for those that begin with `x-`. Of two that
 * begin alike, the one that beginners mean stands first. Source: `compose-spec.json` at
 * https://github.com/compose-spec/compose-spec/tree/main/schema
 */
export const topKeys: readonly string[] = [
  ...['services', 'networks', 'volumes', 'name', 'version', 'include', 'configs', 'secrets'],
  'models',
];

export const serviceKeys: readonly string[] = [
  ...['build', 'image', 'ports', 'environment', 'volumes', 'networks', 'depends_on', 'command'],
  ...['container_name', 'entrypoint', 'env_file', 'restart', 'working_dir', 'user', 'expose'],
  ...['healthcheck', 'hostname', 'labels', 'logging', 'deploy', 'develop', 'extends', 'platform'],
  ...['annotations', 'attach', 'blkio_config', 'cap_add', 'cap_drop', 'cgroup', 'cgroup_parent'],
  ...['configs', 'cpu_count', 'cpu_percent', 'cpu_period', 'cpu_quota', 'cpu_rt_period'],
  ...['cpu_rt_runtime', 'cpu_shares', 'cpus', 'cpuset', 'credential_spec', 'device_cgroup_rules'],
  ...['devices', 'dns', 'dns_opt', 'dns_search', 'domainname', 'external_links', 'extra_hosts'],
  ...['gpus', 'group_add', 'init', 'ipc', 'isolation', 'label_file', 'links', 'mac_address'],
  ...['mem_limit', 'mem_reservation', 'mem_swappiness', 'memswap_limit', 'models', 'network_mode'],
  ...['oom_kill_disable', 'oom_score_adj', 'pid', 'pids_limit', 'post_start', 'pre_stop'],
  ...['privileged', 'profiles', 'provider', 'pull_policy', 'pull_refresh_after', 'read_only'],
  ...['runtime', 'scale', 'secrets', 'security_opt', 'shm_size', 'stdin_open', 'stop_grace_period'],
  ...['stop_signal', 'storage_opt', 'sysctls', 'tmpfs', 'tty', 'ulimits', 'use_api_socket'],
  ...['userns_mode', 'uts', 'volumes_from'],
];

export const buildKeys: readonly string[] = [
  ...['context', 'dockerfile', 'args', 'target', 'additional_contexts', 'cache_from', 'cache_to'],
  ...['dockerfile_inline', 'entitlements', 'extra_hosts', 'isolation', 'labels', 'network'],
  ...['no_cache', 'platforms', 'privileged', 'provenance', 'pull', 'sbom', 'secrets', 'shm_size'],
  ...['ssh', 'tags', 'ulimits'],
];

/** What beginners write that looks like no key: most of it is an instruction of a Dockerfile. */
export const otherNames: ReadonlyMap<string, string> = new Map([
  ['cmd', 'command'],
  ['from', 'image'],
  ['workdir', 'working_dir'],
  ['name', 'container_name'],
]);

/** Keys of a service whose value is a list, and nothing else. */
export const listKeys: ReadonlySet<string> = new Set([
  ...['ports', 'volumes', 'expose', 'links', 'devices', 'cap_add', 'cap_drop', 'profiles'],
]);

/** Keys of a service whose value is a list, or has keys of its own. */
export const listOrMapKeys: ReadonlySet<string> = new Set([
  'environment',
  'depends_on',
  'networks',
]);
