/** A command that GitHub's runner obeyed. */
export interface Obeyed {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that it knows. */
const known = [
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask', 'stop-commands'],
  ...['set-output', 'set-env', 'add-path', 'save-state', 'add-matcher', 'remove-matcher', 'echo'],
];

/**
 * What GitHub's runner would obey in a log. As its ActionCommand and ActionCommandManager do it: a
 * command begins a line, behind any white space, or in the older spelling stands anywhere in it;
 * commands are known without regard to case; between `stop-commands` and its token none is obeyed.
 */
export function obeyed(log: string): readonly Obeyed[] {
  const found: Obeyed[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const names = token === undefined ? known : [token];
    const command = newer(line, names) ?? older(line, names);
    if (command === undefined) continue;
    if (token === undefined) found.push(command);
    if (token !== undefined) token = undefined;
    else if (command.name === 'stop-commands') token = command.data.toLowerCase();
  }
  // A log that ends in the middle of what was stopped would hide what comes after.
  if (token !== undefined) throw new Error(`Still stopped, until ${token}`);
  return found;
}

function newer(line: string, names: readonly string[]): Obeyed | undefined {
  // .NET counts more as white than JavaScript does.
  const text = line.replace(/^[\s\u0085]+/, '');
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  const [name = '', ...more] = text.slice(2, end).split(' ');
  if (!names.includes(name.toLowerCase())) return undefined;
  const parts = more.join(' ').split(',').filter(Boolean);
  const properties = parts.map((part) => {
    const [key = '', ...value] = part.split('=');
    return [key.trim(), decodedProperty(value.join('='))] as const;
  });
  return {
    name: name.toLowerCase(),
    properties: Object.fromEntries(properties),
    data: decoded(text.slice(end + 2)),
  };
}

function older(line: string, names: readonly string[]): Obeyed | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name = ''] = line.slice(start + 3, end).split(' ');
  if (!names.includes(name.toLowerCase())) return undefined;
  return { name: name.toLowerCase(), properties: {}, data: line.slice(end + 1) };
}

const decoded = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

const decodedProperty = (text: string): string =>
  decoded(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
