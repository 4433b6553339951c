import { startedBy } from '../reading/dockerfile/command.js';
import type { Meaning } from './meaning.js';
import type { Sources } from './own-place.js';

/** ENTRYPOINT and CMD name the same program: what is run is `python python myapp.py`. */
export function explainTwice({ dockerfile, file }: Sources): Meaning | undefined {
  const { entrypoint, cmd } = startedBy(dockerfile);
  const [program, ...more] = entrypoint?.list ?? [];
  const [first, ...rest] = cmd?.list ?? [];
  if (!cmd || program === undefined || first !== program || more.length > 0) return undefined;
  const words = rest.map((word) => JSON.stringify(word)).join(', ');
  return {
    id: 'started-twice',
    names: [[program, first, ...rest].join(' '), `CMD [${words}]`],
    location: { file, line: cmd.line },
    source: cmd.source,
  };
}
