/** How often a value occurred in the events of an alert. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** An alert tells so many values of each summary attribute. */
const MAX_VALUES = 10;

/** The most frequent of some values, those that are as frequent as each other in the order of texts. */
export function mostFrequent(counts: ReadonlyMap<string, number> | undefined): ValueCount[] {
  return [...(counts ?? [])]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MAX_VALUES);
}
