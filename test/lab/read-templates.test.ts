import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { TemplateFlaw } from '../../generators/core/lab/check-template.js';
import { readLab } from '../../generators/core/lab/read-lab.js';
import { templatesRoot } from '../../generators/core/package/package-root.js';
import { temporaryFolder } from '../temporary-folder.js';

/** A lab that is as it should be, but for what is put into one of its files. */
function labWith(file: string, from: string, to: string): string {
  const folder = join(temporaryFolder(), 'lab');
  cpSync(join(templatesRoot, 'labs/node-express'), folder, { recursive: true });
  const before = readFileSync(join(folder, file), 'utf8');
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(folder, file), after);
  return folder;
}

test.each([
  ['steps.yml', '<%- answers.greeting %>', '<%- process.exit(3) %>', 'hole'],
  ['steps.yml', 'node, web/server.js', 'node, "<% x() %>"', 'hole'],
  ['steps.yml', '    GET /', '    GET <%- words.nothing %>', 'name'],
  ['steps.yml', '  keeps-running: true', '  older-output: <%- eval(lab.port) %>', 'filter'],
  ['steps.yml', '  output: <%- answers.greeting %>', '  output: "\\x3c% x() %\\x3e"', 'hole'],
  ['project/web/server.js', 'const app', '<%= 1 %>', 'hole'],
  ['lesson/fr/log.md', 'console', '<%- answers.greeting %>', 'bare'],
])('%s: for %s stands nothing that would run: %s', async (file, from, to, kind) => {
  const folder = labWith(file, from, to);
  const read = await readLab(folder);
  const problems = 'problems' in read ? read.problems : [];
  expect(problems).toEqual([{ file, is: expect.objectContaining({ kind }) }]);
  const [is] = problems.map((each) => each.is as TemplateFlaw);
  const line = readFileSync(join(folder, file), 'utf8').split('\n')[Number(is?.line) - 1];
  // What YAML has escaped is told of the file.
  if (!to.includes('\\x3c')) expect(line).toContain(is?.word);
});
