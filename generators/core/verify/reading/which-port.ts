import { readOwnLab } from '../../lab/own-labs.js';
import { contextFiles } from './context/context-files.js';
import { exposedPorts } from './dockerfile/exposed-ports.js';
import { listeningLines } from './listening-lines.js';
import type { Environment } from './names-port.js';
import type { Context } from './read-context.js';

/** On which TCP port inside its container a project is asked. */
export interface PortFacts {
  readonly containerPort: number;
  /** Whether anybody said so: an option, EXPOSE, or the stack. Else it is only where to begin. */
  readonly portIsSaid: boolean;
  /** The TCP ports that its own EXPOSE names: where there are several, it is one of them. */
  readonly exposed: readonly number[];
}

/** What a built image says of ports, that of its base among it. */
export interface ImagePorts {
  readonly exposed: readonly number[];
  readonly environment: Environment;
}

interface PortSources extends Pick<Context, 'dockerfile' | 'contextPath'> {
  /** `--container-port` */
  readonly option: number | undefined;
  /** The stack that it was made of, where it is one of ours. */
  readonly stack: string | undefined;
  /** Undefined before it is built. */
  readonly image?: ImagePorts | undefined;
}

/** What Flask and this tool use. */
const usual = 5000;

/**
 * Who says it first is right: the option, the project's EXPOSE, the stack. Who names several says
 * none. What a base image exposes is only where to begin: a project may set its server otherwise.
 */
export function whichPort({
  dockerfile,
  contextPath,
  option,
  stack,
  image,
}: PortSources): PortFacts {
  const isRead = 'instructions' in dockerfile;
  const own = isRead ? exposedPorts(dockerfile) : unread;
  // What a variable holds only the image knows; of what that exposes, a part may be its base's.
  const exposed = own.isOpen ? (image?.exposed ?? []) : own.ports;
  if (option !== undefined) return { containerPort: option, portIsSaid: true, exposed };
  const ofVariable = Number(image?.environment['PORT']);
  const [first, ...others] = exposed;
  if (first !== undefined && others.length === 0) {
    return { containerPort: first, portIsSaid: true, exposed };
  }
  if (first === undefined && stack !== undefined && !own.isOpen) {
    return { containerPort: readOwnLab(stack).port, portIsSaid: true, exposed };
  }
  const lines = isRead ? listeningLines(dockerfile, contextFiles(contextPath)) : [];
  const guesses = [ofVariable, ...lines.flatMap(({ ports }) => ports), image?.exposed[0], usual];
  const mayBe = (port: number) => first === undefined || exposed.includes(port);
  const likely = guesses.filter(isPort).find(mayBe) ?? first ?? usual;
  return { containerPort: likely, portIsSaid: false, exposed };
}

const unread = { ports: [], isOpen: false };

const isPort = (port: number | undefined): port is number =>
  port !== undefined && Number.isInteger(port) && port > 0 && port < 65536;
