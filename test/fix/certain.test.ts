import { expect, test } from '@jest/globals';
import { fixFor } from '../../generators/core/fix/fix-for.js';
import type { Named } from '../../generators/core/verdict/saying.js';
import { folderWith } from '../temporary-folder.js';

/** The line as it is written by an edit; undefined where it is left alone. */
function mended(id: string, line: string, ...names: readonly Named[]): string | undefined {
  const said = { message: [], remedy: [{ id: `${id}.remedy`, names }] };
  return fixFor(folderWith({ a: line }), { said, location: { file: 'a', line: 1 } })?.after;
}

test.each<[string, string, string, readonly Named[]]>([
  ['a statement behind it', 'rules.print-statement', 'print "a"; x = 1', []],
  ['a line that goes on in brackets', 'rules.print-statement', 'print "%s" % (', []],
  ['a text of several lines', 'rules.print-statement', 'print """abc', []],
  ['an apostrophe', 'rules.smart-quotes', 'x = ‘it’s’', []],
  ['a quotation in a quotation', 'rules.smart-quotes', 'x = “say “hi””', []],
  ['a quotation that is not closed', 'rules.smart-quotes', 'x = “a', []],
  ['no line of Python’s words', 'crash.missing-colon', 'x', [':']],
  ['a line with more behind', 'crash.missing-colon', 'if a b', ['if a:']],
  ['a block of another language', 'crash.missing-colon', 'if a {', ['if a:']],
  ['no bracket that stands open', 'crash.missing-colon', 'def f(a', ['def f(a:']],
  ['one sign of Python’s words', 'crash.single-equals', 'if (a = 1):', ['=']],
  ['a function of a class', 'crash.no-parentheses', '  def f:', ['def f():']],
  ['one sign of Python’s words', 'crash.no-parentheses', 'def f x():', ['(']],
  ['another name', 'crash.value-apart', 'ENV A=1 DEBUG', ['DEBUG', 'ENV A="1 DEBUG"']],
  ['a command', 'crash.value-apart', 'ENV A=b && c', ['&&', 'ENV A="b && c"']],
  ['a path of Windows that is nowhere', 'crash.copy-windows', 'COPY c:\\a .', ['', 'COPY a .']],
  ['a comment that would be lost', 'rules.list-quotes', "CMD ['a'] # b", ['CMD', 'CMD ["a"]']],
  ['a comment that Docker heeds', 'rules.trailing-comment', 'FROM a # escape=`', []],
  ['a line that goes on', 'crash.copy-near', 'COPY aap.py `', ['', 'COPY app.py ./']],
])('what leaves a doubt is left alone: %s: %s: %s', (_what, id, line, names) => {
  expect(mended(id, line, ...names)).toBe(undefined);
});

test.each<[string, string, readonly Named[], string]>([
  ['rules.print-statement', 'print "a", b[0]', [], 'print("a", b[0])'],
  ['rules.smart-quotes', 'x = f(“it’s”)', [], 'x = f("it\'s")'],
  ['rules.smart-quotes', 'x = “a” + “b”', [], 'x = "a" + "b"'],
  ['crash.missing-colon', 'def f()  # it', ['def f():'], 'def f():  # it'],
  ['crash.missing-colon', 'if a;', ['if a:'], 'if a:'],
  ['crash.no-parentheses', 'def f: # it', ['def f():'], 'def f(): # it'],
  ['crash.single-equals', 'if a = 1: # b', ['if a == 1: # b'], 'if a == 1: # b'],
  ['crash.value-apart', 'ENV A=Hello you!', ['you!', 'ENV A="Hello you!"'], 'ENV A="Hello you!"'],
  ['crash.copy-windows', 'COPY c:\\a .', ['', 'COPY a .', 'a'], 'COPY a .'],
])('and a comment stays: %s: %s', (id, line, names, right) => {
  expect(mended(id, line, ...names)).toBe(right);
});
