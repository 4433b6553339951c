import { describe, expect, it } from '@jest/globals';
import { type FailureCode, failure } from '../../../generators/core/verdict/failure.js';
import { wantsRights, whereLimited } from '../../../generators/core/verify/crash/limits.js';
import {
  memoryLimit,
  processLimit,
} from '../../../generators/core/verify/engine/contained-commands.js';

const bounds: Partial<Record<FailureCode, number>> = {
  PROCESS_LIMIT: processLimit,
  OOM: memoryLimit,
};

describe('a program that may want other rights', () => {
  it.each([
    'sudo: The "no new privileges" flag is set, which prevents sudo from running as root.',
    "sudo: effective uid is not 0, is /usr/bin/sudo on a file system with the 'nosuid' option set or an NFS file system without root privileges?",
    'su: must be suid to work properly',
    'exec /usr/local/bin/caddy: operation not permitted',
    "PermissionError: [Errno 1] Operation not permitted: '/etc/x'",
    'ping: permission denied (are you root?)',
    'ping: Lacking privilege for icmp socket.',
  ])('%s', (log) => expect(wantsRights(`starts\n${log}\n`)).toBe(true));
});

it.each([
  '',
  'Traceback (most recent call last):\nNameError: name "x" is not defined\n',
  "PermissionError: [Errno 13] Permission denied: '/x'",
])('%j wants none', (log) => expect(wantsRights(log)).toBe(false));

it.each<[FailureCode, string, FailureCode]>([
  ['CRASH', "RuntimeError: can't start new thread", 'PROCESS_LIMIT'],
  [
    'CRASH',
    'java.lang.OutOfMemoryError: unable to create native thread: possibly out of memory',
    'PROCESS_LIMIT',
  ],
  ['CRASH', 'sh: 1: Cannot fork', 'PROCESS_LIMIT'],
  ['CRASH', 'Exception in thread "main" java.lang.OutOfMemoryError: Java heap space', 'OOM'],
  [
    'CRASH',
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    'OOM',
  ],
  ['CRASH', 'MemoryError', 'OOM'],
  ['CRASH', 'ValueError: no MemoryError', 'CRASH'],
  ['OOM', '', 'OOM'],
  ['HTTP_STATUS', 'MemoryError', 'HTTP_STATUS'],
])('%s with %j is %s', (code, log, expected) => {
  const found = whereLimited(failure(code), log);
  expect(found.code).toBe(expected);
  // The bound is named.
  expect(found.facts.number).toBe(bounds[expected]);
});
