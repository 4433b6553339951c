import { at } from './finding.js';
import type { Rule } from './rule.js';

/** `FROM` alone, or `FROM python 2.7`. */
export const fromArguments: Rule = {
  id: 'from-arguments',
  code: 'DOCKERFILE_SYNTAX',
  good: { Dockerfile: 'FROM --platform=linux/amd64 debian AS base\nFROM base\n' },
  bad: { Dockerfile: 'FROM debian latest\n' },
  find: ({ dockerfile }) =>
    dockerfile.instructions
      .filter(({ keyword, words, text }) => {
        // A comment behind it has a rule of its own.
        if (keyword !== 'FROM' || /(?:^|\s)#/.test(text)) return false;
        return words.length !== 1 && !(words.length === 3 && /^as$/i.test(words[1] ?? ''));
      })
      .map((instruction) => {
        const { words } = instruction;
        return at(instruction, 'certain', whatFollows(words), words.join(' '));
      }),
};

/** What was meant to stand behind FROM, a tag behind its name; empty where that is not seen, as in a line of Python. */
function whatFollows([image = '', ...rest]: readonly string[]): string {
  const isTag = !/[:@]/.test(image) && /^(?!(?:as|import)$)[\w.-]+$/i.test(rest[0] ?? '');
  const name = isTag ? `${image}:${rest[0]}` : image;
  const [as = '', stage = '', ...more] = isTag ? rest.slice(1) : rest;
  if (more.length > 0 || (as !== '' && !/^as$/i.test(as))) return '';
  return stage === '' ? name : `${name} AS ${stage}`;
}
