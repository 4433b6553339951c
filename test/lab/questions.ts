import type { Change } from './labs.js';

/** One of each type. */
export const threeQuestions = `- name: city
  ask: { en: "Which city?", fr: "Quelle ville ?" }
  longest: 20
  default: Paris
- name: colour
  ask: { en: "Which colour?", fr: "Quelle couleur ?" }
  type: choice
  choices: [red, dark blue]
  default: red
- name: rows
  ask: { en: "How many rows?", fr: "Combien de lignes ?" }
  type: number
  least: 1
  most: 9
  default: 3`;

/** A lab that asks: the questions stand from line 12 on, two columns from the left. */
export const asking = (questions: string): Change => ({
  file: 'lab.yml',
  from: /^port: .*/m,
  to: questions.startsWith('-')
    ? `questions:\n${questions}\nport: 5000`
    : `questions: ${questions}\nport: 5000`,
});
