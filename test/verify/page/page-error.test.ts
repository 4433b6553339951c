import { describe, expect, it } from '@jest/globals';
import { pageError } from '../../../generators/core/verify/page/page-error.js';

const at = (file: string, line: number) => ({ file, line });
const index = '/var/www/html/index.php';

describe('an error that a page shows', () => {
  it.each([
    [
      'PHP cannot read it',
      `<br />\n<b>Parse error</b>:  syntax error, unexpected token &quot;;&quot;, expecting &quot;]&quot; in <b>${index}</b> on line <b>3</b><br />\n`,
      'Parse error: syntax error, unexpected token ";", expecting "]"',
      at(index, 3),
    ],
    [
      'nobody caught it',
      `<h1>Hi</h1><br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function greet() in ${index}:7\nStack trace:\n#0 {main}\n  thrown in <b>${index}</b> on line <b>7</b><br />\n`,
      'Fatal error: Uncaught Error: Call to undefined function greet()',
      at(index, 7),
    ],
    [
      'something was sent before a header',
      `Hello\n<br />\n<b>Warning</b>:  Cannot modify header information - headers already sent by (output started at ${index}:1) in <b>${index}</b> on line <b>2</b><br />\n`,
      `Warning: Cannot modify header information - headers already sent by (output started at ${index}:1)`,
      at(index, 2),
    ],
    [
      'a bracket is not closed, and has a line as well',
      `Parse error: Unclosed '{' on line 9 in ${index} on line 11\n`,
      "Parse error: Unclosed '{' on line 9",
      at(index, 11),
    ],
    [
      'in plain text',
      `Hello\nWarning: Undefined variable $name in /app/my page.php on line 12\n`,
      'Warning: Undefined variable $name',
      at('/app/my page.php', 12),
    ],
    [
      'PHP’s on the command line says it first',
      `PHP Parse error:  x in ${index} on line 9\n\nParse error: x in ${index} on line 9\n`,
      'Parse error: x',
      at(index, 9),
    ],
    [
      'in a table of Xdebug',
      `<th colspan="5"><span>( ! )</span> Fatal error: Uncaught Error: x in ${index} on line <i>3</i></th>`,
      'Fatal error: Uncaught Error: x',
      at(index, 3),
    ],
    [
      'the grave one behind a mild one',
      `<b>Deprecated</b>:  old in <b>/a.php</b> on line <b>1</b><br />\n<b>Warning</b>:  bad in <b>/b.php</b> on line <b>2</b>`,
      'Warning: bad',
      at('/b.php', 2),
    ],
    [
      'a page put together by nginx',
      'Hello [an error occurred while processing the directive]',
      '[an error occurred while processing the directive]',
      undefined,
    ],
    [
      'a database that is not there',
      'Connection failed: SQLSTATE[HY000] [2002] Connection refused<br>',
      'SQLSTATE[HY000] [2002] Connection refused',
      undefined,
    ],
  ])('%s', (_what, body, words, place) => {
    expect(pageError({ source: body })).toEqual({ words, at: place, isMild: false });
  });

  it('is mild where PHP only says what will be wrong one day', () => {
    const body = `<b>Deprecated</b>:  old in <b>/a.php</b> on line <b>1</b><br />\n<p>Hello`;
    expect(pageError({ source: body })).toEqual({
      ...{ words: 'Deprecated: old', at: at('/a.php', 1), isMild: true },
    });
  });
});

describe('no error', () => {
  it.each([
    'Hello World!',
    'Warning: the library is closed on Monday',
    '<h1>Warning: wet floor</h1><p>in the hall, on line 3 of the metro',
    '<p>PHP says “Parse error: x in /index.php on line 3” where a semicolon is missing.',
    '<p>A fatal error in the plan',
    'Notice: Undefined',
  ])('%s', (body) => {
    expect(pageError({ source: body })).toBeUndefined();
  });
});
