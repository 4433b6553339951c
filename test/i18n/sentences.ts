import type { Messages } from '../../generators/core/i18n/messages.js';

/** A leaf of the catalogue: a sentence, or the function that makes one. */
export type Leaf = string | ((...words: never[]) => string);

/** Every leaf, by its path: `verify.step.run`. */
export function leavesOf(catalogue: object, path = ''): Map<string, Leaf> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) => {
      const at = path === '' ? key : `${path}.${key}`;
      return typeof value === 'object' && value !== null
        ? [...leavesOf(value, at)]
        : [[at, value as Leaf] as const];
    }),
  );
}

const several = ['aaa', 'bbb'];
const counts = (...each: number[]): unknown[][] =>
  each.map((n) => [{ pass: n, fail: n, error: n, skip: n }]);

/** Arguments for what does not take texts only; more than one list shows a plural too. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'rules.end-of-life.found': [['xyz', '2020-01-01']],
  seconds: [[3.2]],
  'input.unknownOption': [['--port'], [undefined]],
  'input.unknownKey': [['port'], [undefined]],
  'input.notAChoice': [['xyz', several]],
  'input.greetingLong': [[1234, 1000]],
  'input.reportFormat': [['xyz', several]],
  'input.nameLength': [['x', 2, 63]],
  'input.tooManyDirs': [[several]],
  'input.tooManyRosters': [[several]],
  'input.file.missing': [[65536]],
  'input.file.notAFile': [[65536]],
  'input.file.outside': [[65536]],
  'input.file.tooLarge': [[65536]],
  'input.file.notUtf8': [[65536]],
  'input.file.unreadable': [[65536]],
  'help.oneOf': [[several]],
  'checksFile.notKeys': [[several]],
  'checksFile.oneOf': [[several]],
  'checksFile.noneOf': [[several]],
  'checksFile.unknown': [
    ['xyz', undefined, several],
    ['xyz', 'aaa', several],
  ],
  'help.notes': [[several]],
  'create.created': [0, 1, 2].map((count) => ['xyz', count]),
  'create.wrote': [0, 1, 2].map((count) => ['xyz', count]),
  'verify.summary': counts(0, 1, 2),
  'verify.staticSummary': counts(0, 1, 2),
  'report.more': [[3]],
  'verify.severalDockerfiles': [['xyz', several]],
  'verify.where': [['.']],
  'choosing.leftOut': [[['aaa']], [several]],
  'roster.noIdentity': [[[]], [several]],
  'roster.flaw': [
    ...['deep', 'end', 'documents', 'aliases', 'alias', 'key'].map((kind) => [
      { kind, detail: '', line: 3, column: 1 },
    ]),
    ...['twice', 'unexpected', 'other'].map((kind) => [
      { kind, detail: 'xyz', line: 3, column: 1 },
    ]),
  ],
  'roster.noHeadings': [
    [{ line: 'nom complet,note', isSure: true }, several],
    [{ line: 'prénom⇥nom', isSure: false }, several],
  ],
  'roster.noHeading': [
    ['xyz', undefined, several],
    ['xyz', 'aaa', several],
  ],
  'roster.noField': [
    ['xyz', undefined, several],
    ['xyz', 'aaa', several],
  ],
  'roster.setUnknown': [
    ['xyz', undefined, several],
    ['xyz', 'aaa', several],
  ],
  'roster.tooLong': [[65536]],
  'roster.longYaml': [[65536]],
  'roster.width': [
    [1, 3, 2],
    [4, 3, 2],
  ],
  'roster.passedOver': [
    ['xyz', 1, 'aaa'],
    ['xyz', 2, 'aaa'],
  ],
  'roster.skipped': [
    [['aaa'], 1],
    [several, 9],
  ],
  'roster.fallTogether': [
    ['xyz', 'aaa', 'bbb', 'ccc', undefined],
    ['xyz', 'aaa', 'bbb', 'ccc', 'Bbb.'],
  ],
  'roster.fewPorts': [
    [65530, 1, 30, 10000],
    [65530, 6, 1, 10000],
    [10000, 19995, 60000, undefined],
  ],
  'roster.remoteValue': [
    ['xyz', ''],
    ['xyz', 'aaa'],
  ],
  ...Object.fromEntries(
    ['count.made', 'count.updated', 'count.complete', 'count.kept', 'count.left', 'count.failed']
      .concat(['pushed.pushed', 'pushed.equal', 'pushed.diverged', 'pushed.failed', 'outdated'])
      .map((path) => [`class.${path}`, [[1], [2]]]),
  ),
  'class.would.changed': [[several]],
  'class.would.overwritten': [[several]],
  'class.would.kept': [[several]],
  'class.more': [[several, 'xyz']],
  'page.title': [[0], [1], [2]],
  ...Object.fromEntries(
    ['titleOnlyRead', 'titleUnchecked', 'looksRight', 'provenOrLooked']
      .concat(['tally.pass', 'tally.fail', 'tally.error', 'tally.skip'])
      .map((path) => [`page.${path}`, [[1], [2]]]),
  ),
  'page.part': [
    ['3/8', 1],
    ['3/8', 2],
  ],
  'page.missing': [[['3/8']], [['3/8', '4/8']]],
  'page.warnings': [[1], [2]],
  'choosing.severalStudents': [['Léa', ['ada', 'bob']]],
  'input.reportUnknownFormat': [
    ['xyz', 'xyy', ['aaa']],
    ['xyz', undefined, ['aaa']],
  ],
  'report.lookedAt': [[1], [2]],
  'many.untouched': [[1], [2]],
  'many.alike': [['xyz', several]],
  'page.changedFiles': [[1], [2]],
  'page.commits': [[1], [2]],
  'page.lines': [[3, 1]],
  'page.alike': [[several]],
  'choosing.unknownStudent': [
    ['xyz', 'xyy'],
    ['xyz', undefined],
  ],
  'choosing.nothingInPart': [
    ['3/8', 1],
    ['3/8', 2],
  ],
  'merging.missing': [[['3/8']], [['3/8', '4/8']]],
  'merging.severalLists': [[['1/2 de 30 projets', '2/2 de 31 projets']]],
  'merging.partsOf': [
    ['1/2', 1],
    ['1/2', 30],
  ],
  'many.progress': [
    [1, 3],
    [2, 3],
  ],
  'many.running': [[1], [2]],
  'many.failed': [[1], [2]],
  'many.minutes': [[3]],
  'many.fewSeconds': [[42]],
  'many.others': [[1], [2]],
  'engines.unknownContext': [['xyz', several]],
  'door.problems': [[1], [2]],
  ...Object.fromEntries(
    ['text', 'number', 'flag', 'list', 'map', 'choice', 'form', 'unknown', 'missing'].map(
      (kind) => [
        `lab.misfit.${kind}`,
        [
          ['xyz', ['1', '9'], undefined],
          ['xyz', ['1', '9'], 'xyy'],
          ['', kind === 'map' ? [] : ['1', '9'], undefined],
        ],
      ],
    ),
  ),
};

/** Facts that a failure may have seen. */
export const fullFacts = {
  detail: 'the words of the program',
  source: 'the line in question',
  expected: 'Bonjour',
  got: 'Bonsoir',
  host: 'registry.example',
  number: 42,
  containerPort: 5000,
} as const;

const lineWithComment = 'USER nobody # nobody';
const wordsOfApt = 'E: Unable to locate package';

/** Texts that are none of ours, wherever they stand in a sentence. */
export const seenTexts: readonly string[] = [
  ...Object.values(fullFacts).filter((fact) => typeof fact === 'string'),
  lineWithComment,
  wordsOfApt,
];

/** Facts that choose another sentence than the rest do. */
const moreFacts = [
  { ...fullFacts, number: 500 },
  { ...fullFacts, source: lineWithComment },
  { ...fullFacts, detail: wordsOfApt },
  ...['network', 'disk', 'platform'].map((hint) => ({ ...fullFacts, hint })),
  ...Object.keys(fullFacts).map((left) => ({ ...fullFacts, [left]: undefined })),
  ...Object.entries(fullFacts).map(([key, value]) => ({ [key]: value })),
];

/** Lists of arguments for a leaf. */
export function samplesOf(path: string, leaf: Leaf): readonly (readonly unknown[])[] {
  if (typeof leaf === 'string') return [[]];
  const texts = Array.from({ length: leaf.length }, () => 'xyz');
  return path.startsWith('failures.')
    ? [{}, fullFacts, ...moreFacts].map((facts) => [facts])
    : (samples[path] ?? [texts]);
}

/** All that a leaf says with its sample arguments. */
export function sentencesOf(path: string, leaf: Leaf): string[] {
  if (typeof leaf === 'string') return [leaf];
  const say = leaf as (...words: unknown[]) => string;
  return [...new Set(samplesOf(path, leaf).map((list) => say(...list)))];
}

/** Every sentence of a catalogue with its path. */
export const allSentences = (messages: Messages): (readonly [path: string, sentence: string])[] =>
  [...leavesOf(messages)].flatMap(([path, leaf]) =>
    sentencesOf(path, leaf).map((sentence) => [path, sentence] as const),
  );
