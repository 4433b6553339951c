import { printable, inEnglishQuotes as quoted } from '../../text/quote.js';
import { given, mostShown } from '../failure-words.js';
import { crashWords } from '../naming-words.js';

/** What the last words of Python programs mean that begin with Flask. */
export const enCrashPython = crashWords({
  'no-return': {
    means: (what) => `The function ${what} gives nothing back: it ends without return.`,
    remedy: (what, other) =>
      other
        ? `Write: ${printable(other, mostShown)}`
        : `Let the last line of ${what} begin with return, and stand under def with four spaces: return "…"`,
  },
  'wrong-return': {
    means: (what) => `The function gives back a value of the type ${what}, which is no page.`,
    remedy: (_what, other) => `Make it a text: ${printable(other, mostShown) || 'return str(…)'}`,
  },
  'same-view': {
    means: (what) =>
      `Two functions are called ${what}: each page needs a function of its own name.`,
    remedy: (what, other) =>
      `Give the second one${given(other, (path) => `, for ${path},`)} another name than ${what}.`,
  },
  'template-missing': {
    means: (what) => `There is no ${what}, where Flask looks for it.`,
    remedy: (what, other) =>
      `Make ${what}${given(other, (folder) => `, and copy its folder too, with a line of its own in the Dockerfile: COPY ${folder} ./${folder}/`)}`,
  },
  'template-not-copied': {
    means: (what) =>
      `${what} is in the project, and not in the image: COPY does not bring it to where Flask looks for it.`,
    remedy: (_what, other) =>
      `Add a line to the Dockerfile, below the other COPY: COPY ${other} ./${other}/`,
  },
  'template-elsewhere': {
    means: (what) =>
      `${what} is not where Flask looks for templates: in a folder called templates, beside the program.`,
    remedy: (_what, other) =>
      `Move it to ${other}, and copy that folder too, with a line of its own in the Dockerfile: COPY templates ./templates/`,
  },
  'template-near': {
    means: (what, other) => `In ${other} there is ${what}.`,
    remedy: (what) => `Write render_template("${what}"): capitals and endings count.`,
  },
  template: {
    means: () => 'A template is written so that Flask cannot read it.',
    remedy: () =>
      'Look at its {{ … }} and {% … %}: each is closed as it is opened, and each if or for has its end.',
  },
  'template-name': {
    means: (what) => `The template uses ${quoted(what)}, and the program does not hand it over.`,
    remedy: (what) => `Hand it over: render_template("…", ${what}=…)`,
  },
  'no-endpoint': {
    means: (what) =>
      `url_for wants the name of a function that answers a page, and none is called ${quoted(what)}.`,
    remedy: (_what, other) =>
      given(other, (names) => `Write one that there is: ${names}`) ||
      'Write the name of the function, without parentheses.',
  },
  'run-too-early': {
    means: (what) =>
      `The server is started here, and the page ${what} stands below: Python reads on only once the server has ended.`,
    remedy: () =>
      'Move this line, with the if above it where there is one, to the end of the program.',
  },
  'route-slash': {
    means: () => 'The path of a page begins with a slash.',
    remedy: (what) => `Write the slash: ${printable(what, mostShown) || '@app.route("/…")'}`,
  },
  'methods-list': {
    means: () => 'methods takes a list, and a list stands in square brackets.',
    remedy: (what) => `Write: ${printable(what, mostShown) || '@app.route("/", methods=["GET"])'}`,
  },
  'route-argument': {
    means: (what, other) =>
      `The function ${what} wants something${given(other, (name) => ` (${name})`)} that its page does not hand over.`,
    remedy: (what, other, third) =>
      third === ''
        ? `Leave ${other || 'it'} out of the parentheses of def ${what}.`
        : `Leave ${other || 'it'} out of the parentheses: ${third}`,
  },
  'route-value': {
    means: (what, other) =>
      `The function ${what} wants something${given(other, (name) => ` (${name})`)} that its page does not hand over.`,
    remedy: (_what, other, third) =>
      `Give ${other || 'it'} a value for where the page has none: ${third}`,
  },
  'argument-missing': {
    means: (what, other) =>
      `${what} is called without what it wants${given(other, (name) => `: ${name}`)}.`,
    remedy: (what) =>
      `Write it between the parentheses where ${what} is called, or take it out of those behind def.`,
  },
  'argument-unknown': {
    means: (what, other) => `${what} is given ${quoted(other)}, and does not take it.`,
    remedy: (what, other, third) =>
      third === ''
        ? `Write ${other} between the parentheses of def ${what}, or spell it as there; the path of a page, such as /<${other}>, hands it over too.`
        : `The path of its page hands it over, so take it: ${third}`,
  },
  'only-route': {
    means: (what) => `The only page that the program has is ${what}.`,
    remedy: (_what, other) => `Write @app.route("/") above def ${other}(), then build again.`,
  },
  'only-route-value': {
    means: (what) =>
      `The only page that the program has is ${what}, and its path must hold a value.`,
    remedy: (_what, other, third) =>
      `Write @app.route("/") above def ${other}() too, and give it a value for that page: ${third}`,
  },
  'route-unmarked': {
    means: () => 'Without @ in front, this line says nothing of the function below it.',
    remedy: (what) => `Write: ${what}`,
  },
  'route-pathless': {
    means: () => 'This line does not say which page the function below it answers.',
    remedy: (what) => `Write: ${what}`,
  },
  'unasked-value': {
    means: (what) =>
      `The page wants ${quoted(what)} to come with the request, and here it does not.`,
    remedy: (_what, other) => `Let it do without: ${other}`,
  },
  uncalled: {
    means: () => 'Without parentheses a function is only named, and not carried out.',
    remedy: (what) => `Write: ${what}`,
  },
  'other-routes': {
    means: (what) => `The program has other pages: ${what}.`,
    remedy: () => 'Write @app.route("/") above the function that is to answer /, then build again.',
  },
  'route-methods': {
    means: (what) =>
      `The page ${what} is there, but its methods leave out GET, with which a browser asks.`,
    remedy: () => 'Leave methods out, or add "GET" to its list.',
  },
  'secret-key': {
    means: () => 'Flask signs the session with a secret key, and has none.',
    remedy: () => 'Set one below app = Flask(__name__): app.secret_key = "…"',
  },
  'outside-request': {
    means: () =>
      'The line needs a page that is being asked for, and is carried out where there is none.',
    remedy: () => 'Move it into the function of a page, below @app.route.',
  },
  'flask-argument': {
    means: () => 'Flask wants to know in which file the application lives.',
    remedy: () => 'Write app = Flask(__name__), with two underscores on each side.',
  },
  'no-input': {
    means: () =>
      'The program waits for somebody to type, and in a container that runs with -d nobody can type.',
    remedy: () =>
      'Leave out input() and raw_input(): write the value into the program, or hand it over with docker run -e NAME=value and read os.environ["NAME"].',
  },
  'join-text': {
    means: (what) => `Only texts can be joined with +, and one of the two is of the type ${what}.`,
    remedy: () => 'Make a text of it: str(…)',
  },
  'no-variable': {
    means: (what) => `The variable ${what} is not set inside the container.`,
    remedy: (what) =>
      `Set it in the Dockerfile, ENV ${what}=…, or let the program do without: os.environ.get("${what}", "…")`,
  },
  'not-callable': {
    means: (what) => `Parentheses follow something that is no function but of the type ${what}.`,
    remedy: () =>
      'Take the parentheses away; or a variable has the name of a function: give it another one.',
  },
  nothing: {
    means: (what) => `What stands in front of .${what} is None: nothing was put there.`,
    remedy: () => 'Look where it is set: a function without return gives back None.',
  },
  'super-python3': {
    means: () =>
      'super() with nothing between its parentheses needs Python 3, and this is Python 2.',
    remedy: () =>
      'Write super(NAME_OF_THE_CLASS, self), or make the project with Python 3 (--stack python3-flask).',
  },
  'relative-import': {
    means: () =>
      'A program that is started itself is in no package: its imports cannot begin with a dot.',
    remedy: () => 'Take the dot away: from … import …',
  },
  'database-file': {
    means: () => 'The user of the container may not write where the database lies.',
    remedy: (what) =>
      `Give it the folder, above USER in the Dockerfile${what === '' ? '' : ` (${what})`}, or keep the database in /tmp.`,
  },
  'local-name': {
    means: (what) =>
      `${quoted(what)} is set somewhere in this function, so Python takes it for the function’s own, which has no value yet.`,
    remedy: (what) => `Write as the first line of the function: global ${what}`,
  },
  'name-near': {
    means: (what) => `Nothing in the program is called ${quoted(what)}.`,
    remedy: (_what, other) => `Did you mean ${other}? Capitals and underscores count.`,
  },
  'name-import': {
    means: (what) => `${quoted(what)} is not imported.`,
    remedy: (_what, other) => `Write at the top of the program: ${other}`,
  },
  'name-python2': {
    means: (what) => `${quoted(what)} is of Python 2, and this is Python 3.`,
    remedy: (_what, other) => `In Python 3 it is: ${other}`,
  },
  'name-python3': {
    means: (what) => `${quoted(what)} needs Python 3, and this is Python 2.`,
    remedy: (_what, other) =>
      `In Python 2.7 write ${other}, or make the project with Python 3 (--stack python3-flask).`,
  },
  'attribute-near': {
    means: (what) => `There is no ${quoted(what)}.`,
    remedy: (_what, other) => `Did you mean ${other}?`,
  },
  'module-near': {
    means: (what) => `The module is called ${quoted(what)}: small and capital letters count.`,
    remedy: (_what, other) => `Write: ${other}`,
  },
  'import-near': {
    means: (what) => `It is called ${quoted(what)}: small and capital letters count.`,
    remedy: (_what, other) => `Write: ${other}`,
  },
  'file-not-copied': {
    means: (what) =>
      `${what} is in the project, and not where the program looks for it in the image.`,
    remedy: (_what, other) =>
      `Copy it: add a line to the Dockerfile, below the other COPY: COPY ${other} ./${other.includes('/') ? other : ''}`,
  },
  'file-elsewhere': {
    means: (what, other, third) =>
      `The program looks for ${quoted(what)}, and ${third} puts it at ${quoted(other)}.`,
    remedy: (_what, other) => `Write the path in the program as it is in the image: "${other}"`,
  },
  'file-near': {
    means: (what) => `There is no file ${quoted(what)} in the image.`,
    remedy: (_what, other) => `Did you mean ${other}? Capitals count.`,
  },
  'kept-out': {
    means: (what, other) =>
      `${quoted(what)} is in the project, and the line ${other} keeps it out of the image.`,
    remedy: (what) => `Remove that line, or add this one below it: !${what}`,
  },
  'program-near': {
    means: (what, other) => `CMD starts ${what}, and COPY has put ${other} there.`,
    remedy: (_what, _other, third) => `Write: ${printable(third, mostShown)}`,
  },
  'started-twice': {
    means: (what) => `ENTRYPOINT and CMD are joined: what runs is ${what}`,
    remedy: (what, other) => `Leave ${what.split(' ')[0]} out of CMD: ${other}`,
  },
});
