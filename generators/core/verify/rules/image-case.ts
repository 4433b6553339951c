import { at, whereBuilt } from './finding.js';
import type { Rule } from './rule.js';

/** `FROM Python:3.13`: names of images have no capitals. */
export const imageCase: Rule = {
  id: 'image-case',
  code: 'BAD_REFERENCE',
  good: { Dockerfile: 'FROM debian AS Base\nFROM Base\n' },
  bad: { Dockerfile: 'FROM Debian\n' },
  find: ({ dockerfile }) =>
    dockerfile.instructions
      .filter(({ keyword, words, stage }) => {
        const name = (words[0] ?? '').replace(/[:@][^/]*$/, '');
        const isStage = dockerfile.stages[stage]?.base !== undefined;
        if (keyword !== 'FROM' || isStage || /[$#]/.test(name)) return false;
        // The name of a registry, before the first `/`, may have them.
        return /[A-Z]/.test(name.slice(name.indexOf('/') + 1));
      })
      .map((instruction) => {
        const name = instruction.words[0] ?? '';
        const sure = whereBuilt(dockerfile, instruction, 'certain');
        return at(
          instruction,
          sure,
          name,
          name.replace(/^[^:@]*/, (part) => part.toLowerCase()),
        );
      }),
};
