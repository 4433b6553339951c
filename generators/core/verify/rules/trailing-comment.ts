import type { Rule } from './rule.js';

/**
 * `FROM x # step 1`: Docker knows comments only on lines of their own. These instructions cannot
 * be built so (measured on 20.10 and 28.5, both builders).
 */
const refused = new Set([
  'FROM',
  'COPY',
  'ADD',
  'EXPOSE',
  'ENV',
  'LABEL',
  'SHELL',
  'STOPSIGNAL',
  'USER',
]);

/** Here the comment silently becomes part of the value, or turns a list into a shell command. */
const misread = new Set(['WORKDIR', 'VOLUME', 'CMD', 'ENTRYPOINT']);

export const trailingComment: Rule = {
  id: 'trailing-comment',
  code: 'DOCKERFILE_SYNTAX',
  find: ({ dockerfile, messages }) =>
    dockerfile.ast.getInstructions().flatMap((instruction) => {
      const keyword = instruction.getKeyword();
      const text = instruction.getArgumentsContent() ?? '';
      if (!hasTrailingComment(keyword, text)) return [];
      const line = instruction.getRange().start.line + 1;
      const certain = refused.has(keyword) && !(keyword === 'ENV' && !/^\S+=/.test(text));
      return [
        {
          certain,
          line,
          source: dockerfile.lines[line - 1]?.trim() ?? '',
          message: messages.verify.rules['trailing-comment'](keyword),
        },
      ];
    }),
};

function hasTrailingComment(keyword: string, text: string): boolean {
  if (!refused.has(keyword) && !misread.has(keyword)) return false;
  // The shell drops a comment behind a command; only a list is misread.
  if (keyword === 'CMD' || keyword === 'ENTRYPOINT') return /^\s*\[[^\]]*\]\s+#/.test(text);
  return /\s#/.test(withoutQuoted(text));
}

const withoutQuoted = (text: string): string => text.replace(/"[^"]*"|'[^']*'/g, '""');
