import { type Failure, type FailureCode, failure } from '../../verdict/failure.js';
import { memoryLimit, processLimit } from '../engine/contained-commands.js';

/**
 * What is said by those who may not get the rights of another user, or of their own file: sudo and
 * ping, and whoever starts a program that has capabilities.
 */
const powerless =
  /no new privileges|operation not permitted|\bset-?uid\b|\bsuid\b|\bnosuid\b|are you root|lacking privilege/i;

/** Whether a limit may be in an application's way that can be lifted: it could have begun as root. */
export const wantsRights = (log: string): boolean => powerless.test(log);

const mayCome = new Set<FailureCode>(['CRASH', 'APP_EXITED', 'NOT_READY']);

/** What those say who may start no more processes, or have no more memory: Python, Java, Node.js, shells, the C library. */
const exhausted: readonly (readonly [RegExp, Failure])[] = [
  [
    /can't start new thread|Resource temporarily unavailable|Cannot fork\b|unable to create (?:new )?native thread/,
    failure('PROCESS_LIMIT', { number: processLimit }),
  ],
  [
    /java\.lang\.OutOfMemoryError|heap out of memory|^MemoryError\b|std::bad_alloc|Cannot allocate memory|runtime: out of memory/m,
    failure('OOM', { number: memoryLimit }),
  ],
];

/** A limit that is not lifted is named where it may be the cause: whatever comes first then fails. */
export function whereLimited(why: Failure, log: string): Failure {
  if (why.code === 'OOM') return failure('OOM', { number: memoryLimit });
  if (!mayCome.has(why.code)) return why;
  return exhausted.find(([words]) => words.test(log))?.[1] ?? why;
}
