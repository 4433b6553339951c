const words = (text: string): readonly string[] => text.split(' ');

/** What programs import from Flask. */
export const flaskNames = words(
  'Flask Blueprint Response abort current_app flash g jsonify make_response redirect render_template render_template_string request send_file send_from_directory session url_for',
);

/** Modules that come with every Python, and that beginners use. */
export const standardModules = words(
  'argparse base64 collections copy csv datetime functools glob hashlib io itertools json logging math os pathlib platform random re shutil socket sqlite3 string struct subprocess sys tempfile threading time traceback urllib uuid',
);

/** What only Python 2 calls so, and its name in Python 3. */
export const namesOfPython2: ReadonlyMap<string, string> = new Map([
  ['raw_input', 'input'],
  ['unicode', 'str'],
  ['xrange', 'range'],
  ['basestring', 'str'],
  ['long', 'int'],
  ['unichr', 'chr'],
  ['reduce', 'functools.reduce'],
  ['reload', 'importlib.reload'],
  ['execfile', 'exec(open(…).read())'],
  ['iteritems', 'items'],
  ['itervalues', 'values'],
  ['iterkeys', 'keys'],
  ['has_key', 'in'],
]);

/** What only Python 3 calls so, and what takes its place in Python 2. */
export const namesOfPython3: ReadonlyMap<string, string> = new Map([
  ['FileNotFoundError', 'IOError'],
  ['PermissionError', 'IOError'],
  ['ConnectionError', 'IOError'],
  ['ModuleNotFoundError', 'ImportError'],
  ['breakpoint', 'import pdb'],
]);
