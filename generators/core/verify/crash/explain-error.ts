import { signsOfHost } from './foreign-host.js';
import type { Meaning } from './meaning.js';
import { namedPlace } from './named-place.js';
import { explainPython } from './python/explain-python.js';
import { firstSign, type Seen, type Sign } from './sign.js';
import { signsOfAll } from './signs/any.js';
import { signsOfJava } from './signs/java.js';
import { signsOfNode } from './signs/node.js';
import {
  signsOfDotnet,
  signsOfGo,
  signsOfNpm,
  signsOfPerl,
  signsOfRuby,
  signsOfShell,
} from './signs/others.js';
import { signsOfPhp } from './signs/php.js';
import { signsOfApache, signsOfNginx } from './signs/servers.js';
import { signsOfStart } from './signs/start.js';

/** What is known of the words of each. */
const signs: Readonly<Record<Seen['error']['by'], readonly Sign[]>> = {
  python: [],
  rust: [],
  go: signsOfGo,
  java: signsOfJava,
  dotnet: signsOfDotnet,
  node: signsOfNode,
  php: signsOfPhp,
  nginx: signsOfNginx,
  nginxPage: signsOfNginx,
  apache: signsOfApache,
  ruby: signsOfRuby,
  perl: signsOfPerl,
  npm: signsOfNpm,
  shell: signsOfShell,
  any: [],
};

/** What an error means; undefined where there is no more to say than its own words. */
export function explainError(seen: Seen): Meaning | undefined {
  const { error, log, sources } = seen;
  const own = { location: seen.place?.location, source: seen.place?.source };
  if (error.by === 'python') {
    const meaning = explainPython(seen);
    return { ...own, ...(meaning ?? { id: 'own-error' }) };
  }
  const words = `${error.error}: ${error.words}`;
  const meaning =
    firstSign(signs[error.by], words, seen) ??
    firstSign([...signsOfHost, ...signsOfAll], words, seen) ??
    firstSign(signsOfStart, log, seen);
  const place = seen.place ?? (meaning?.location ? undefined : namedPlace(words, sources));
  const there = { location: place?.location, source: place?.source };
  if (meaning) return { ...there, ...meaning };
  return (
    place && {
      id: error.by === 'nginx' || error.by === 'apache' ? 'own-settings' : 'own-error',
      ...there,
    }
  );
}
