import { join } from 'node:path';
import { allow } from '../verify/compose/allowed/allow.js';
import type { AllowedProject, AllowedService } from '../verify/compose/allowed/allowed-project.js';
import {
  boundParts,
  boundService,
  composeLiteral,
  labelsOf,
} from '../verify/compose/contained-compose.js';
import { lineAtPath } from '../verify/compose/refusal.js';
import { resolveCompose } from '../verify/compose/resolve.js';
import { cacheArguments } from '../verify/engine/contained-commands.js';
import { readCompose } from '../verify/reading/compose/read-compose.js';
import { readContext } from '../verify/reading/read-context.js';
import { lookAtFile } from '../verify/steps/composed/look-at-file.js';
import { isOwnName, type OwnProject } from './own-project.js';
import type { Stage } from './stage.js';

/** What Compose is given, or the place in its file that is on no list of what may be started. */
type LessonCompose = { readonly given: string } | { readonly refused: string };

/**
 * The Compose file of a project as it is started for a lesson: held to the list that a hand-in is
 * held to, marked and bounded, and under the names that a student sees, as long as they are its own.
 */
export async function lessonCompose(stage: Stage): Promise<LessonCompose> {
  const { project, engine, system, signal } = stage;
  const { dir } = project;
  const compose = await readCompose(dir);
  if (compose === undefined) return { refused: 'compose' };
  const { file } = compose;
  const seen = lookAtFile({ compose, flaws: [], isMore: true }, dir);
  if ('code' in seen) return { refused: `${file}:${seen.location?.line ?? 1}` };
  const { tree } = seen;
  const { commandFor } = engine.kind;
  const { run, env } = system;
  const resolved = await resolveCompose({ run, commandFor, root: dir, tree, env, signal });
  if ('failed' in resolved) return { refused: file };
  const allowed = allow(resolved.config, dir);
  if ('why' in allowed) return { refused: `${file}:${lineAtPath(tree, allowed.at)}` };
  const odd = oddPart(allowed, namesIn(resolved.config), project);
  if (odd) return { refused: `${file}:${lineAtPath(tree, ['services', ...odd])}` };
  return { given: JSON.stringify(await marked(allowed, namesIn(resolved.config), project)) };
}

/** The names that services give their containers. */
function namesIn(config: unknown): ReadonlyMap<string, string> {
  const { services = {} } = config as { services?: Record<string, { container_name?: string }> };
  return new Map(
    Object.entries(services).flatMap(([name, { container_name: said }]) =>
      said ? [[name, said]] : [],
    ),
  );
}

/** What may be started in a proof, under names of ours, and not under its own. */
function oddPart(
  { services }: AllowedProject,
  names: ReadonlyMap<string, string>,
  project: OwnProject,
): readonly string[] | undefined {
  for (const { name, image, build, ports, mounts } of services) {
    const said = names.get(name);
    if (said !== undefined && !isOwnName(said, project)) return [name, 'container_name'];
    // It would take the name of somebody's image.
    if (build && image !== undefined && !isOwnName(image.replace(/:[\w.-]*$/, ''), project)) {
      return [name, 'image'];
    }
    const isTaken = ({ published }: (typeof ports)[number]) =>
      published !== undefined && !project.ports.includes(published);
    if (ports.some(isTaken)) return [name, 'ports'];
    // A folder of this machine, though it be the project's.
    if (mounts.some(({ kind }) => kind === 'folder')) return [name, 'volumes'];
  }
  return undefined;
}

async function marked(
  allowed: AllowedProject,
  names: ReadonlyMap<string, string>,
  { name, dir, label }: OwnProject,
): Promise<object> {
  const labels = labelsOf([label]);
  const services = allowed.services.map(async (service) => {
    const said = names.get(service.name);
    return [
      service.name,
      {
        ...boundService(service, { labels, folders: [], project: allowed }),
        ...(service.image === undefined ? {} : { image: composeLiteral(service.image) }),
        ...(await builtOf(service, labels, dir)),
        ...(said === undefined ? {} : { container_name: said }),
        ports: service.ports.map(
          ({ published, target }) => `127.0.0.1:${published ?? ''}:${target}`,
        ),
      },
    ] as const;
  });
  return {
    name,
    services: Object.fromEntries(await Promise.all(services)),
    ...boundParts(allowed, labels, true),
  };
}

async function builtOf({ build }: AllowedService, labels: object, dir: string): Promise<object> {
  if (build === undefined) return {};
  const { context, dockerfile, args, target } = build;
  const own = cacheArguments(await readContext(dir, context, dockerfile));
  const said = Object.entries(args).map(([name, value]) => [name, composeLiteral(value)] as const);
  return {
    build: {
      context: composeLiteral(join(dir, context)),
      dockerfile: composeLiteral(join(dir, dockerfile)),
      args: { ...Object.fromEntries(said), ...own },
      ...(target === undefined ? {} : { target: composeLiteral(target) }),
      labels,
    },
  };
}
