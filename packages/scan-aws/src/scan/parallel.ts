/**
 * Does something with every item, for at most `limit` of them at a time, and asks for the next item only when there is
 * room for it. Once one fails, no further one is begun; throws what it threw when the others have ended.
 */
export async function forEachParallel<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  limit: number,
  each: (item: Item) => Promise<void>,
): Promise<void> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const failures: unknown[] = [];
  let asking: Promise<unknown> = Promise.resolve();
  let ended = false;

  // Iterators are asked for one item at a time, whoever wants it.
  function next(): Promise<IteratorResult<Item>> {
    const answer = asking.then(() => (ended ? { done: true as const, value: undefined } : iterator.next()));
    asking = answer.catch(() => undefined);
    return answer;
  }

  async function work(): Promise<void> {
    try {
      while (failures.length === 0) {
        const { done, value } = await next();
        if (done) break;
        await each(value);
      }
    } catch (error) {
      failures.push(error);
    }
    ended = true;
  }

  await Promise.all(Array.from({ length: limit }, work));
  await iterator.return?.();
  if (failures.length > 0) throw failures[0];
}
