import { expect, test } from '@jest/globals';
import { mendedList } from '../../../generators/core/verify/reading/dockerfile/mended-list.js';

test.each([
  [`['python', '-c', 'print("hi")']`, ['python', '-c', 'print("hi")']],
  [`["sh" "-c" "echo 'a'", "b"]`, ['sh', '-c', "echo 'a'", 'b']],
  [`['python, 'app.py']`, ['python', 'app.py']],
  [`[“python”, “app.py”`, ['python', 'app.py']],
  [`['a', "b'c"]`, ['a', "b'c"]],
])('%s', (text, words) => {
  expect(JSON.parse(mendedList(text) ?? '')).toEqual(words);
});
