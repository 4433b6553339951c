import { type Failure, type FailureCode, failure } from '../../verdict/failure.js';
import { processLimit } from '../engine/contained-commands.js';

/** What those say who may start no more: Python, shells, the C library. */
const exhausted = /can't start new thread|Resource temporarily unavailable|Cannot fork\b/;

const mayCome = new Set<FailureCode>(['CRASH', 'APP_EXITED', 'NOT_READY']);

/** An application that starts processes or threads without end fails in whatever way comes first. */
export const whereLimited = (why: Failure, log: string): Failure =>
  mayCome.has(why.code) && exhausted.test(log)
    ? failure('PROCESS_LIMIT', { number: processLimit })
    : why;
