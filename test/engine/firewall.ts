import { command } from './command.js';

const families = ['iptables', 'ip6tables'] as const;

/** What `iptables-save` and `ip6tables-save` print. */
export type Firewall = Readonly<Record<(typeof families)[number], string>>;

interface Table {
  /** Chain → policy; `-` for a chain that somebody added. */
  readonly chains: Map<string, string>;
  readonly rules: string[];
}

export async function saveFirewall(env: Readonly<Record<string, string>>): Promise<Firewall> {
  const [iptables, ip6tables] = await Promise.all(
    families.map((family) => command([`${family}-save`], { seconds: 20, env })),
  );
  return { iptables: iptables ?? '', ip6tables: ip6tables ?? '' };
}

/** Takes away the chains and rules that came since; what others changed meanwhile stays. */
export async function restoreFirewall(
  before: Firewall,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const now = await saveFirewall(env);
  for (const family of families) {
    const input = planUndo(before[family], now[family]);
    if (input === '') continue;
    await command([`${family}-restore`, '--noflush'], { seconds: 20, env, input });
  }
  await removeEmptyTables(before, env);
}

/**
 * iptables makes tables when they are first asked for and cannot remove them. Those of nftables
 * can be removed, and are if nothing is in them; the older kind belong to the kernel and stay.
 */
async function removeEmptyTables(
  before: Firewall,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const version = await command(['iptables', '--version'], { seconds: 10, env });
  if (!version.includes('nf_tables')) return;
  const now = await saveFirewall(env);
  for (const family of families) {
    const old = parse(before[family]);
    for (const [name, { chains, rules }] of parse(now[family])) {
      const inUse = rules.length > 0 || [...chains.values()].includes('-');
      if (inUse || old.has(name)) continue;
      const nftFamily = family === 'iptables' ? 'ip' : 'ip6';
      await command(['nft', 'delete', 'table', nftFamily, name], { seconds: 10, env });
    }
  }
}

/** The input for `iptables-restore --noflush` that leads back from `now` to `before`. */
export function planUndo(before: string, now: string): string {
  const lines: string[] = [];
  for (const [name, table] of parse(now)) {
    const old = parse(before).get(name) ?? { chains: new Map<string, string>(), rules: [] };
    const added = [...table.chains].filter(
      ([chain, policy]) => policy === '-' && !old.chains.has(chain),
    );
    const names = new Set(added.map(([chain]) => chain));
    const policies = [...table.chains]
      .map(([chain, policy]) => ({ chain, policy, was: old.chains.get(chain) ?? 'ACCEPT' }))
      .filter(({ policy, was }) => policy !== '-' && policy !== was)
      .map(({ chain, was }) => `:${chain} ${was} [0:0]`);
    const rules = without(table.rules, old.rules)
      .filter((rule) => !names.has(rule.split(' ')[1] ?? ''))
      .map((rule) => rule.replace(/^-A /, '-D '));
    const flushes = [...names].map((chain) => `:${chain} - [0:0]`);
    const removals = [...names].map((chain) => `-X ${chain}`);
    const undo = [...policies, ...flushes, ...rules, ...removals];
    if (undo.length > 0) lines.push(`*${name}`, ...undo, 'COMMIT');
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function parse(saved: string): Map<string, Table> {
  const tables = new Map<string, Table>();
  let table: Table = { chains: new Map(), rules: [] };
  for (const line of saved.split('\n')) {
    const [first = '', second = ''] = line.slice(1).split(' ');
    if (line.startsWith('*')) {
      table = { chains: new Map(), rules: [] };
      tables.set(first, table);
    } else if (line.startsWith(':')) table.chains.set(first, second);
    else if (line.startsWith('-A ')) table.rules.push(line);
  }
  return tables;
}

/** Equal rules may stand there more than once: each old one excuses one of now. */
function without(now: readonly string[], old: readonly string[]): string[] {
  const left = [...old];
  return now.filter((rule) => {
    const at = left.indexOf(rule);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
