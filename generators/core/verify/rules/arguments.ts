import type { Instruction } from '../reading/dockerfile/instruction.js';
import { at, whereBuilt } from './finding.js';
import type { Finding, Rule, RuleInput } from './rule.js';
import { spacedEquals } from './spaced-equals.js';

/** `COPY app.py`, `WORKDIR` with nothing behind it, `EXPOSE http`. */
export const argumentsRule: Rule = {
  id: 'arguments',
  code: 'DOCKERFILE_SYNTAX',
  good: {
    Dockerfile: 'FROM debian\nARG P=80\nENV A 1\nCOPY a /\nEXPOSE $P 81/udp 82-84\nLABEL a=\n',
    a: '',
  },
  bad: { Dockerfile: 'FROM debian\nCOPY a\n', a: '' },
  find: (input) =>
    input.dockerfile.instructions.flatMap((instruction) => {
      const spaced = spacedEquals(instruction);
      if (spaced) return [{ ...at(instruction, spaced.sure), ...spaced }];
      const sure = judge(instruction, input);
      return sure ? [at(instruction, sure, instruction.keyword, written(instruction, input))] : [];
    }),
};

/** How it would be written, in the words of the project where it has some. */
function written({ keyword, words, flags }: Instruction, { files, containerPort }: RuleInput) {
  const usual = usage[keyword] ?? '';
  if (keyword === 'HEALTHCHECK') return [keyword, ...flags, 'CMD', ...words].join(' ');
  const [word] = words;
  if (keyword === 'EXPOSE' && containerPort !== undefined) return `EXPOSE ${containerPort}`;
  if (word === undefined || words.length > 1) return usual;
  const [, name, value] = /^(\w+)(?::(.*))?$/.exec(word) ?? [];
  if (keyword === 'ENV' && name !== undefined) return `ENV ${name}=${value || 'value'}`;
  const isCopied = keyword === 'COPY' || keyword === 'ADD';
  if (!isCopied || files.kind(word) === undefined) return usual;
  return [keyword, ...flags, word, './'].join(' ');
}

/** How each of them is written. */
const usage: Readonly<Record<string, string>> = {
  ADD: 'ADD app.tar /app/',
  COPY: 'COPY app.py /app/',
  ENV: 'ENV NAME=value',
  EXPOSE: 'EXPOSE 5000',
  HEALTHCHECK: 'HEALTHCHECK CMD curl -f http://localhost:5000/',
  LABEL: 'LABEL name=value',
  STOPSIGNAL: 'STOPSIGNAL SIGINT',
  USER: 'USER nobody',
  VOLUME: 'VOLUME /data',
  WORKDIR: 'WORKDIR /app',
};

/** Measured on 20.10 and 28.5, both builders. */
function judge(instruction: Instruction, { dockerfile }: RuleInput): Finding['sure'] | undefined {
  const { keyword, words, text } = instruction;
  // A comment has a rule of its own, and a list that is none too.
  if (usage[keyword] === undefined || /(?:^|\s)#|^\[/.test(text)) return undefined;
  if (words.length === 0 || lacksWords(instruction)) return 'certain';
  if (keyword !== 'EXPOSE' || words.every(isPort)) return undefined;
  return whereBuilt(dockerfile, instruction, 'docker');
}

function lacksWords({ keyword, words, text, heredoc }: Instruction): boolean {
  if (keyword === 'COPY' || keyword === 'ADD') return words.length < 2 && !heredoc;
  if (keyword === 'ENV') return words.length < 2 && !text.includes('=');
  return keyword === 'HEALTHCHECK' && !/^(?:CMD|NONE)$/i.test(words[0] ?? '');
}

/** Two ports have a rule of their own, and a variable may hold anything. */
function isPort(word: string): boolean {
  if (/[$:"']/.test(word)) return true;
  const ports = /^(\d+)(?:-(\d+))?(?:\/(?:tcp|udp|sctp))?$/i.exec(word);
  return ports !== null && Number(ports[1]) <= 65_535 && Number(ports[2] ?? 0) <= 65_535;
}
