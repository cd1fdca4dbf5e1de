/** The bytes of a stream that can be taken in any portion, and given back. */
export class ByteQueue {
  #chunk: Buffer = Buffer.alloc(0);
  #over = false;
  readonly #iterator: AsyncIterator<Buffer>;
  /** All bytes that were taken. */
  taken = 0;

  constructor(bytes: AsyncIterable<Buffer>) {
    this.#iterator = bytes[Symbol.asyncIterator]();
  }

  /** The next bytes, at least `count` of them unless the stream ends before. */
  async peek(count: number): Promise<Buffer> {
    while (this.#chunk.length < count && !this.#over) {
      const next = await this.#iterator.next();
      if (next.done) this.#over = true;
      else this.#chunk = this.#chunk.length === 0 ? next.value : Buffer.concat([this.#chunk, next.value]);
    }
    return this.#chunk;
  }

  /** Takes what is there, waiting for something unless the stream is over. */
  async take(): Promise<Buffer | undefined> {
    const chunk = await this.peek(1);
    this.skip(chunk.length);
    return chunk.length > 0 ? chunk : undefined;
  }

  /** Passes over bytes that were peeked. */
  skip(count: number): void {
    this.#chunk = this.#chunk.subarray(count);
    this.taken += count;
  }

  /** Gives back bytes that were taken last. */
  giveBack(bytes: Buffer): void {
    this.#chunk = this.#chunk.length === 0 ? bytes : Buffer.concat([bytes, this.#chunk]);
    this.taken -= bytes.length;
  }

  async close(): Promise<void> {
    await this.#iterator.return?.();
  }
}
