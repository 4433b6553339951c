import { printable, inEnglishQuotes as quoted } from '../../text/quote.js';
import { given, mostShown } from '../failure-words.js';
import { crashWords } from '../naming-words.js';

/** What is wrong with a line that Python cannot read. */
export const enCrashPythonSyntax = crashWords({
  'syntax-python3': {
    means: (what) =>
      `${what === 'f"…"' ? 'An f-string (f"…")' : quoted(what)} needs Python 3, and this image holds Python 2.7.`,
    remedy: (_what, other) =>
      `${given(other, (form) => `In Python 2.7 write ${form}. `)}Or make the project with Python 3: --stack python3-flask`,
  },
  'syntax-told': {
    means: () => 'Python cannot read the program at this line, and says why.',
    remedy: (what) => `Fix what Python names: ${what}`,
  },
  'single-equals': {
    means: () => 'One = sets a value, two == compare.',
    remedy: (what) => `Write two: ${/=/.test(what) && what.length > 2 ? what : '=='}`,
  },
  'missing-colon': {
    means: () => 'A colon is missing: this line must end in one.',
    remedy: (what) => `Write the colon: ${what.length > 1 ? what : '… :'}`,
  },
  'bracket-open': {
    means: (what) => `The bracket ${what} is opened and never closed.`,
    remedy: () => 'Close it where what it holds ends.',
  },
  'bracket-close': {
    means: (what) => `The bracket ${what} closes nothing that is open there.`,
    remedy: () => 'Take it away, or write the one that opens it.',
  },
  'string-open': {
    means: () => 'A text begins with a quotation mark and never ends.',
    remedy: (_what, other) =>
      other
        ? `Write: ${printable(other, mostShown)}`
        : 'Close it on the same line, with the same quotation mark; a text that holds \' stands between ".',
  },
  'missing-comma': {
    means: () =>
      'Two things stand side by side with nothing between them: Python guesses that a comma is missing.',
    remedy: () => 'Write a comma between them.',
  },
  'outside-function': {
    means: () => 'The line belongs into a function, and stands outside of it.',
    remedy: () => 'Indent it like the other lines of its function, with four spaces.',
  },
  'except-python2': {
    means: () => 'A comma behind except is of Python 2.',
    remedy: () => 'Write “as” where the comma is: except NAME as error',
  },
  'bare-address': {
    means: (what) => `${what} is no number: an address is a text, and needs quotation marks.`,
    remedy: (what) => `Write "${what}"`,
  },
  'hyphen-name': {
    means: (what) => `The name ${what} holds a hyphen, which Python takes for a minus.`,
    remedy: (_what, other) => `Write an underscore: ${other}`,
  },
  'other-language': {
    means: (what) => `${quoted(what)} is of another language.`,
    remedy: (_what, other) => `In Python, write: ${other}`,
  },
  'keyword-near': {
    means: (what) => `${quoted(what)} is no word of Python.`,
    remedy: (_what, other) => `Did you mean: ${other}`,
  },
  'space-name': {
    means: (what) => `The name ${quoted(what)} holds a space, and a name is one word.`,
    remedy: (_what, other) => `Write an underscore: ${other}`,
  },
  'no-parentheses': {
    means: () => 'Behind the name of a function stand parentheses, even where nothing is in them.',
    remedy: (what) => `Write them: ${what.length > 1 ? what : 'def NAME():'}`,
  },
  'unquoted-text': {
    means: (what) => `${quoted(what)} is a text, and stands there without quotation marks.`,
    remedy: (_what, other) => `Put them around it: ${other}`,
  },
  'merge-conflict': {
    means: (what) =>
      `Git has put ${quoted(what)} here: it found two versions of these lines, and leaves the choice to you.`,
    remedy: () =>
      'Keep the lines of one version, and delete the other with the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  },
  'copied-prompt': {
    means: (what) =>
      `${quoted(what)} is no part of the program: it shows by itself where a line is typed.`,
    remedy: (what, other) => (other === '' ? 'Take that line out.' : `Take ${what} away: ${other}`),
  },
  'decorator-alone': {
    means: (what) =>
      `Below ${quoted(what)} must come the function that it is about, and there is none.`,
    remedy: (what, other) =>
      other === ''
        ? `Let the next line begin with def, and indent by four spaces what the function does; or take ${what} out.`
        : `Write: ${other}`,
  },
});
