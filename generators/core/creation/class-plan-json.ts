import type { Student } from '../roster/student.js';
import { publicAddress } from '../text/public-address.js';

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
