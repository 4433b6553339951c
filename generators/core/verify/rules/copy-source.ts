import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Copy } from 'dockerfile-ast';
import type { Rule } from './rule.js';

/** `COPY app.py ./` where there is no `app.py`. */
export const copySource: Rule = {
  id: 'copy-source',
  code: 'COPY_MISSING',
  find: ({ dockerfile, context }) =>
    dockerfile.ast.getCOPYs().flatMap((copy) =>
      sources(copy)
        .filter((source) => isPlain(source) && !existsSync(join(context, source)))
        .map((source) => {
          const line = copy.getRange().start.line + 1;
          return { certain: true, line, source, message: source };
        }),
    ),
};

function sources(copy: Copy): string[] {
  // From another stage or image, and from a document in place: not from the context.
  if (copy.getFromFlag() || copy.getHeredocs().length > 0) return [];
  const json = copy.getJSONStrings().map((part) => part.getValue().slice(1, -1));
  const words = json.length > 0 ? json : copy.getArguments().map((word) => word.getValue());
  return words.slice(0, -1);
}

/** A plain path below the context: no pattern, no variable, nothing that climbs out. */
const isPlain = (source: string): boolean =>
  !/[*?[\]$\\#]/.test(source) && !source.split('/').includes('..');
