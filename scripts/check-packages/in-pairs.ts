/** Does `task` for each item, two at a time, and returns what all of them gave. */
export async function inPairs<T, R>(items: readonly T[], task: (item: T) => Promise<readonly R[]>): Promise<R[]> {
  const waiting = items.values();
  const results: R[] = [];
  const work = async (): Promise<void> => {
    for (const item of waiting) results.push(...(await task(item)));
  };
  await Promise.all([work(), work()]);
  return results;
}
