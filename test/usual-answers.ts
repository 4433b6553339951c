import type { Answers } from '../generators/core/options/table.js';

/** What a project is made from where nobody chose anything; a test says what it changes of it. */
export const usualAnswers = {
  stack: 'python2-flask',
  name: 'web',
  port: 8080,
  greeting: 'Hello World!',
  locale: 'en',
  ci: 'none',
  devcontainer: false,
} as const satisfies Answers;
