import { type ErrorReader, frameAt, lastMatch } from './program-error.js';

/** What is no error: a name that it does not know of itself, that it goes on, that others were told before. */
const others =
  'AH(?!00558|00015|00016|00094|00163|00169|00170|00292|00456|00489|00491|00492|00493)\\d{5}';
const told = new RegExp(
  `(?:^|\\[pid [^\\]]*\\] |\\[client [^\\]]*\\] )((?:\\(\\d+\\)[^:]*: )?)(${others}): (.*)$`,
);
const syntax = /^Syntax error on line (\d+) of (\/\S+?):$/;
/** Of a file in the folder of a page. */
const inFolder = /\] (\/\S+\.htaccess): (.*?)(?:, referer: .*)?$/;

/** As Apache says it, when it starts and of a page. */
export const readApache: ErrorReader = (lines) => {
  const folder = lastMatch(lines, inFolder);
  const found = lastMatch(lines, told);
  if (folder && (found === undefined || folder.index > found.index)) {
    const [file = '', words = ''] = folder.groups;
    return { error: 'Apache', words, frames: [frameAt(file, 1)] };
  }
  if (found === undefined) return undefined;
  const [before = '', code = '', words = ''] = found.groups;
  const [, line, file] = syntax.exec(words) ?? [];
  if (line === undefined || file === undefined) {
    return { error: code, words: `${before}${words}`, frames: [] };
  }
  const next = lines[found.index + 1]?.trim() ?? '';
  return { error: code, words: next === '' ? words : next, frames: [frameAt(file, line)] };
};
