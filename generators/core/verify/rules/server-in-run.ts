import { before } from '../reading/dockerfile/before.js';
import { commandLine } from '../reading/dockerfile/instruction.js';
import { neverEnds } from '../reading/serving/never-ends.js';
import { at, whereBuilt } from './finding.js';
import type { Rule } from './rule.js';

/** `RUN python myapp.py`: a build waits for the end of a command, and a server has none. */
export const serverInRun: Rule = {
  id: 'server-in-run',
  code: 'SERVER_IN_BUILD',
  good: {
    Dockerfile:
      'FROM python:3.13-slim\nWORKDIR /a\nCOPY app.py ./\nRUN python -m http.server & sleep 1\nCMD ["python", "app.py"]\n',
    'app.py': 'print("a")\n',
  },
  bad: { Dockerfile: 'FROM python:3.13-slim\nRUN python -m http.server 5000\n' },
  find: ({ dockerfile, files }) =>
    dockerfile.instructions.flatMap((instruction) => {
      const { keyword, heredoc } = instruction;
      if (keyword !== 'RUN' || heredoc) return [];
      const line = commandLine(instruction);
      const place = { dockerfile: before(dockerfile, instruction), files };
      const words = neverEnds(line, place);
      if (words === undefined) return [];
      const list = `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
      const sure = whereBuilt(dockerfile, instruction, 'certain');
      return [at(instruction, sure, words.join(' '), list)];
    }),
};
