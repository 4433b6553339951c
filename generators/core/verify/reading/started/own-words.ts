import { posix } from 'node:path';

/** What only starts another program. */
const starters = /^(?:exec|nohup|setsid|npx|bunx|pnpx|sudo|env|tini|dumb-init)$/;

/** Where the words of a command begin that are its own: behind variables that are set, and behind what only starts it. */
export function ownFrom(words: readonly string[]): number {
  let at = 0;
  for (let passed = 1; passed > 0 && at < words.length; at += passed) {
    passed = startersAt(words, at);
  }
  return Math.min(at, words.length);
}

/** How many words from here on only start what follows. */
function startersAt(words: readonly string[], at: number): number {
  const name = posix.basename(words[at] ?? '');
  const next = words[at + 1];
  if (/^python[\d.]*$/.test(name)) return next === '-m' && isModule(words[at + 2]) ? 2 : 0;
  if (name === 'bundle') return next === 'exec' ? 2 : 0;
  // Their first word is a user.
  if (/^(?:gosu|su-exec)$/.test(name)) return 2;
  return /^\w+=|^-/.test(name) || starters.test(name) ? 1 : 0;
}

/** Modules that are servers, and as good as commands. */
const isModule = (word = ''): boolean =>
  /^(?:flask|django|uvicorn|gunicorn|hypercorn|daphne|streamlit|waitress|fastapi)$/.test(word);
