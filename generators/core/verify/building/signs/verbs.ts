import { nearName } from '../../../text/near-name.js';
import type { Meaning } from '../../crash/meaning.js';
import { commandLine } from '../../reading/dockerfile/instruction.js';
import type { FailedRun, RunSign } from '../failed-run.js';

/** What the tools of Dockerfiles can be told to do. */
const verbs: Readonly<Record<string, readonly string[]>> = {
  npm: ['install', 'ci', 'run', 'start', 'test', 'init', 'update', 'exec'],
  apt: ['install', 'update', 'upgrade', 'remove', 'clean', 'autoremove'],
  apk: ['add', 'update', 'upgrade', 'del'],
  go: ['build', 'run', 'mod', 'install', 'get', 'test', 'generate', 'vet'],
  git: ['clone', 'checkout', 'pull', 'init', 'config', 'submodule'],
};

/** What is called otherwise there. */
const others = new Map([['apk install', 'add']]);

/** A tool does not know what it is told to do: its own guess, or what it can that is called nearly so. */
function explainVerb(
  tool: string,
  verb: string,
  guess: string | undefined,
  { run }: FailedRun,
): Meaning | undefined {
  const near = guess ?? others.get(`${tool} ${verb}`) ?? nearName(verb, verbs[tool] ?? []);
  if (near === undefined) return undefined;
  const line = run ? commandLine(run) : '';
  const words = line.split(/(\s+)/);
  const at = words.indexOf(verb);
  const mended = at < 0 ? near : `RUN ${words.with(at, near).join('')}`;
  return { id: 'run-verb', names: [tool, verb, mended] };
}

/** What tools say of a word that tells them what to do. */
export const runSignsOfVerbs: readonly RunSign[] = [
  [
    /unknown command "([^"\n]{1,60})"(?: - maybe you meant "([^"\n]{1,60})")?/,
    ([, verb = '', guess], seen) => explainVerb('pip', verb, guess, seen),
  ],
  [
    /Unknown command: "?([\w-]{1,60})"?(?:\s{1,4}Did you mean (?:this|one of these)\?\s{1,9}npm ([\w-]{1,60}))?/,
    ([, verb = '', guess], seen) => explainVerb('npm', verb, guess, seen),
  ],
  [
    /E: Invalid operation ([\w-]{1,60})/,
    ([, verb = ''], seen) => explainVerb('apt', verb, undefined, seen),
  ],
  [
    /go ([\w-]{1,60}): unknown command/,
    ([, verb = ''], seen) => explainVerb('go', verb, undefined, seen),
  ],
  [
    /'([\w-]{1,60})' is not an? (apk|git) command/,
    ([, verb = '', tool = ''], seen) => explainVerb(tool, verb, undefined, seen),
  ],
];
