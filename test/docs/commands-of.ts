/** The texts under some keys, however deep. */
function under(keys: readonly string[], value: unknown, key = ''): string[] {
  if (typeof value === 'string') return keys.includes(key) ? value.trim().split('\n') : [];
  if (Array.isArray(value)) return value.flatMap((item) => under(keys, item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => under(keys, inner, name));
}

/** The lines that a workflow of GitHub or of GitLab runs. */
export const commandsOf = (workflow: unknown): string[] => under(['run', 'script'], workflow);

/** The actions that a workflow of GitHub uses. */
export const usesOf = (workflow: unknown): string[] => under(['uses'], workflow);
