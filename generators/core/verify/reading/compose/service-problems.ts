import { say } from '../../../i18n/say.js';
import { nearest } from '../../../options/nearest.js';
import type { Pair } from '../../../tree/tree.js';
import { buildProblems, type Fits } from './build-problems.js';
import { type ComposeFlaw, mostOfAKind } from './compose-flaw.js';
import { buildKeys, serviceKeys } from './known-keys.js';
import { pairsOf } from './parts.js';
import type { ComposeService } from './read-compose.js';
import { shapeProblems } from './shape-problems.js';
import { strangeKeys } from './strange-keys.js';
import { missingEnvFiles, undeclared } from './undeclared.js';

/**
 * What is wrong with a service.
 * @param names those of all services; undefined where other files have some
 * @param margin what stands at the margin of the file
 */
export async function serviceProblems(
  service: ComposeService,
  names: readonly string[] | undefined,
  margin: readonly Pair[],
  project: Fits,
): Promise<readonly ComposeFlaw[]> {
  const { keys } = service;
  const build = keys.find(({ key }) => key.text === 'build');
  const strange = await strangeKeys(keys, serviceKeys);
  const ofBuild = await strangeKeys(pairsOf(build?.value), buildKeys);
  return [
    ...strange,
    ...ofBuild,
    ...shapeProblems(keys),
    // What is missing may stand behind a key of another name.
    ...(strange.length > 0 ? [] : imageProblems(service)),
    ...(names ? await missingNeeds(service, names) : []),
    ...(names ? undeclared(service.tree, margin, project.root) : []),
    ...missingEnvFiles(service.tree, project.root),
    ...(ofBuild.length > 0 ? [] : await buildProblems(service, project)),
  ];
}

function imageProblems({ name, line, keys, image }: ComposeService): ComposeFlaw[] {
  // What it is made of may be said by another service, or by a program.
  if (!keys.some(({ key }) => /^(?:build|image|extends|provider)$/.test(key.text))) {
    return [{ line, said: say('compose.nothing', name) }];
  }
  return image && /[A-Z]/.test(image.text.split(':')[0] ?? '')
    ? [{ line: image.line, said: say('compose.capitals', image.text) }]
    : [];
}

const missingNeeds = ({ needs }: ComposeService, names: readonly string[]) =>
  Promise.all(
    needs
      .filter(({ text }) => !names.includes(text))
      .slice(0, mostOfAKind)
      .map(async ({ text, line }) => ({
        ...{ line, said: say('compose.noService', text, await nearest(text, names)) },
      })),
  );
