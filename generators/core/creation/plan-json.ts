import type { Comparison } from '../project/compare.js';
import type { Student } from '../roster/student.js';
import { publicAddress } from '../text/public-address.js';

/** A plan for other tools: `docker-intro/plan/v1`, described in `schemas/plan.schema.json`. */
export function planJson(dir: string, { files }: Comparison): string {
  const plan = {
    schema: 'docker-intro/plan/v1',
    dir,
    files: files.map(({ path, action, mode, contents }) => ({
      path,
      action,
      mode: mode.toString(8).padStart(4, '0'),
      ...(typeof contents === 'string'
        ? { contents, encoding: 'utf-8' }
        : { contents: Buffer.from(contents).toString('base64'), encoding: 'base64' }),
    })),
  };
  return `${JSON.stringify(plan, null, 2)}\n`;
}

/** Who gets what, for other tools: `docker-intro/class-plan/v1`, described in `schemas/class-plan.schema.json`. */
export function classPlanJson(students: readonly Student[], out: string): string {
  const plan = {
    schema: 'docker-intro/class-plan/v1',
    out,
    students: students.map(({ id, person, folder, line, answers, remote }) => ({
      ...{ id, person, folder, line, answers },
      remote: remote === undefined ? null : publicAddress(remote),
    })),
  };
  return `${JSON.stringify(plan, null, 2)}\n`;
}
