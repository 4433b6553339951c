import { boundBuild } from '../engine/contained-commands.js';
import type { Session } from '../engine/session.js';
import type { Context } from '../reading/read-context.js';
import type { AllowedService } from './allowed/allowed-project.js';
import { imageOf } from './contained-compose.js';

/** A service that is built from the project, and what it is built from. */
export interface ServiceBuild {
  readonly service: AllowedService;
  readonly context: Context;
}

/** `docker build` for a service, bounded as that of a project with one Dockerfile. @param asked the service that is asked */
export function serviceBuild(
  { service, context }: ServiceBuild,
  asked: string,
  root: string,
  session: Session,
): readonly string[] {
  const { args = {}, target } = service.build ?? {};
  const labels = ['--label', session.label, '--label', session.runLabel];
  const argv = [
    ...['docker', 'build', '-t', imageOf(service, asked, session)],
    ...['-f', `${root}/${context.file}`],
    ...Object.entries(args).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
    ...(target === undefined ? [] : ['--target', target]),
    context.contextPath,
  ];
  return boundBuild(argv, labels, context);
}
