import { type ErrorReader, frameAt, framesIn, lastMatch } from './program-error.js';

/** `app.rb:2:in 'start': … (NameError)` */
const raised =
  /^(?:(\S+?):(\d+):in )?.*?: (.*) \(((?:\w+::)*(?:\w*(?:Error|Exception)|E[A-Z]+))\)$/;
/** `	from app.rb:5:in '<main>'` */
const call = /^\s+(?:\d+: )?from (\S+?):(\d+):in /;
/** `app.rb:4: syntax error, …`, of which the words may be the next line. */
const unread = /^(?:ruby: )?(\S+\.(?:rb|ru)):(\d+): (.*?)(?: \(SyntaxError\))?$/;

/** As Ruby says it. */
export const readRuby: ErrorReader = (lines) => {
  const found = lastMatch(lines, raised);
  const [file, line, words = '', error = ''] = found?.groups ?? [];
  if (found && error !== 'SyntaxError') {
    const inner = file === undefined || line === undefined ? [] : [frameAt(file, line)];
    return { error, words, frames: [...framesIn(lines, call).toReversed(), ...inner] };
  }
  const syntax = lastMatch(lines, unread);
  if (syntax === undefined) return undefined;
  const [path = '', number = '', said = ''] = syntax.groups;
  return { error: 'SyntaxError', words: said, frames: [frameAt(path, number)] };
};
