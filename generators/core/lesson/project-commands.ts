/** What the commands of a project's life name. */
interface Names {
  /** Of the image and of the container. */
  readonly name: string;
  /** The folder of the Dockerfile, as typed: `web`. */
  readonly context: string;
  /** What `-p` publishes: `8080:5000`. */
  readonly publish: string;
  /** What the browser opens. */
  readonly url: string;
}

/**
 * The commands of a project's life. The lesson prints them, the verifier runs them with names
 * of its own: one place says what is typed.
 */
export const projectCommands = ({ name, context, publish, url }: Names) => ({
  build: ['docker', 'build', '-t', name, context],
  run: ['docker', 'run', '-d', '--name', name, '-p', publish, name],
  open: ['curl', url],
  logs: ['docker', 'logs', name],
  stop: ['docker', 'stop', name],
  remove: ['docker', 'rm', name],
  'image-remove': ['docker', 'rmi', name],
});

/** The same as a student types them, whose page is on a port of this machine. */
export const typedCommands = (
  { name, port }: { readonly name: string; readonly port: number },
  containerPort: number,
  context = 'web',
): ProjectCommands => {
  const url = `http://localhost:${port}`;
  return projectCommands({ name, context, publish: `${port}:${containerPort}`, url });
};

export type ProjectCommands = ReturnType<typeof projectCommands>;
