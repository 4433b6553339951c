import { describe, expect, test } from '@jest/globals';
import ejs from 'ejs';
import fc from 'fast-check';
import { checkTemplate, type Nameable } from '../../generators/core/lab/check-template.js';
import { holesOf } from '../../generators/core/lab/template.js';

const known: Nameable = {
  names: ['answers.name', 'lab.port', 'words.step1'],
  ...{ typed: ['answers.greeting'], filters: ['string', 'html'] },
  lookUps: { step: undefined, file: ['web/main.go'] },
};

test.each([
  'nothing at all',
  'EXPOSE <%- lab.port %>',
  '"<%- string(answers.greeting) %>"',
  '<p><%- html(answers.greeting) %></p><%- words.step1 %>',
  "<%- step('run') %> <%- file('web/main.go') %>",
  'no hole, and 100 %>',
])('may stand in a template: %s', (text) => {
  expect(checkTemplate(text, known)).toEqual([]);
});

test.each([
  ['<%= lab.port %>', 'hole'],
  ['<% if (true) { %>', 'hole'],
  ['<%_ x _%>', 'hole'],
  ['<%# a comment %>', 'hole'],
  ['<%% literal', 'hole'],
  ['<%- lab.port -%>', 'hole'],
  ['<%-lab.port%>', 'hole'],
  ['<%- lab.port', 'hole'],
  ['<%- lab["port"] %>', 'hole'],
  ['<%- process.exit() %>', 'hole'],
  ['<%- process.env.HOME %>', 'hole'],
  ["<%- include('/etc/passwd') %>", 'filter'],
  ["<%- step('a' + 'b') %>", 'hole'],
  ['<%- step(`run`) %>', 'hole'],
  ['<%- string(html(answers.greeting)) %>', 'hole'],
  ['<%- answers.constructor %>', 'name'],
  ['<%- process.env %>', 'name'],
  ['<%- string(process.env) %>', 'name'],
  ["<%- string('run') %>", 'name'],
  ["<%- file('/etc/passwd') %>", 'name'],
  ['<%- eval(answers.greeting) %>', 'filter'],
  ['<%- toString(answers.greeting) %>', 'hole'],
  ['<%- answers.greeting %>', 'bare'],
  ['%> and <%- lab.port %>', 'hole'],
])('may not: %s', (text, kind) => {
  const [flaw, ...more] = checkTemplate(`first line\nand ${text}`, known);
  expect([flaw?.kind, flaw?.line, flaw?.column, more]).toEqual([kind, 2, 5, []]);
});

describe('whatever stands in a template that is let through', () => {
  const piece = fc.oneof(
    fc.constantFrom('<%', '%>', '<%-', '-%>', '<%=', '<%_', '<%#', '<%%', '%%>', ' ', '\n', "'"),
    fc.constantFrom('<%- lab.port %>', '<%- string(answers.greeting) %>', '`', '${', '\\'),
    fc.string({ maxLength: 5 }),
  );

  test('EJS runs nothing of it but its holes', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const { holes } = holesOf(text);
        // Without a hole it is no template, and is handed out as it is.
        if (holes.length === 0 || checkTemplate(text, known).length > 0) return;
        const filled = ejs.compile(text, {
          _with: false,
          destructuredLocals: ['lab', 'answers', 'string'],
        })({
          ...{ lab: { port: '\u0001' }, answers: { greeting: '' }, string: () => '\u0001' },
        });
        expect(filled.split('\u0001').length - text.split('\u0001').length).toBe(holes.length);
        // What is no hole stands there as it stood.
        const plain = text.replace(/<%- [\w.()]+ %>/g, '');
        expect(filled.replaceAll('\u0001', '')).toBe(plain.replaceAll('\u0001', ''));
      }),
      { numRuns: 3000 },
    );
  });
});
