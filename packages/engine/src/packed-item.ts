import type { WaitingItem } from "./examined";
import type { Match, Packed, Packing } from "./windows";

/** A match of which the rule has not been asked what it says: a list, since most of what waits is such a match. */
type PackedMatch = readonly [
  time: number,
  origin: string,
  ordinal: number,
  ruleId: string,
  /** Null when it is the title. */
  dedup: string | null,
  title: string,
  unique: string | null,
  logType: string,
  id: string | null,
  /** Null when it is the origin. */
  source: string | null,
  line: number,
  summary: Match["summary"],
];

function packedMatch({ event, ...match }: Match): PackedMatch {
  const { time, origin, ordinal, ruleId, dedup, title, unique, logType, summary } = match;
  const { id, source, line } = event;
  const packedDedup = dedup === title ? null : dedup;
  const packedSource = source === origin ? null : source;
  return [time, origin, ordinal, ruleId, packedDedup, title, unique, logType, id, packedSource, line, summary];
}

function matchIn(packed: PackedMatch, record: string | null): Match {
  const [time, origin, ordinal, ruleId, dedup, title, unique, logType, id, source, line, summary] = packed;
  return {
    kind: "match",
    time,
    origin,
    ordinal,
    ruleId,
    dedup: dedup ?? title,
    unique,
    logType,
    title,
    saying: null,
    record,
    event: { id, source: source ?? origin, line },
    summary,
  };
}

/** How items are written to disk and sent from thread to thread. */
export const itemPacking: Packing<WaitingItem> = {
  /** Throws a RangeError for an event that is nested deeper than JSON can be written. */
  pack(item): Packed {
    if (item.kind !== "match" || item.saying) return { json: JSON.stringify(item), text: null };
    return { json: JSON.stringify(packedMatch(item)), text: item.record };
  },
  unpack({ json, text }): WaitingItem {
    const packed = JSON.parse(json) as WaitingItem | PackedMatch;
    return Array.isArray(packed) ? matchIn(packed as PackedMatch, text) : (packed as WaitingItem);
  },
};
