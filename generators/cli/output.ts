/** Where a command writes: results for people or machines, and all the rest. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const tolerant = new Set<NodeJS.WriteStream>();

/** `docker-intro … | head -1`: whoever reads has seen enough, and what is under way goes on to its end. */
export function tolerateClosedPipe(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (tolerant.has(stream)) return stream;
  tolerant.add(stream);
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const line = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** Standard output and standard error, one line end behind each text. A stream is opened when it is used. */
export const streams: Output = {
  out: (text) => void tolerateClosedPipe(process.stdout).write(line(text)),
  err: (text) => void tolerateClosedPipe(process.stderr).write(line(text)),
};
