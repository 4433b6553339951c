import { nearName } from '../../../text/near-name.js';
import { flaskNames, namesOfPython2 } from '../../reading/python/known-names.js';
import type { Meaning } from '../meaning.js';
import type { Seen } from '../sign.js';

/** What a Flask application has that beginners write. */
const ofApplication =
  'route run config errorhandler add_url_rule secret_key get post jinja_env logger'.split(' ');
/** What texts and lists have. */
const ofValues =
  'upper lower strip split join replace format encode decode startswith endswith append extend insert remove pop sort reverse index count items keys values get update'.split(
    ' ',
  );

/** Something has no part of that name: Python's own guess, or what it has that is called nearly so. */
export function explainAttribute({ error }: Seen): Meaning | undefined {
  const { words } = error;
  const [, owner = '', name = ''] =
    /["']?([\w.]+)["']?(?: object)? has no attribute ["'](\w+)["']/.exec(words) ?? [];
  if (name === '' || owner === 'NoneType') return undefined;
  const guess = /Did you mean: ["'](\w+)["']/.exec(words)?.[1];
  const other = namesOfPython2.get(name);
  if (other !== undefined && owner === 'dict') return { id: 'name-python2', names: [name, other] };
  const near = guess ?? nearName(name, candidates(owner));
  return near === undefined ? undefined : { id: 'attribute-near', names: [name, near] };
}

function candidates(owner: string): readonly string[] {
  if (owner === 'Flask') return ofApplication;
  if (owner === 'flask') return flaskNames;
  return /^(?:str|unicode|list|dict)$/.test(owner) ? ofValues : [];
}
