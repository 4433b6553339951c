import type { Answers } from '../../options/table.js';
import type { Lab } from '../lab.js';
import type { LabQuestion } from '../lab-question.js';
import { saysGreeting } from '../says-greeting.js';

/**
 * What a program, a page, a Compose file or a template could take for something of its own; the worst
 * first, since a question may take a few characters only.
 */
const oddText = [
  ...['"\\$\'<&>%{{ x }}', '$\u007bx}', '$(id)', '`x`', '<% x %>', '<%- answers.name %>'],
  ...['{x}', '\\u0041', '\\n', '#{x}', '@x', 'é', '😀', 'عربي'],
].join(' ');

/**
 * Answers that a lab must bear as any others; undefined where it hands out nothing of what somebody
 * types or chooses.
 */
export function oddAnswers(answers: Answers, lab: Lab): Answers | undefined {
  const own = lab.questions.map((question) => [question.name, oddAnswer(question)] as const);
  if (own.length === 0 && !saysGreeting(lab)) return undefined;
  return {
    ...answers,
    greeting: oddText,
    ...(own.length > 0 && { set: Object.fromEntries(own) }),
  };
}

/** What is farthest from usual. */
function oddAnswer(question: LabQuestion): string {
  switch (question.type) {
    case 'text':
      // No half of a character.
      return oddText.slice(0, question.longest).replace(/\p{Cs}$/u, '');
    case 'choice':
      return question.choices.at(-1) ?? question.usual;
    case 'number':
      return `${question.most}`;
  }
}
