import { locales } from '../i18n/locale.js';
import {
  about,
  choiceShape,
  flagShape,
  linesShape,
  listShape,
  mapShape,
  numberShape,
  optional,
  recordShape,
  type Shape,
  type Shaped,
  textShape,
} from '../tree/shape.js';
import { questionsShape, unaskedIn, valueAt } from './question-shape.js';

/** Names that a template may name, and those of steps, sections and labs. */
const name = /^[a-z][A-Za-z0-9]{0,40}$/;
const id = /^[a-z0-9][a-z0-9-]{0,60}$/;

/** On one line. */
const line = /^[^\n]{1,300}$/;
/** A folder or a file in the project. */
const inside = /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\n\\:*?"<>|]{1,200}$/;

const inLanguages = recordShape({ en: optional(textShape()), fr: optional(textShape()) });

const labLanguages = listShape(choiceShape(locales));

const labFields = recordShape({
  title: about('What the exercise is called.', textShape(line)),
  label: about('How it is offered in a list, in each of its languages.', inLanguages),
  languages: about('The languages in which it is handed out.', labLanguages),
  build: about(
    'The build context, a folder of the project: web, or "." for all of it.',
    textShape(inside),
  ),
  application: about('The file of the project that a student changes.', textShape(inside)),
  base: about('The image that the last FROM names.', textShape(/^\S{1,200}$/)),
  port: about(
    'The port on which the application listens in its container.',
    numberShape(1, 65_535),
  ),
  command: optional(
    about('What docker ps shows as its command, quotes included.', textShape(line)),
  ),
  exit: optional(about('The exit code after docker stop.', numberShape(0, 255))),
  raw: optional(
    about('Files of the project that are handed out as they are.', listShape(textShape())),
  ),
  'end-of-life': optional(
    about('The day on which its makers stop mending it.', textShape(/^\d{4}-\d{2}-\d{2}$/)),
  ),
  successor: optional(about('The stack to choose instead, once that day is over.', textShape(id))),
  string: optional(
    about(
      'How the language of the project writes a text between double quotes.',
      recordShape({
        replace: about('Signs that something else stands for.', mapShape(/^.$/u, textShape())),
        hidden: about(
          'A sign that does not show, by its number: \\u%4x.',
          textShape(/^[^%\n]{0,20}%\d?x[^%\n]{0,20}$/),
        ),
        above: about(
          'The same above U+FFFF: \\U%8x, or utf16 for two of those.',
          textShape(/^(?:utf16|[^%\n]{0,20}%\d?x[^%\n]{0,20})$/),
        ),
      }),
    ),
  ),
  questions: optional(
    about('What it asks of whoever makes a project of it, in this order.', questionsShape),
  ),
  outside: optional(
    about(
      'How it runs where there is no Docker.',
      recordShape({
        packages: optional(
          about('What pip installs in the place of what the image has.', listShape(textShape())),
        ),
        commands: optional(
          about(
            'How it is built and run with what this machine has, typed in the folder of the project.',
            recordShape({
              version: about(
                'What tells the version of its language here.',
                listShape(textShape()),
              ),
              build: about('What is carried out in the place of RUN.', listShape(textShape())),
              run: about('What is carried out in the place of CMD.', listShape(textShape())),
              debian: about('The packages that bring all of that.', listShape(textShape(id))),
            }),
          ),
        ),
        'why-not': optional(
          about('Why it is not run without Docker, in each of its languages.', inLanguages),
        ),
      }),
    ),
  ),
  lesson: optional(
    about(
      'How its lesson differs from the common one.',
      recordShape({
        'leave-out': optional(about('Sections that it does without.', listShape(textShape(id)))),
        after: optional(
          about(
            'Sections of its own, by the one that they follow.',
            mapShape(id, listShape(textShape(id))),
          ),
        ),
      }),
    ),
  ),
});

/** `lab.yml`. A question must be asked in each of its languages. */
export const labShape: Shape<Shaped<typeof labFields>> = {
  ...labFields,
  read(tree, tell) {
    const lab = labFields.read(tree, tell);
    const languages = valueAt(tree, 'languages');
    const spoken = languages && labLanguages.read(languages, () => undefined);
    const unasked = unaskedIn(spoken ?? [], valueAt(tree, 'questions'));
    unasked.forEach(tell);
    return unasked.length > 0 ? undefined : lab;
  },
};

/** `steps.yml`. */
export const stepsShape = mapShape(
  id,
  recordShape({
    argv: optional(about('The command, word by word.', listShape(textShape()))),
    output: optional(
      about(
        'What it prints; … stands for what differs, alone on a line for any lines.',
        linesShape,
      ),
    ),
    'older-output': optional(about('What an older Docker prints instead.', linesShape)),
    'keeps-running': optional(
      about('Whether it goes on until it is stopped, and takes the terminal.', flagShape),
    ),
    compose: optional(about('Whether it needs Compose 2 or later.', flagShape)),
    untested: optional(
      about(
        'Why it is not run by tests.',
        choiceShape(['machine', 'otherSystem', 'secondMachine', 'deletes', 'published']),
      ),
    ),
  }),
);

/** `lesson/<language>/words.yml`. */
export const wordsShape = mapShape(name, textShape());

/** What an editor is told of each file of a lab, by the name of the schema. */
export const labSchemas = {
  lab: { title: 'A lab of docker-intro (lab.yml)', ...labShape.schema },
  steps: { title: 'The commands of a lab (steps.yml)', ...stepsShape.schema },
} as const;

export type DeclaredLab = Shaped<typeof labShape>;
export type DeclaredSteps = Shaped<typeof stepsShape>;
