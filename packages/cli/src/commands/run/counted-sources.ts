import { keyOf, type Source } from "@pypanther/engine";

/** The sources of a run, counted as they are given. */
export class CountedSources implements AsyncIterable<Source | undefined> {
  /** Files, which a run that follows them gives again and again. */
  readonly #keys = new Set<string>();
  #deliveries = 0;

  constructor(private readonly sources: AsyncIterable<Source | undefined>) {}

  /** How many there have been so far. */
  get count(): number {
    return this.#keys.size + this.#deliveries;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Source | undefined> {
    for await (const source of this.sources) {
      // Of what is sent there is no end: it is not kept in mind.
      if (source?.redeliveryMs !== undefined) this.#deliveries += 1;
      else if (source) this.#keys.add(keyOf(source));
      yield source;
    }
  }
}
