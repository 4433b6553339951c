import { at } from './finding.js';
import type { Rule } from './rule.js';

/** What the classic builder cannot do, or, as with `RUN <<EOF`, silently leaves out. */
export const buildkitOnly: Rule = {
  id: 'buildkit-only',
  code: 'BUILD_FAILED',
  good: { Dockerfile: 'FROM debian\nRUN cat /etc/hosts | sort\nCOPY --chown=0:0 a /a\n', a: 'a' },
  bad: { Dockerfile: 'FROM debian\nRUN <<EOF\ntrue\nEOF\n' },
  find: ({ dockerfile }) =>
    dockerfile.instructions.flatMap((instruction) => {
      const flag = instruction.flags.find((each) =>
        /^--(?:mount|network|security|chmod|link|parents|exclude|checksum|keep-git-dir)\b/.test(
          each,
        ),
      );
      const what = instruction.heredoc ? '<<' : flag?.split('=')[0];
      return what === undefined ? [] : [at(instruction, 'warn', `${instruction.keyword} ${what}`)];
    }),
};
