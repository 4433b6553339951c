import { explainPermission } from '../file-permission.js';
import { signsOfHost } from '../foreign-host.js';
import type { CrashId, Meaning } from '../meaning.js';
import { inProject } from '../own-place.js';
import { firstSign, type Seen } from '../sign.js';
import { signsOfFlask } from '../signs/flask.js';
import { signsOfPython } from '../signs/python.js';
import { explainAttribute } from './attribute-error.js';
import { explainImport } from './import-error.js';
import { explainFile } from './missing-file.js';
import { explainName } from './name-error.js';
import { pythonOf } from './python-of.js';
import { explainSyntax } from './syntax-error.js';

/** Errors while it ran: the error's name, its words, the meaning. */
const running: readonly (readonly [RegExp, RegExp, CrashId])[] = [
  [/^TabError$/, /./, 'tabs'],
  [/^IndentationError$/, /./, 'indentation'],
  [/Error$|^error$/, /\[Errno (?:98|48)\]|Address already in use/i, 'address-in-use'],
  [
    /Error$|^error$|^gaierror$/,
    /\[Errno -[235]\]|Name or service not known|name resolution/,
    'no-such-host',
  ],
  [/Error$|^error$/, /\[Errno 111\]|Connection refused/, 'connection-refused'],
];

/** What a Python error means; undefined where there is no more to say than its own words. */
export function explainPython(seen: Seen): Meaning | undefined {
  const { error, words } = seen.error;
  const encoding = explainUtf16(seen);
  if (encoding) return encoding;
  const known = firstSign(
    [...signsOfFlask, ...signsOfPython, ...signsOfHost],
    `${error}: ${words}`,
    seen,
  );
  if (known) return known;
  if (/^(?:ImportError|ModuleNotFoundError)$/.test(error)) return explainImport(seen);
  if (/^(?:NameError|UnboundLocalError)$/.test(error)) return explainName(seen);
  if (error === 'AttributeError') return explainAttribute(seen);
  if (error === 'SyntaxError') return explainSyntax(seen);
  if (/\[Errno 13\]|Permission denied/.test(words)) return forbidden(seen);
  const missing = /\[Errno 2\] No such file or directory: ["']?([^"']+)/.exec(words)?.[1];
  if (missing !== undefined) return explainFile(missing, seen.sources);
  const found = running.find(([name, pattern]) => name.test(error) && pattern.test(words || ' '));
  return found && { id: found[2], names: [/["']([^"']+)["']/.exec(words)?.[1] ?? words] };
}

/** A program that is saved as Python does not read: no line of it can be shown. */
function explainUtf16({ sources, place }: Seen): Meaning | undefined {
  const program = pythonOf(sources, place);
  if (program === undefined) return undefined;
  if (!sources.files.isUtf16(program.path) && !program.text.includes('\0')) return undefined;
  const file = inProject(sources.context, program.path);
  return { id: 'utf-16', names: [file, 'Python'], location: { file, line: 1 }, source: '' };
}

function forbidden({ error: { words, frames }, sources }: Seen): Meaning {
  const path = /Permission denied: ["']([^"']+)/.exec(words)?.[1];
  const isBind = frames.some(({ source }) => /\bbind\b|server_bind/.test(source ?? ''));
  if (path === undefined && isBind) return { id: 'low-port' };
  return explainPermission(path ?? '', sources);
}
