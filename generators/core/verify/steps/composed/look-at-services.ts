import { failure } from '../../../verdict/failure.js';
import { allow } from '../../compose/allowed/allow.js';
import type { AllowedProject, AllowedService } from '../../compose/allowed/allowed-project.js';
import { askedService } from '../../compose/asked-service.js';
import { classifyConfig } from '../../compose/classify-compose.js';
import { refusedFile } from '../../compose/refusal.js';
import { resolveCompose } from '../../compose/resolve.js';
import type { ServiceBuild } from '../../compose/service-build.js';
import type { ComposeSeen } from '../../reading/compose/see-compose.js';
import { exposedPorts } from '../../reading/dockerfile/exposed-ports.js';
import { parsedOf } from '../../reading/dockerfile/read-dockerfile.js';
import { readContext } from '../../reading/read-context.js';
import type { Project } from '../../reading/read-project.js';
import { whichPort } from '../../reading/which-port.js';
import type { EngineRun } from '../engine-run.js';
import { goOnWith } from '../go-on.js';
import { lintStep } from '../lint.js';
import type { StepResult } from '../step.js';
import { lookAtFile, withFlaw } from './look-at-file.js';
import { whichCompose } from './which-compose.js';
import { whyNotCopied } from './why-not-copied.js';

/** Looks at the Compose file and at what it builds, and finds out what is to be started and asked: nothing is, yet. */
export async function lookAtServices(onEngine: EngineRun, seen: ComposeSeen): Promise<StepResult> {
  const { project, root, options, run, engine, signal, env } = onEngine;
  const compose = lookAtFile(seen, project.dir);
  if ('code' in compose) return { failure: compose };
  const { tree, file } = compose;
  const { commandFor } = engine.kind;
  const resolved = await resolveCompose({ run, commandFor, root, tree, env, signal });
  if ('failed' in resolved) {
    const why = classifyConfig(resolved.failed, compose);
    const { stderr } = resolved.failed;
    if (seen.flaws.length > 0) return { failure: withFlaw(why, file, seen.flaws), output: stderr };
    return { failure: await whichCompose(why, onEngine), output: stderr };
  }
  const allowed = allow(resolved.config, root);
  if ('why' in allowed) return { failure: refusedFile(allowed, compose) };
  const tooMuch = whyNotCopied(allowed, root, compose);
  if (tooMuch) return { failure: tooMuch };
  const builds = await readBuilds(allowed, root);
  const order = compose.services.map(({ name }) => name);
  const asked = askedService(allowed, exposedBy(builds), order, options.containerPort);
  if (asked === undefined) {
    const containerPort = options.containerPort ?? project.containerPort;
    return {
      failure: failure('PORT_UNPUBLISHED', { containerPort }, { file, line: compose.line }),
    };
  }
  const containerPort = options.containerPort ?? asked.containerPort;
  onEngine.composed = { allowed, asked: { ...asked, containerPort }, builds, given: undefined };
  const own = builds.find(({ service }) => service.name === asked.service.name)?.context;
  const port = asked.published ?? project.port;
  onEngine.project = { ...project, port, ...(own ?? noContext(root)) };
  goOnWith(onEngine, { containerPort, portIsSaid: true, exposed: [containerPort] });
  const found = await lintBuilds(onEngine, builds);
  return found.failure ? { ...found, failure: withFlaw(found.failure, file, seen.flaws) } : found;
}

/** A service that is not built has no Dockerfile, and nobody misses it. */
const noContext = (
  root: string,
): Pick<Project, 'context' | 'contextPath' | 'file' | 'dockerfile'> => ({
  ...{ context: '.', contextPath: root, file: 'Dockerfile' },
  dockerfile: { refused: 'missing', path: 'Dockerfile' },
});

const readBuilds = ({ services }: AllowedProject, root: string): Promise<readonly ServiceBuild[]> =>
  Promise.all(
    services.flatMap((service) =>
      service.build
        ? [
            readContext(root, service.build.context, service.build.dockerfile).then((context) => ({
              service,
              context,
            })),
          ]
        : [],
    ),
  );

const exposedBy =
  (builds: readonly ServiceBuild[]) =>
  ({ name }: AllowedService): readonly number[] => {
    const own = builds.find(({ service }) => service.name === name)?.context;
    return own ? exposedPorts(parsedOf(own.dockerfile)).ports : [];
  };

/** What is certain of any Dockerfile fails; all else is told of the one whose page is asked for. */
async function lintBuilds(
  onEngine: EngineRun,
  builds: readonly ServiceBuild[],
): Promise<StepResult> {
  const { project, messages, engine, composed } = onEngine;
  let told: StepResult = {};
  for (const { service, context } of builds) {
    const isAsked = service.name === composed?.asked.service.name;
    const ports = isAsked ? {} : whichPort({ ...context, option: undefined, stack: undefined });
    const of = { ...project, ...context, ...ports, compose: undefined };
    const found = await lintStep({ project: of, messages, lenient: engine.kind.isLenient });
    if (found.failure) return found;
    if (isAsked) told = found;
  }
  return told;
}
