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

/** The limits that a verdict may come of: MB of memory, and processes. */
export interface Limits {
  readonly memory: number;
  readonly processes: number;
}

/** Those of a container that runs alone. */
const usualLimits: Limits = { memory: memoryLimit, processes: processLimit };

/** What those say who may start no more processes, or have no more memory: Python, Java, Node.js, shells, the C library. */
const exhausted: readonly (readonly [RegExp, 'PROCESS_LIMIT' | 'OOM'])[] = [
  [
    /can't start new thread|Resource temporarily unavailable|Cannot fork\b|unable to create (?:new )?native thread/,
    'PROCESS_LIMIT',
  ],
  [
    /java\.lang\.OutOfMemoryError|heap out of memory|^MemoryError\b|std::bad_alloc|Cannot allocate memory|runtime: out of memory/m,
    'OOM',
  ],
];

/** A limit that is not lifted is named where it may be the cause: whatever comes first then fails. */
export function whereLimited(why: Failure, log: string, limits = usualLimits): Failure {
  const found = mayCome.has(why.code)
    ? exhausted.find(([words]) => words.test(log))?.[1]
    : undefined;
  const code = why.code === 'OOM' ? 'OOM' : found;
  if (code === undefined) return why;
  return failure(code, { number: code === 'OOM' ? limits.memory : limits.processes });
}
