import { en } from '../../../generators/core/i18n/en/en.js';
import type { Messages } from '../../../generators/core/i18n/messages.js';
import type { FailureCode } from '../../../generators/core/verdict/failure.js';
import type { ProjectReport, Report } from '../../../generators/core/verdict/report.js';
import { hostile, project, report, step } from '../sample.js';

const people = [
  'Ada Lovelace',
  'Élodie Ñandú',
  'Łukasz Żółć',
  '李小龙',
  'محمد علي',
  'Grace Hopper',
];
const codes: readonly FailureCode[] = ['COPY_MISSING', 'LOOPBACK_BIND', 'CRASH'];

/** What a failing build says at most: forty lines, four thousand characters. */
const output = Array.from({ length: 40 }, (_, index) => `${index} ${'said '.repeat(19)}`).join(
  '\n',
);

const studentOf = (index: number) => ({
  ...{ id: `id${String(index).padStart(4, '0')}`, folder: `student-${index}` },
  person: `${people[index % people.length]}${index < people.length ? '' : ` ${index}`}`,
  remote: index % 2 === 0 ? `git@git.example:org/student-${index}.git` : null,
});

/** A project of a class: of four one fails, and every tenth meets a machine that has no network. */
function projectOf(index: number, every: number, { failures }: Messages): ProjectReport {
  const student = studentOf(index);
  const base = project({ dir: `class/${student.folder}`, student, seconds: (index * 37) % 101 });
  if (index % every !== 1 % every) return base;
  const isOurs = index % 10 === 1;
  const code = isOurs ? 'PULL_NETWORK' : (codes[index % codes.length] ?? 'CRASH');
  const outcome = isOurs ? 'error' : 'fail';
  return {
    ...{ ...base, outcome, code, location: { file: 'web/Dockerfile', line: 7 } },
    message: failures[code].message({}),
    remedy: failures[code].remedy({}),
    source: 'COPY app.py /app',
    warnings: [{ rule: 'end-of-life', message: 'Old.', location: null }],
    steps: [step({ id: 'lint' }), step({ id: 'build', outcome, code, output })],
  };
}

/** The report of a class. @param every one of so many fails */
export const classReport = (size: number, every = 4, messages: Messages = en): Report => ({
  ...report(...Array.from({ length: size }, (_, index) => projectOf(index, every, messages))),
  startedAt: '2026-09-01T08:00:00.000Z',
  engine: { name: 'docker', version: '28.5.2', context: 'default' },
});

const breakouts = [
  ...hostile.map((text) => text.slice(0, 5000)),
  '</script><script>document.title="broken"</script>',
  '</style><style>*{display:none}</style>',
  '--><!-- </td></table><h1>x</h1>',
  '"><img src=http://192.0.2.1/x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '&lt;script&gt;',
  '\u202egnp.exe\u2069',
];

/** A class in which every text is an attack. */
export const hostileReport = (): Report =>
  report(
    ...breakouts.map((text) => ({
      ...project({ dir: text, name: text, message: text, remedy: text, outcome: 'fail' }),
      ...{ code: 'CRASH' as const, location: { file: text, line: 1 }, source: text },
      student: { id: text, person: text, folder: text, remote: text },
      warnings: [{ rule: text, message: text, location: { file: text, line: 2 } }],
      steps: [step({ id: 'run', outcome: 'fail', code: 'CRASH', output: text })],
    })),
  );
