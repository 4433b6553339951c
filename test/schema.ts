import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { packageRoot } from '../generators/core/package/package-root.js';
import type { Report } from '../generators/core/verdict/report.js';

interface Documents {
  readonly plan: {
    readonly dir: string;
    readonly files: readonly { readonly path: string; readonly action: string }[];
  };
  readonly report: Report;
  readonly class: { readonly students: readonly { readonly student: string }[] };
}

/** Parses a text that is one JSON document and nothing else, and holds it to its schema. */
export function parseAs<K extends keyof Documents>(name: K, text: string): Documents[K] {
  const schema = readFileSync(join(packageRoot, 'schemas', `${name}.schema.json`), 'utf8');
  const validate = new Ajv2020({ strict: true }).compile<Documents[K]>(JSON.parse(schema));
  const value: unknown = JSON.parse(text);
  if (!validate(value)) throw new Error(JSON.stringify(validate.errors, null, 2));
  return value;
}
