import { locales } from '../i18n/locale.js';
import {
  choiceShape,
  flagShape,
  linesShape,
  listShape,
  mapShape,
  numberShape,
  optional,
  recordShape,
  type Shaped,
  textShape,
} from '../tree/shape.js';

/** Names that a template may name, and those of steps, sections and labs. */
const name = /^[a-z][A-Za-z0-9]{0,40}$/;
const id = /^[a-z0-9][a-z0-9-]{0,60}$/;

const inLanguages = recordShape({ en: optional(textShape()), fr: optional(textShape()) });

/** `lab.yml`. */
export const labShape = recordShape({
  title: textShape(),
  label: inLanguages,
  languages: listShape(choiceShape(locales)),
  build: textShape(),
  application: textShape(),
  base: textShape(),
  port: numberShape(1, 65_535),
  command: optional(textShape()),
  exit: optional(numberShape(0, 255)),
  raw: optional(listShape(textShape())),
  'end-of-life': optional(textShape(/^\d{4}-\d{2}-\d{2}$/)),
  successor: optional(textShape(id)),
  string: optional(
    recordShape({
      replace: mapShape(/^.$/u, textShape()),
      hidden: textShape(),
      above: textShape(),
    }),
  ),
  outside: optional(recordShape({ packages: listShape(textShape()) })),
  lesson: optional(
    recordShape({
      'leave-out': optional(listShape(textShape(id))),
      after: optional(mapShape(id, listShape(textShape(id)))),
    }),
  ),
});

/** `steps.yml`. */
export const stepsShape = mapShape(
  id,
  recordShape({
    argv: optional(listShape(textShape())),
    output: optional(linesShape),
    'older-output': optional(linesShape),
    'keeps-running': optional(flagShape),
    untested: optional(
      choiceShape(['machine', 'otherSystem', 'secondMachine', 'deletes', 'published']),
    ),
  }),
);

/** `lesson/<language>/words.yml`. */
export const wordsShape = mapShape(name, textShape());

export type DeclaredLab = Shaped<typeof labShape>;
export type DeclaredSteps = Shaped<typeof stepsShape>;
