import { describe, expect, test } from '@jest/globals';
import { failure } from '../../../generators/core/verdict/failure.js';
import { explainCrash } from '../../../generators/core/verify/crash/explain-crash.js';
import { projectIn, writeExample } from '../rules/example.js';
import { saidOf } from '../said-of.js';

const usual = 'FROM php:8.4-apache\nCOPY index.php /var/www/html/\n';
const served = '/var/www/html/index.php';

/** What is said of an error that the page of a program shows, and its line. */
async function told(detail: string, program: string, line: number, files = {}) {
  const example = { Dockerfile: usual, 'index.php': program, ...files };
  const project = await projectIn(writeExample(example));
  const why = failure('PAGE_ERROR', { detail, inImage: { file: served, line } });
  const found = await explainCrash(why, '', project);
  const { message, remedy } = saidOf(found);
  return { said: `${message} ${remedy}`, line: found.location?.line };
}

describe('an error of PHP that a page shows', () => {
  const cannot = (words: string) => `Parse error: syntax error, unexpected ${words}`;

  test.each<
    [what: string, detail: string, program: string, at: number, line: number, said: RegExp]
  >([
    [
      ...(['a variable without its $', cannot('token "="')] as const),
      ...([
        '<?php\ngreeting = "Hi";\n',
        2,
        2,
        /begins with \$.*Write: \$greeting = "Hi";/,
      ] as const),
    ],
    [
      ...(['a semicolon that is missing', cannot('identifier "header"')] as const),
      ...(['<?php\n$a = "Hi"\n\n// And then\nheader("X: y");\n', 5, 2] as const),
      /semicolon is missing.*Write: \$a = "Hi";/,
    ],
    [
      ...(['one at the end', cannot('end of file, expecting "," or ";"')] as const),
      ...(['<?php\necho "Hi"\n', 2, 2, /Write: echo "Hi";/] as const),
    ],
    [
      ...(['a text that does not end', cannot('identifier "Content"')] as const),
      ...(['<p>It’s Ada\'s</p>\n<?php\n$a = "Hi;\nheader("Content");\n', 4, 3] as const),
      /never ends.*Write: \$a = "Hi";/,
    ],
    [
      ...(['one that holds a bracket', cannot('identifier "b"')] as const),
      ...(['<?php\necho strlen("a);\necho "b";\n', 3, 2, /same quotation mark/] as const),
    ],
    [
      ...(['a bracket', cannot('token ";", expecting ")"')] as const),
      ...(['<?php\necho strlen("a";\n', 2, 2, /The bracket \( is opened and never/] as const),
    ],
    [
      ...(['a brace', "Parse error: Unclosed '{' on line 2"] as const),
      ...(['<?php\nif (1) {\n  echo 1;\n', 3, 2, /The bracket \{ is opened and never/] as const),
    ],
    [
      ...(['a brace too many', "Parse error: Unmatched '}'"] as const),
      ...(['<?php\necho 1;\n}\n', 3, 3, /The bracket \} closes nothing/] as const),
    ],
    [
      ...(['what is none of these', cannot('token "echo"')] as const),
      ...(['<?php\nif (1) {\n} echo echo 1;\n', 3, 3, /PHP cannot read/] as const),
    ],
    [
      ...([
        'a function',
        'Fatal error: Uncaught Error: Call to undefined function strtouper()',
      ] as const),
      ...(['<?php\necho strtouper("a");\n', 2, 2, /Did you mean strtoupper\(\)/] as const),
    ],
    [
      ...([
        'an extension',
        'Fatal error: Uncaught Error: Call to undefined function mysqli_connect()',
      ] as const),
      ...(['<?php\nmysqli_connect("db");\n', 2, 2, /docker-php-ext-install mysqli/] as const),
    ],
    [
      ...([
        'a plus',
        'Fatal error: Uncaught TypeError: Unsupported operand types: string + string',
      ] as const),
      ...(['<?php\necho $a + "!";\n', 2, 2, /a dot joins.*Write: echo \$a \. "!";/] as const),
    ],
  ])('tells of %s', async (_what, detail, program, at, line, said) => {
    expect(await told(detail, program, at)).toEqual({ said: expect.stringMatching(said), line });
  });

  const warning = (name: string) =>
    `Warning: require(${name}): Failed to open stream: No such file or directory`;
  const program = '<?php\nrequire "settings.php";\n';

  test.each([
    ['that is not copied', { 'settings.php': '<?php\n' }, /settings\.php.*COPY/],
    ['of another name', { 'setting.php': '<?php\n' }, /Did you mean setting\.php/],
    ['that is nowhere', {}, /“settings\.php” is not in the image/],
  ])('tells of a file %s', async (_what, files, said) => {
    const found = await told(warning('settings.php'), program, 2, files);
    expect(found).toEqual({ said: expect.stringMatching(said), line: 2 });
  });
});
