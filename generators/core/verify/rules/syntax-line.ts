import { at } from './finding.js';
import type { Rule } from './rule.js';

/** `# syntax=docker/dockerfile:1` fetches that image before every build. */
export const syntaxLine: Rule = {
  id: 'syntax-line',
  code: 'PULL_NETWORK',
  good: { Dockerfile: '# a comment, so no directive: syntax=x\nFROM debian\n' },
  bad: { Dockerfile: '# syntax=docker/dockerfile:1\nFROM debian\n' },
  find: ({ dockerfile: { syntax, lines } }) => {
    if (syntax === undefined) return [];
    const index = lines.findIndex((line) => /^#\s*syntax\s*=/i.test(line));
    return [at({ line: index + 1, source: lines[index]?.trim() ?? '' }, 'warn', syntax)];
  },
};
