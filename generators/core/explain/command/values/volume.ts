import type { Saying } from '../../../verdict/saying.js';
import { note, type ReadValue } from '../note.js';
import { stands } from '../stands.js';

/** A drive of Windows has a colon of its own. */
const form = /^((?:[A-Za-z]:)?[^:]*):((?:[A-Za-z]:)?[^:]*)(?::([\w,]+))?$/;

/** What begins a path of this computer, and no name. */
const path = /^(?:[/\\.~]|[A-Za-z]:|\$|%\w+%)/;

/** `-v name:/path`, `-v ./folder:/path:ro`, `-v /path`. */
export function readVolume(value: string): ReadValue {
  const [, source, target = '', settings] = form.exec(value) ?? [];
  if (source === undefined || source === '') {
    return {
      says: [stands('volume-anonymous', value)],
      notes: value.startsWith('/') ? [] : [note('volume-target', value)],
    };
  }
  const isPath = path.test(source);
  return {
    says: [mounted(isPath ? 'bind' : 'volume', source, target), ...settingsOf(settings)],
    notes: [
      ...(!isPath && /[\\/]/.test(source) ? [note('volume-relative', source)] : []),
      ...(/^(?:\/|[A-Za-z]:|\$)/.test(target) ? [] : [note('volume-target', target)]),
    ],
  };
}

const mounted = (kind: 'bind' | 'volume', source: string, target: string): Saying =>
  stands(kind, source, target);

const settingsOf = (settings = ''): readonly Saying[] =>
  settings
    .split(',')
    .filter((setting) => setting !== '' && setting !== 'rw')
    .map((setting) =>
      setting === 'ro' ? stands('volume-read-only') : stands('volume-setting', setting),
    );

/** `--mount type=bind,src=…,dst=…`. */
export function readMount(value: string): ReadValue {
  const fields = new Map(
    value.split(',').map((field) => {
      const [key = '', ...rest] = field.split('=');
      return [key.trim().toLowerCase(), rest.join('=')] as const;
    }),
  );
  const first = (...keys: readonly string[]) =>
    keys.map((key) => fields.get(key)).find((each) => each !== undefined && each !== '');
  const kind = first('type') ?? 'volume';
  const source = first('source', 'src');
  const target = first('target', 'dst', 'destination');
  const isReadOnly = fields.has('readonly') || fields.has('ro');
  if (target === undefined || !/^(?:bind|volume|tmpfs)$/.test(kind)) {
    return { says: [stands('mount-odd', value)], notes: [] };
  }
  const only = isReadOnly ? [stands('volume-read-only')] : [];
  const notes = target.startsWith('/') ? [] : [note('volume-target', target)];
  if (kind === 'tmpfs') return { says: [stands('mount-tmpfs', target)], notes };
  if (source === undefined) {
    return { says: [stands('volume-anonymous', target), ...only], notes };
  }
  return { says: [mounted(kind === 'bind' ? 'bind' : 'volume', source, target), ...only], notes };
}
