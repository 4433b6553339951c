import { textFlaw } from '../text/text-flaw.js';
import {
  about,
  choiceShape,
  listShape,
  type Misfit,
  numberShape,
  optional,
  recordShape,
  type Shape,
  textShape,
} from '../tree/shape.js';
import type { Tree } from '../tree/tree.js';
import { answerFlaw, type LabQuestion } from './lab-question.js';

/** What every project is asked: no lab asks for it once more. A test holds it to the table of options. */
export const commonAnswers: readonly string[] = [
  ...['stack', 'lab', 'name', 'port', 'greeting', 'locale', 'ci', 'devcontainer', 'set'],
];

/** UTF-16 code units of a text, and of a choice; a number has nine digits. */
const most = { text: 1000, choice: 100, number: 999_999_999 };
const number = numberShape(0, most.number);
const line = textShape(/^[^\n]{1,300}$/);

const common = {
  name: about(
    'How templates name the answer, as answers.name, and how it is said: --set name=VALUE.',
    textShape(/^[a-z][A-Za-z0-9]{0,40}$/),
  ),
  ask: about(
    'The question, in each language of the lab.',
    recordShape({ en: optional(line), fr: optional(line) }),
  ),
};
const usual = 'The answer where nobody gives one.';

const word = textShape(/^[^\n]{1,100}$/);

/** One for each type of question. */
const textQuestion = recordShape({
  ...common,
  type: optional(choiceShape(['text'])),
  longest: optional(about('The most characters that it may have.', numberShape(1, most.text))),
  default: about(usual, textShape()),
});
const choiceQuestion = recordShape({
  ...common,
  type: choiceShape(['choice']),
  choices: about('What can be answered.', listShape(word)),
  default: about(usual, word),
});
const numberQuestion = recordShape({
  ...common,
  type: choiceShape(['number']),
  least: optional(about('The least that it may be.', number)),
  most: optional(about('The most that it may be.', number)),
  default: about(usual, number),
});
const types = choiceShape(['text', 'choice', 'number']);

/** A question, as `lab.yml` declares it: a text where it does not say of which type. */
const questionShape: Shape<LabQuestion> = {
  read(tree, tell) {
    const type = valueAt(tree, 'type');
    const question = readAs(type === undefined ? 'text' : types.read(type, tell), tree, tell);
    const misfit = question && misfitIn(question);
    if (misfit === undefined) return question;
    const { line, column } = valueAt(tree, misfit.at) ?? tree;
    return void tell({ line, column, ...misfit.is });
  },
  schema: { anyOf: [textQuestion.schema, choiceQuestion.schema, numberQuestion.schema] },
};

function readAs(
  type: LabQuestion['type'] | undefined,
  tree: Tree,
  tell: (misfit: Misfit) => void,
): LabQuestion | undefined {
  switch (type) {
    case 'text': {
      const read = textQuestion.read(tree, tell);
      if (read === undefined) return undefined;
      const { default: said, longest = most.text, ...same } = read;
      return { ...same, type, longest, usual: said };
    }
    case 'choice': {
      const read = choiceQuestion.read(tree, tell);
      if (read === undefined) return undefined;
      const { default: said, ...same } = read;
      return { ...same, type, usual: said };
    }
    case 'number': {
      const read = numberQuestion.read(tree, tell);
      if (read === undefined) return undefined;
      const { default: said, least = 0, most: upTo = most.number, ...same } = read;
      return { ...same, type, least, most: upTo, usual: `${said}` };
    }
    default:
      return undefined;
  }
}

/** What is wrong with a question whose parts are all as they should be, and at which of them. */
function misfitIn(
  question: LabQuestion,
): { readonly at: string; readonly is: Omit<Misfit, 'line' | 'column'> } | undefined {
  const { name, usual: word } = question;
  if (commonAnswers.includes(name)) {
    return { at: 'name', is: { kind: 'taken', word: name, known: [] } };
  }
  const odd = 'choices' in question && question.choices.find((each) => textFlaw(each, most.choice));
  if (odd) return { at: 'choices', is: { kind: 'form', word: odd, known: [] } };
  if ('least' in question && question.least > question.most) {
    const known = [`${question.least}`, `${most.number}`];
    return { at: 'most', is: { kind: 'number', word: `${question.most}`, known } };
  }
  const flaw = answerFlaw(question, word);
  switch (flaw?.kind) {
    case undefined:
      return undefined;
    case 'choice':
      return { at: 'default', is: { kind: 'choice', word, known: flaw.choices } };
    case 'number':
      return {
        at: 'default',
        is: { kind: 'number', word, known: [`${flaw.least}`, `${flaw.most}`] },
      };
    default:
      return { at: 'default', is: { kind: 'form', word, known: [] } };
  }
}

/** All of them, each of another name. */
export const questionsShape: Shape<readonly LabQuestion[]> = {
  ...listShape(questionShape),
  read(tree, tell) {
    const questions = listShape(questionShape).read(tree, tell);
    const names = itemsOf(tree).map((item) => valueAt(item, 'name'));
    const again = names.filter((name, at) => {
      const text = textOf(name);
      return text !== undefined && names.findIndex((other) => textOf(other) === text) < at;
    });
    for (const name of again) {
      if (name)
        tell({
          line: name.line,
          column: name.column,
          kind: 'twice',
          word: textOf(name) ?? '',
          known: [],
        });
    }
    return again.length > 0 ? undefined : questions;
  },
};

/** Tells of each question that is not asked in one of these languages. */
export function unaskedIn(
  languages: readonly string[],
  questions: Tree | undefined,
): readonly Misfit[] {
  return itemsOf(questions).flatMap((item) => {
    const ask = valueAt(item, 'ask');
    if (ask?.kind !== 'map') return [];
    const { line, column } = ask;
    return languages
      .filter((language) => valueAt(ask, language) === undefined)
      .map((language) => ({ line, column, kind: 'missing', word: language, known: languages }));
  });
}

const itemsOf = (tree: Tree | undefined): readonly Tree[] =>
  tree?.kind === 'list' ? tree.items : [];

const textOf = (tree: Tree | undefined): string | undefined =>
  tree?.kind === 'text' ? tree.text : undefined;

/** What stands behind a key. */
export const valueAt = (tree: Tree, key: string): Tree | undefined =>
  tree.kind === 'map' ? tree.pairs.find((pair) => pair.key.text === key)?.value : undefined;
