import type { Comparison } from '../project/compare.js';

/** A plan for other tools: `docker-intro/plan/v1`, described in `schemas/plan.schema.json`. */
export function planJson(dir: string, { files }: Comparison): string {
  const plan = {
    schema: 'docker-intro/plan/v1',
    dir,
    files: files.map(({ path, action, mode, contents }) => ({
      path,
      action,
      mode: mode.toString(8).padStart(4, '0'),
      contents,
    })),
  };
  return `${JSON.stringify(plan, null, 2)}\n`;
}
