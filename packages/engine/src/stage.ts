/** A stream of items that travel in batches, so that the cost of waiting is paid once per batch. */
export type Batches<T> = AsyncIterable<readonly T[]>;

/** One step of the pipeline: takes a stream, gives a stream, holds no more than it says it does. */
export type Stage<In, Out> = (input: Batches<In>) => Batches<Out>;

/** A stage that looks at one item at a time; whatever `convert` returns undefined for is left out. */
export function eachItem<In, Out>(convert: (item: In) => Out | undefined): Stage<In, Out> {
  return async function* (input) {
    for await (const batch of input) {
      const converted: Out[] = [];
      for (const item of batch) {
        const result = convert(item);
        if (result !== undefined) converted.push(result);
      }
      if (converted.length > 0) yield converted;
    }
  };
}
