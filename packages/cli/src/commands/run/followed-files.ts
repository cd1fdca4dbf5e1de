import { followSources, keyOf, type Source } from "@pypanther/engine";

/** The files that a run follows. */
export class FollowedFiles implements AsyncIterable<Source> {
  readonly #keys = new Set<string>();

  constructor(
    private readonly paths: readonly string[],
    private readonly options: { readonly cwd: string; readonly signal: AbortSignal },
  ) {}

  /** How many there have been so far. */
  get count(): number {
    return this.#keys.size;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Source> {
    for await (const source of followSources(this.paths, this.options)) {
      this.#keys.add(keyOf(source));
      yield source;
    }
  }
}
