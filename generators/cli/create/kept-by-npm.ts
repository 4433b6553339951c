import type { UsualMessages } from '../../core/i18n/messages.js';
import type { Problem } from '../../core/options/raw.js';
import { optionIds, rowOf } from '../../core/options/table.js';

/** Options that npm has too: that they are set says nothing of who was meant. */
const npmsOwn = new Set<string>(['yes', 'force', 'dry-run', 'git', 'version', 'help', 'offline']);

/**
 * Flags that `npm create docker-intro my-app --port 81` takes for npm's own, since no `--` stands
 * before them: they become settings of npm, and their values words of ours.
 * Source: https://docs.npmjs.com/cli/commands/npm-init#forwarding-additional-options
 */
export function keptByNpm(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  { input }: UsualMessages,
): readonly Problem[] {
  if (env['npm_command'] !== 'init') return [];
  const kept = optionIds.filter(
    (id) =>
      rowOf(id).commands.includes('create') &&
      !npmsOwn.has(id) &&
      env[`npm_config_${id.replaceAll('-', '_')}`] !== undefined,
  );
  if (kept.length === 0 && words.length < 2) return [];
  const flags = kept.map((id) => `--${id}`).join(', ');
  return [
    { where: flags || words.slice(1).join(' '), message: input.keptByNpm(words[0] ?? 'my-app') },
  ];
}
