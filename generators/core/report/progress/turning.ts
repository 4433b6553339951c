import type { Spinner } from 'yocto-spinner';

/** A line of a terminal that turns while something runs; undefined where there is no terminal. */
export const turningOn = async (stream: NodeJS.WriteStream): Promise<Spinner | undefined> =>
  stream.isTTY
    ? (await import('yocto-spinner')).default({ stream, handleSignals: false })
    : undefined;
