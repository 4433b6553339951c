import { command } from './command.js';

/** The version of the engine that `docker` reaches as things are, if it answers within 10 s. */
export async function engineAnswers(): Promise<string | undefined> {
  try {
    const argv = ['docker', 'version', '--format', '{{.Server.Version}}'];
    const version = (await command(argv, { seconds: 10 })).trim();
    return version === '' ? undefined : version;
  } catch {
    return undefined;
  }
}
