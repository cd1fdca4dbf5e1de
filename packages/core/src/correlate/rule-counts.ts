/** What happened to the signals of a correlation rule beyond being looked at. */
export interface RuleCounts {
  /** Signals that came later than what was waited for, and were looked at all the same. */
  late: number;
  /** Signals older than all that is kept; they were dropped. */
  tooLate: number;
  /** Keys that were given up since there were too many. */
  evictedKeys: number;
  /** Signals that a key had over the limit; the oldest were dropped. */
  droppedSignals: number;
  /** Values and keys of single signals over the limit. */
  cutValues: number;
}

/** Counts of which nothing has happened yet. */
export function noCounts(): RuleCounts {
  return { late: 0, tooLate: 0, evictedKeys: 0, droppedSignals: 0, cutValues: 0 };
}
