/** Bytes kept of what a program says: enough for any message, whatever it says before. */
export const mostKept = 64 * 1024;

/** The last bytes of a stream. Memory stays within twice the bound. */
export class Tail {
  #chunks: Buffer[] = [];
  #size = 0;

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size > 2 * mostKept) this.#trim();
  }

  text(): string {
    this.#trim();
    return this.#chunks[0]?.toString('utf8') ?? '';
  }

  #trim(): void {
    const all = Buffer.concat(this.#chunks);
    const last = all.subarray(Math.max(0, all.length - mostKept));
    this.#chunks = [Buffer.from(last)];
    this.#size = last.length;
  }
}
