// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of a shell
import { expect, it } from '@jest/globals';
import { simpleCommands } from '../../../../generators/core/verify/reading/dockerfile/simple-commands.js';

const shown = (line: string) =>
  simpleCommands(line)?.map(({ words, before, after }) =>
    [before, words.join('|'), after].join(' '),
  );

it.each<[string, readonly string[] | undefined]>([
  ['a b', [' a|b ']],
  ['a && b || c; d | e & f', [' a &&', '&& b ||', '|| c ;', '; d |', '| e &', '& f ']],
  ['a\nb', [' a \n', '\n b ']],
  [`a "b && c" 'd;e' f\\ g`, [' a|b && c|d;e|f g ']],
  ['a -g"b c"d', [' a|-gb cd ']],
  ['a > b 2>&1 && c 2>/dev/null', [' a &&', '&& c ']],
  ['a &> b', [' a ']],
  ['a < b >> c', [' a ']],
  ['a $X ${Y:-1}', [' a|$X|${Y:-1} ']],
  ['a # b & c\nd', [' a \n', '\n d ']],
  ['a#b', [' a#b ']],
  ['', []],
  ['a $(b)', undefined],
  ['a `b`', undefined],
  ['(a; b)', undefined],
  ['if a; then b; fi', undefined],
  ['a; for i in b; do c; done', undefined],
  ['a && { b; }', undefined],
  ['cat <<EOF', undefined],
])('%j', (line, commands) => {
  expect(shown(line)).toEqual(commands);
});
