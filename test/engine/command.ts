import { execa } from 'execa';

/** How a command is bounded, and what it is given. */
export interface Bounds {
  /** Seconds until the command is ended; it then counts as failed. */
  readonly seconds: number;
  readonly signal?: AbortSignal;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly input?: string;
}

/**
 * Runs a command to its end and returns what it printed. Rejects, with the last lines that
 * the command said, when it fails or when its time is over. It is asked to end first and has
 * 20 s for that, since mmdebstrap has mounts to take down.
 */
export async function command(argv: readonly string[], bounds: Bounds): Promise<string> {
  const { seconds, signal, ...rest } = bounds;
  const [file = '', ...words] = argv;
  const { failed, exitCode, timedOut, isCanceled, stdout, all } = await execa(file, words, {
    ...rest,
    ...(signal === undefined ? {} : { cancelSignal: signal }),
    ...(rest.input === undefined ? { stdin: 'ignore' as const } : {}),
    timeout: seconds * 1000,
    forceKillAfterDelay: 20_000,
    reject: false,
    all: true,
    maxBuffer: 32 * 1024 * 1024,
  });
  if (!failed) return stdout;
  const how = isCanceled
    ? 'was interrupted'
    : timedOut
      ? `did not end within ${seconds} s`
      : `failed (${exitCode ?? 'it could not be started'})`;
  const said = (all ?? '').split('\n').slice(-15).join('\n');
  throw new Error(`${argv.slice(0, 3).join(' ')} ${how}\n${said}`);
}
