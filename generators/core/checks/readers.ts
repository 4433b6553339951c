import { readFolder } from '../options/values/read-path.js';
import {
  type Act,
  type FileAct,
  type ImageAct,
  type LogAct,
  renewals,
  type ServiceAct,
} from './check.js';
import { pagePart } from './page-part.js';
import {
  expectation,
  filled,
  named,
  number,
  oneWordOf,
  type Part,
  pairsBelow,
  someOf,
  textPart,
  truth,
} from './parts.js';

/** Seconds that an application may be given to stop. */
const longestStop = 60;

/** A verb that takes nothing. */
const alone =
  (verb: 'build' | 'run'): Part<Act> =>
  (tree, mistakes) =>
    tree.kind === 'text' && tree.text === '' && !tree.isQuoted
      ? { verb }
      : mistakes.at(tree, mistakes.messages.checksFile.takesNothing(verb));

const stops: Part<Act> = (tree, mistakes) => {
  const pairs = pairsBelow(tree, ['within'], mistakes);
  if (pairs === undefined) return undefined;
  const pair = pairs.get('within');
  if (pair === undefined) return mistakes.at(tree, mistakes.messages.checksFile.missing('within'));
  const within = number(1, longestStop)(pair.value, mistakes);
  return within === undefined ? undefined : { verb: 'stops', within };
};

const survives: Part<Act> = (tree, mistakes) => {
  const what = oneWordOf(renewals)(tree, mistakes);
  return what && { verb: 'survives', what };
};

const log: Part<LogAct> = (tree, mistakes) => {
  const pairs = pairsBelow(tree, ['says', 'service'], mistakes);
  if (pairs === undefined) return undefined;
  const [said, of] = [pairs.get('says'), pairs.get('service')];
  const service = of && textPart(of.value, mistakes);
  if (said === undefined) return mistakes.at(tree, mistakes.messages.checksFile.missing('says'));
  const says = someOf(expectation)(said.value, mistakes);
  return says && (of === undefined || service) ? { verb: 'log', service, says } : undefined;
};

const file: Part<FileAct> = (tree, mistakes) => {
  const { checksFile, input } = mistakes.messages;
  const pairs = pairsBelow(tree, ['exists', 'says'], mistakes);
  if (pairs === undefined) return undefined;
  const [there, said] = [pairs.get('exists'), pairs.get('says')];
  const says = said === undefined ? [] : someOf(expectation)(said.value, mistakes);
  if (there === undefined) return mistakes.at(tree, checksFile.missing('exists'));
  const path = textPart(there.value, mistakes);
  if (path !== undefined && 'problem' in readFolder(path, mistakes.messages)) {
    return mistakes.at(there.value, input.notInside(path));
  }
  return path && says ? { verb: 'file', exists: path, says } : undefined;
};

const service: Part<ServiceAct> = (tree, mistakes) => {
  const pairs = pairsBelow(tree, ['name', 'healthy'], mistakes);
  if (pairs === undefined) return undefined;
  const [called, health] = [pairs.get('name'), pairs.get('healthy')];
  const healthy = health && truth(health.value, mistakes);
  if (called === undefined) return mistakes.at(tree, mistakes.messages.checksFile.missing('name'));
  const name = textPart(called.value, mistakes);
  if (name === undefined || (health && healthy === undefined)) return undefined;
  return { verb: 'service', name, healthy: healthy === 'true' };
};

/** Bytes of a unit, as `docker images` counts. */
const units: Readonly<Record<string, number>> = { kB: 1e3, MB: 1e6, GB: 1e9 };

const size: Part<number> = (tree, mistakes) => {
  const [, amount, unit = ''] =
    (tree.kind === 'text' && /^(\d{1,6}(?:\.\d{1,3})?) ?(kB|MB|GB)$/.exec(tree.text)) || [];
  return amount === undefined
    ? mistakes.at(tree, mistakes.messages.checksFile.notASize)
    : Math.round(Number(amount) * (units[unit] ?? 1));
};

const imageKeys = ['max-size', 'user', 'label', 'from'] as const;

const image: Part<ImageAct> = (tree, mistakes) => {
  const pairs = pairsBelow(tree, imageKeys, mistakes);
  if (pairs === undefined) return undefined;
  if (!imageKeys.some((key) => pairs.has(key))) {
    return mistakes.at(tree, mistakes.messages.checksFile.noneOf(imageKeys));
  }
  let isWhole = true;
  const below = <T>(key: (typeof imageKeys)[number], part: Part<T>): T | undefined => {
    const pair = pairs.get(key);
    const read = pair && part(pair.value, mistakes);
    isWhole &&= pair === undefined || read !== undefined;
    return read;
  };
  const act = {
    maxSize: below('max-size', size),
    user: below('user', textPart),
    label: below('label', named(labelValue)) ?? [],
    from: below('from', textPart),
  };
  return isWhole ? { verb: 'image', ...act } : undefined;
};

/** Nothing stands for anything. */
const labelValue: Part<string> = (tree, mistakes) =>
  tree.kind === 'text' && tree.text === '' ? '' : filled(tree, mistakes);

/** How what is said of each verb is read. */
export const readers: Readonly<Record<Act['verb'], Part<Act>>> = {
  ...{ build: alone('build'), run: alone('run') },
  ...{ page: pagePart, log, stops, survives, image, file, service },
};
