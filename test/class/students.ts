import type { Answers } from '../../generators/core/options/table.js';
import type { Student } from '../../generators/core/roster/student.js';
import { usualAnswers } from '../usual-answers.js';

/** So many students, as a roster would give them: two languages and two stacks among them. */
export function students(count: number, change: Partial<Answers> = {}, remote = ''): Student[] {
  return Array.from({ length: count }, (_, index) => {
    const folder = `student-${index + 1}`;
    return {
      id: `id-${index + 1}`,
      person: `Élève n° ${index + 1}`,
      folder,
      line: index + 2,
      answers: {
        ...usualAnswers,
        stack: index % 3 === 2 ? 'python3-flask' : 'python2-flask',
        name: folder,
        port: 10_000 + index,
        greeting: `Bonjour « ${index + 1} » !`,
        locale: index % 2 === 1 ? 'fr' : 'en',
        ...change,
      },
      remote: remote === '' ? undefined : remote.replaceAll('{id}', `id-${index + 1}`),
    };
  });
}
