import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFault } from '../../generators/core/lab/checking/fault-patch.js';
import { templatesRoot } from '../../generators/core/package/package-root.js';
import type { FailureCode } from '../../generators/core/verdict/failure.js';

/** The stacks whose faults are all there: a new one has twenty of the kinds that beginners make. */
export const stacksWithFaults: readonly string[] = [
  'go',
  'java',
  'node-express',
  'php-apache',
  'python2-flask',
  'python3-flask',
  'python3-flask-redis',
  'static-nginx',
];

export const leastFaults = 20;

export const stackFolder = (stack: string): string => join(templatesRoot, 'labs', stack);

/** The faults of a stack, by the names of their files. */
export const faultsOf = (
  stack: string,
): readonly { readonly file: string; readonly code: FailureCode | undefined }[] =>
  readdirSync(join(stackFolder(stack), 'faults'))
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(stackFolder(stack), 'faults', file), 'utf8');
      const fault = readFault(file, text);
      return { file, code: 'kind' in fault ? undefined : fault.finds.code };
    });
