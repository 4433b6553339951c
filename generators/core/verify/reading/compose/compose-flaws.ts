import { say } from '../../../i18n/say.js';
import { mostBytes } from '../context/most-bytes.js';
import type { Fits } from './build-problems.js';
import type { ComposeFlaw } from './compose-flaw.js';
import { topKeys } from './known-keys.js';
import { misplaced } from './misplaced.js';
import type { ComposeFile } from './read-compose.js';
import { serviceProblems } from './service-problems.js';
import { strangeKeys } from './strange-keys.js';

/** What a Compose file says that cannot be, or that the application does not do. */
export async function composeFlaws(
  compose: ComposeFile,
  project: Fits,
): Promise<readonly ComposeFlaw[]> {
  if ('tooLarge' in compose) {
    return [{ line: 1, said: say('verify.unread', compose.file, mostBytes.compose / 1024) }];
  }
  if ('flaw' in compose) return [compose.flaw];
  const { line } = compose;
  if ('beyond' in compose) return [];
  if ('unread' in compose) return [{ line, said: say(`compose.unread.${compose.unread}`) }];
  if ('twice' in compose) return [{ line, said: say('compose.twice', compose.twice) }];
  const { keys, services, version } = compose;
  const astray = misplaced(compose);
  // What stands in the wrong place is missing in the right one: of that nothing is said.
  if (astray.length > 0) return astray;
  const strange = await strangeKeys(keys, topKeys);
  const isInOthers = keys.some(({ key }) => key.text === 'include');
  if (services.length === 0 && strange.length === 0 && !isInOthers) {
    return [{ line, said: say('compose.noServices') }];
  }
  const names = isInOthers ? undefined : services.map(({ name }) => name);
  const wrong = services.map((service) => serviceProblems(service, names, keys, project));
  const numbered = version
    ? [{ line: version.line, said: say('compose.version', version.text) }]
    : [];
  return [...numbered, ...strange, ...(await Promise.all(wrong)).flat()];
}
