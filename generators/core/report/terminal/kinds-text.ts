import type { Messages } from '../../i18n/messages.js';
import { fold } from '../../text/fold.js';
import { printable } from '../../text/quote.js';
import { told } from '../../text/told.js';
import { failedStep } from '../../verdict/failed-step.js';
import type { ProjectReport, Report } from '../../verdict/report.js';
import { type FailureClass, failureClasses, warningKinds } from '../../verdict/tally.js';
import type { Paint } from './paint.js';
import { whoseProject } from './whose-project.js';

/** Names of a kind that are listed, and kinds of warnings. */
const mostNames = 10;
const mostKinds = 10;
/** UTF-16 code units of a rule, and of a warning. */
const longestRule = 60;
const longestWarning = 300;

/** The classes of failure and the kinds of warnings with counts, the most frequent first, and who is to be helped with each. */
export function kindsText(
  { projects }: Report,
  messages: Messages,
  paint: Paint,
): readonly string[] {
  const { many, verify } = messages;
  const classes = failureClasses(projects).map((one): Kind => {
    const { message, remedy } = wordsOf(one, messages);
    const { code, projects: those } = one;
    const more = remedy === undefined ? [] : [`${paint('strong', verify.remedy)} ${remedy}`];
    return { name: code, text: message, more, projects: those };
  });
  const warnings = warningKinds(projects).map(
    ({ rule, message, projects: those }): Kind => ({
      ...{ name: printable(rule, longestRule), text: printable(message, longestWarning) },
      ...{ more: [], projects: those },
    }),
  );
  const left = warnings.length - mostKinds;
  return [
    ...(classes.length > 0 ? ['', many.classes, ...kindLines(classes, messages, paint)] : []),
    ...(warnings.length > 0
      ? ['', many.warnings, ...kindLines(warnings.slice(0, mostKinds), messages, paint)]
      : []),
    ...(left > 0 ? [`  ${many.others(left)}`] : []),
  ];
}

interface Kind {
  readonly name: string;
  readonly text: string;
  /** Below it. */
  readonly more: readonly string[];
  readonly projects: readonly ProjectReport[];
}

function kindLines(kinds: readonly Kind[], { many }: Messages, paint: Paint): readonly string[] {
  const width = `${kinds[0]?.projects.length}`.length;
  const indent = ' '.repeat(width + 4);
  return kinds.flatMap(({ name, text, more, projects }) => {
    const names = projects.slice(0, mostNames).map(whoseProject);
    const others = projects.length - names.length;
    const below = [...more, [...names, ...(others > 0 ? [many.others(others)] : [])].join(', ')];
    return [
      fold(
        `  ${`${projects.length}`.padStart(width)}  ${paint('strong', name)}  ${text}`,
        paint.columns,
        indent.length,
      ),
      ...below.map((line) =>
        fold(`${indent}${line.replaceAll('\n', `\n${indent}`)}`, paint.columns),
      ),
    ];
  });
}

/** In general; of an engine, which is the same for all, what it was, and what mends it. */
function wordsOf(
  { code, projects }: FailureClass,
  { failures }: Messages,
): { readonly message: string; readonly remedy?: string } {
  const words = failures[code];
  const ofEngine = projects.filter((project) => failedStep(project)?.id === 'engine');
  if (ofEngine.length === 0) return { message: words.message({}) };
  const [first] = ofEngine;
  const isSame = ofEngine.every(
    ({ message, remedy }) => message === first?.message && remedy === first?.remedy,
  );
  return {
    message: (isSame && first?.message && told(first.message)) || words.message({}),
    remedy: (isSame && first?.remedy && told(first.remedy)) || words.remedy({}),
  };
}
