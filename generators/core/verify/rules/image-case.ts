import { at } from './finding.js';
import type { Rule } from './rule.js';

/** `FROM Python:3.13`: names of images have no capitals. */
export const imageCase: Rule = {
  id: 'image-case',
  code: 'BAD_REFERENCE',
  good: { Dockerfile: 'FROM debian AS Base\nFROM base\n' },
  bad: { Dockerfile: 'FROM Debian\n' },
  find: ({ dockerfile }) =>
    dockerfile.instructions
      .filter(({ keyword, words }) => {
        const name = withoutTag(words[0] ?? '');
        if (keyword !== 'FROM' || /[$#]/.test(name)) return false;
        // The name of a registry, before the first `/`, may have them.
        return /[A-Z]/.test(name.slice(name.indexOf('/') + 1));
      })
      .map((instruction) => {
        const name = instruction.words[0] ?? '';
        // The classic builder finds a stage in whatever letters; BuildKit looks for an image.
        const isStage = dockerfile.stages[instruction.stage]?.base !== undefined;
        const sure = isStage ? 'warn' : 'certain';
        return at(
          instruction,
          sure,
          name,
          name.replace(/^[^:@]*/, (part) => part.toLowerCase()),
        );
      }),
};

/** A colon before a slash belongs to the port of a registry. */
function withoutTag(name: string): string {
  const at = name.lastIndexOf('/') + 1;
  return name.slice(0, at) + name.slice(at).replace(/[:@].*/s, '');
}
