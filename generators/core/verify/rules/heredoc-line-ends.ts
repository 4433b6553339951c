import { at } from './finding.js';
import type { Rule } from './rule.js';

/**
 * A document in place in a Dockerfile with the line ends of Windows: BuildKit skips those of the
 * instructions, and hands the others to the shell, or writes them into the script.
 */
export const heredocLineEnds: Rule = {
  id: 'heredoc-line-ends',
  code: 'BUILD_FAILED',
  good: {
    Dockerfile: 'FROM debian\r\nRUN true && \\\r\n  true\r\nCOPY <<EOF /a.txt\r\nhi\r\nEOF\r\n',
  },
  bad: { Dockerfile: 'FROM debian\r\nRUN <<EOF\r\nset -e\r\ntrue\r\nEOF\r\n' },
  find: ({ dockerfile: { text, instructions } }) => {
    if (!text.includes('\r\n')) return [];
    const isRun = ({ keyword, text: words }: (typeof instructions)[number]) =>
      keyword === 'RUN' || words.includes('\n#!');
    return instructions
      .filter((instruction) => instruction.heredoc && isRun(instruction))
      .map((instruction) => at(instruction, 'warn', `${instruction.keyword} <<`));
  },
};
