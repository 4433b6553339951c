import type { Dockerfile } from 'dockerfile-ast';

/** A Dockerfile with all that a rule can look at. */
export interface ParsedDockerfile {
  readonly text: string;
  readonly lines: readonly string[];
  readonly ast: Dockerfile;
}

/** The parser is read only when there is something to parse. */
export async function parseDockerfile(text: string): Promise<ParsedDockerfile> {
  const { DockerfileParser } = await import('dockerfile-ast');
  return { text, lines: text.split(/\r?\n/), ast: DockerfileParser.parse(text) };
}

/** The first port of EXPOSE: what the project itself says that it listens on. */
export function exposedPort({ ast }: ParsedDockerfile): number | undefined {
  for (const instruction of ast.getInstructions()) {
    if (instruction.getKeyword() !== 'EXPOSE') continue;
    const port = /^(\d{1,5})/.exec(instruction.getArguments()[0]?.getValue() ?? '')?.[1];
    if (port !== undefined) return Number(port);
  }
  return undefined;
}
